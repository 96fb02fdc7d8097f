import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { readPatterns } from '@/access/rota'
import { turns, usualHoursADay } from '@/domain/network/rota/vocabulary'
import { patternEndpoints } from '@/endpoints/network/rota'
import { commandIds } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { rotaCollectionWords, rotaWords as words } from '@/i18n/rota'
import { stationFields } from './rotaFields'

const person = {
  name: 'user',
  type: 'relationship',
  relationTo: 'users',
  required: true,
  index: true,
  ...say(words.user),
} as const

/** How the people of a station take turns; one a station. Only operations write. */
export const RotaPatterns: CollectionConfig = {
  slug: 'rota-patterns',
  labels: rotaCollectionWords.pattern,
  access: { read: readPatterns, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: networkGroup,
    useAsTitle: 'startsOn',
    defaultColumns: ['station', 'turn', 'startsOn', 'hoursADay'],
  },
  defaultSort: 'path',
  disableDuplicate: true,
  endpoints: patternEndpoints,
  indexes: [{ fields: ['station'], unique: true }, { fields: ['path'] }],
  fields: [
    ...stationFields,
    oneTerm('turn', turns, words.turn, { required: true }),
    {
      name: 'members',
      type: 'array',
      required: true,
      ...say(words.members),
      fields: [person, { name: 'name', type: 'text', required: true, ...say(words.name) }],
    },
    {
      name: 'spans',
      type: 'array',
      required: true,
      ...say(words.spans),
      fields: [
        { name: 'from', type: 'text', required: true, ...say(words.from) },
        { name: 'to', type: 'text', required: true, ...say(words.to) },
      ],
    },
    { name: 'perSpan', type: 'number', required: true, defaultValue: 1, ...say(words.perSpan) },
    { name: 'restDays', type: 'number', hasMany: true, ...say(words.restDays) },
    { name: 'openOnHolidays', type: 'checkbox', ...say(words.openOnHolidays) },
    {
      name: 'hoursADay',
      type: 'number',
      required: true,
      defaultValue: usualHoursADay,
      ...say(words.hoursADay),
    },
    plainDate('startsOn', words.startsOn, { required: true }),
    {
      name: 'absences',
      type: 'array',
      ...say(words.absences),
      fields: [
        { ...person, index: false },
        plainDate('from', words.date, { required: true }),
        plainDate('to', words.until, { required: true }),
        { name: 'reason', type: 'text', ...say(words.reason) },
      ],
    },
    commandIds,
  ],
}
