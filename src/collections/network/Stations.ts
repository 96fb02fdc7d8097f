import type { CollectionConfig } from 'payload'
import { anyone, loggedIn, nobody, onlyRoles } from '@/access/roles'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { stationChanges } from '@/domain/network/stationLife'
import { byOperation, written } from '@/fields/byOperation'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { showChange } from '@/hooks/catalogue/showChange'
import { listCardReprint } from '@/hooks/network/listCardReprint'
import { recordStation } from '@/hooks/network/recordStation'
import { fillStationPath, passStationPathOn } from '@/hooks/network/stationPath'
import { collectionWords, networkGroup, stationWords as words } from '@/i18n/network'

/** Where citizens are served: county centre, town windows, community stations, village points. */
export const Stations: CollectionConfig = {
  slug: 'stations',
  labels: collectionWords.station,
  access: {
    read: anyone,
    create: onlyRoles('coordinator'),
    update: onlyRoles('coordinator'),
    delete: nobody,
  },
  admin: {
    group: networkGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'tier', 'area', 'phone', 'active'],
    listSearchableFields: ['name', 'code', 'phone'],
  },
  defaultSort: 'path',
  disableDuplicate: true,
  hooks: {
    beforeChange: [fillStationPath],
    afterChange: [passStationPathOn, recordStation, listCardReprint, showChange],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          required: true,
          unique: true,
          validate: (value: unknown) =>
            typeof value === 'string' && /^[A-Z0-9-]{2,24}$/.test(value)
              ? true
              : '机构代号是 2 到 24 个大写字母、数字或横线。',
          ...say(words.code),
        },
        { name: 'name', type: 'text', required: true, maxLength: 40, ...say(words.name) },
        oneTerm('tier', stationTiers, words.tier, { required: true, index: true }),
      ],
    },
    {
      name: 'area',
      type: 'relationship',
      relationTo: 'areas',
      required: true,
      index: true,
      ...say(words.area),
    },
    { name: 'path', type: 'text', index: true, ...say(words.path, { readOnly: true }) },
    { name: 'address', type: 'text', maxLength: 120, ...say(words.address) },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', maxLength: 40, ...say(words.phone) },
        { name: 'hours', type: 'text', maxLength: 60, ...say(words.hours) },
      ],
    },
    {
      name: 'agents',
      type: 'array',
      labels: words.agent,
      maxRows: 20,
      // Follows from the posts, which operations write.
      access: { create: nobody, update: nobody },
      ...say(words.agents, { readOnly: true }),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 30, ...say(words.agentName) },
            { name: 'phone', type: 'text', maxLength: 40, ...say(words.agentPhone) },
          ],
        },
        {
          name: 'user',
          type: 'relationship',
          relationTo: 'users',
          access: { read: ({ req }) => Boolean(req.user) },
          ...say(words.agentUser),
        },
      ],
    },
    {
      name: 'head',
      type: 'relationship',
      relationTo: 'users',
      access: { read: loggedIn },
      ...say(words.head),
    },
    {
      name: 'photos',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 12,
      ...say(words.photos),
    },
    { name: 'servesAll', type: 'checkbox', defaultValue: true, ...say(words.servesAll) },
    {
      name: 'matters',
      type: 'relationship',
      relationTo: 'matters',
      hasMany: true,
      ...say(words.matters, { condition: (data: { servesAll?: boolean }) => !data.servesAll }),
    },
    {
      name: 'photos',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 6,
      ...say(words.photos),
    },
    {
      type: 'row',
      fields: [
        plainDate('opensFrom', words.opensFrom),
        plainDate('closedOn', words.closedOn, byOperation()),
      ],
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...byOperation(words.successor),
    },
    {
      name: 'history',
      type: 'array',
      ...byOperation(words.history),
      fields: [
        oneTerm('kind', stationChanges, words.historyKind, { required: true }),
        plainDate('on', words.historyOn, { required: true }),
        { name: 'before', type: 'text', ...say(words.historyBefore) },
        { name: 'after', type: 'text', ...say(words.historyAfter) },
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          access: { read: loggedIn },
          ...say(words.historyBy),
        },
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
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      ...say(words.active, { position: 'sidebar' }),
    },
  ],
}
