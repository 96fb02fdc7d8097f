import type { CollectionConfig } from 'payload'
import { anyone, nobody, onlyRoles } from '@/access/roles'
import { areaTiers } from '@/domain/catalogue/vocabulary'
import { areaEndpoints } from '@/endpoints/network/areas'
import { byOperation, written } from '@/fields/byOperation'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { showChange } from '@/hooks/catalogue/showChange'
import { guardArea, keepFormerName, moveStations } from '@/hooks/network/guardArea'
import { areaWords as words, collectionWords, networkGroup } from '@/i18n/network'

/** The tree of areas: county, town, community, village. */
export const Areas: CollectionConfig = {
  slug: 'areas',
  labels: collectionWords.area,
  access: {
    read: anyone,
    create: onlyRoles('coordinator'),
    update: onlyRoles('coordinator'),
    delete: nobody,
  },
  admin: {
    group: networkGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'tier', 'code', 'parent'],
    listSearchableFields: ['name', 'code'],
  },
  defaultSort: 'code',
  disableDuplicate: true,
  endpoints: areaEndpoints,
  hooks: { beforeChange: [guardArea, keepFormerName], afterChange: [moveStations, showChange] },
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      validate: (value: unknown) =>
        typeof value === 'string' && /^\d{12}$/.test(value) ? true : '区划代码是 12 位数字。',
      ...say(words.code),
    },
    { name: 'name', type: 'text', required: true, maxLength: 40, ...say(words.name) },
    oneTerm('tier', areaTiers, words.tier, { required: true }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'areas',
      index: true,
      ...say(words.parent),
    },
    {
      type: 'row',
      fields: [
        plainDate('from', words.from, byOperation()),
        plainDate('to', words.to, byOperation()),
      ],
    },
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'areas',
      index: true,
      ...byOperation(words.mergedInto),
    },
    {
      name: 'formerNames',
      type: 'array',
      ...byOperation(words.formerNames),
      fields: [
        { name: 'name', type: 'text', required: true, ...say(words.formerName) },
        plainDate('until', words.until, { required: true }),
      ],
    },
    {
      name: 'commandIds',
      type: 'text',
      hasMany: true,
      index: true,
      hidden: true,
      access: written,
    },
  ],
}
