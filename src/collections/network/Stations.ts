import type { CollectionConfig } from 'payload'
import { anyone, nobody, onlyRoles } from '@/access/roles'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { stationPaperEndpoints } from '@/endpoints/network/stationPapers'
import { stationEndpoints } from '@/endpoints/network/stations'
import { written } from '@/fields/byOperation'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { showChange } from '@/hooks/catalogue/showChange'
import { listCardReprint } from '@/hooks/network/listCardReprint'
import { recordStation } from '@/hooks/network/recordStation'
import { fillStationPath, passStationPathOn } from '@/hooks/network/stationPath'
import { collectionWords, networkGroup, stationWords as words } from '@/i18n/network'
import { stationTabs } from './stationTabs'

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
  endpoints: [...stationEndpoints, ...stationPaperEndpoints],
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
    stationTabs,
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
