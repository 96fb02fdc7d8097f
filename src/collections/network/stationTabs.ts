import type { Field, TabsField } from 'payload'
import { loggedIn, nobody } from '@/access/roles'
import { stationChanges } from '@/domain/network/stationLife'
import { byOperation } from '@/fields/byOperation'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { stationTabWords as tabs, stationWords as words } from '@/i18n/network'

const contact: Field[] = [
  { name: 'address', type: 'text', maxLength: 120, ...say(words.address) },
  {
    type: 'row',
    fields: [
      { name: 'phone', type: 'text', maxLength: 40, ...say(words.phone) },
      { name: 'hours', type: 'text', maxLength: 60, ...say(words.hours) },
    ],
  },
  {
    name: 'map',
    type: 'group',
    ...say(words.map),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'latitude', type: 'number', min: 3, max: 54, ...say(words.latitude) },
          { name: 'longitude', type: 'number', min: 73, max: 136, ...say(words.longitude) },
        ],
      },
    ],
  },
  {
    name: 'photos',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    maxRows: 12,
    ...say(words.photos),
  },
]

const people: Field[] = [
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
]

const matters: Field[] = [
  { name: 'servesAll', type: 'checkbox', defaultValue: true, ...say(words.servesAll) },
  {
    name: 'matters',
    type: 'relationship',
    relationTo: 'matters',
    hasMany: true,
    ...say(words.matters, { condition: (data: { servesAll?: boolean }) => !data.servesAll }),
  },
]

const history: Field[] = [
  {
    name: 'scheduled',
    type: 'ui',
    admin: {
      components: { Field: '@/components/admin/network/StationChanges#StationChanges' },
    },
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
]

/** What a station is, in tabs: how to reach it, who serves there, what it does, and how it became so. */
export const stationTabs: TabsField = {
  type: 'tabs',
  tabs: [
    { ...tabs.contact, fields: contact },
    { ...tabs.people, fields: people },
    { ...tabs.matters, fields: matters },
    { ...tabs.history, fields: history },
  ],
}
