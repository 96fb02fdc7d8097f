import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { readShifts } from '@/access/rota'
import { distances, shiftStatuses } from '@/domain/network/rota/vocabulary'
import { shiftEndpoints } from '@/endpoints/network/rota'
import { commandIds, history } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { rotaCollectionWords, rotaWords as words } from '@/i18n/rota'
import { stationFields } from './rotaFields'

/** One agent on duty at one station for a span of hours (8 小时轮班, §二(一)3). Only operations write. */
export const Shifts: CollectionConfig = {
  slug: 'shifts',
  labels: rotaCollectionWords.shift,
  access: { read: readShifts, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: networkGroup,
    useAsTitle: 'name',
    defaultColumns: ['date', 'station', 'name', 'from', 'to', 'status', 'checkedInAt'],
    listSearchableFields: ['name', 'date'],
  },
  defaultSort: '-date',
  disableDuplicate: true,
  endpoints: shiftEndpoints,
  indexes: [
    { fields: ['station', 'date'] },
    { fields: ['user', 'date'] },
    { fields: ['path', 'date'] },
    { fields: ['date', 'path'] },
    { fields: ['status', 'startsAt'] },
    { fields: ['absence.user', 'date'] },
  ],
  fields: [
    ...stationFields,
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, ...say(words.user) },
    { name: 'name', type: 'text', required: true, maxLength: 60, ...say(words.name) },
    plainDate('date', words.date, { required: true }),
    { name: 'from', type: 'text', required: true, maxLength: 5, ...say(words.from) },
    { name: 'to', type: 'text', required: true, maxLength: 5, ...say(words.to) },
    { name: 'startsAt', type: 'date', required: true, ...say(words.startsAt) },
    { name: 'endsAt', type: 'date', required: true, ...say(words.endsAt) },
    { name: 'minutes', type: 'number', required: true, ...say(words.minutes) },
    oneTerm('status', shiftStatuses, words.status, { required: true }),
    { name: 'publishedAt', type: 'date', ...say(words.publishedAt) },
    { name: 'checkedInAt', type: 'date', ...say(words.checkedInAt) },
    { name: 'lateMinutes', type: 'number', ...say(words.lateMinutes) },
    { name: 'checkedOutAt', type: 'date', ...say(words.checkedOutAt) },
    oneTerm('distance', distances, words.distance),
    { name: 'place', type: 'text', maxLength: 40, ...say(words.place) },
    { name: 'isVacant', type: 'checkbox', defaultValue: false, ...say(words.isVacant) },
    {
      name: 'absence',
      type: 'group',
      ...say(words.absence),
      fields: [
        { name: 'user', type: 'relationship', relationTo: 'users', ...say(words.user) },
        { name: 'name', type: 'text', ...say(words.name) },
        { name: 'reason', type: 'textarea', ...say(words.reason) },
        { name: 'at', type: 'date', ...say(words.at) },
      ],
    },
    { name: 'replaces', type: 'relationship', relationTo: 'users', ...say(words.replaces) },
    history,
    commandIds,
  ],
}
