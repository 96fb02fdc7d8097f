import type { CollectionConfig } from 'payload'
import { nobody, onlyRoles } from '@/access/roles'
import { moveStates } from '@/domain/casework/reschedule'
import { calendarMoveEndpoints } from '@/endpoints/casework/calendarNotice'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { calendarMoveWords as words, moveStateWords } from '@/i18n/calendarNotice'
import { caseworkGroup } from '@/i18n/casework'

const count = (name: 'total' | 'read' | 'moved' | 'earlier' | 'later') =>
  ({ name, type: 'number', required: true, min: 0, defaultValue: 0, ...say(words[name]) }) as const

/** What a holiday notice did to the due dates of open cases: who, how far, how many. */
export const CalendarMoves: CollectionConfig = {
  slug: 'calendar-moves',
  labels: words.labels,
  access: {
    read: onlyRoles('coordinator', 'supervisor'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  // Seen at /admin/calendar-notice.
  admin: { group: caseworkGroup, useAsTitle: 'notice', hidden: true },
  defaultSort: '-requestedAt',
  endpoints: calendarMoveEndpoints,
  disableDuplicate: true,
  fields: [
    { name: 'year', type: 'number', required: true, ...say(words.year) },
    { name: 'notice', type: 'text', required: true, ...say(words.notice) },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: moveStates.map((value) => ({ value, label: moveStateWords[value] })),
      ...say(words.state),
    },
    /** No date before it moves. */
    plainDate('from', words.from, { required: true }),
    count('total'),
    count('read'),
    count('moved'),
    count('earlier'),
    count('later'),
    { name: 'requestedBy', type: 'relationship', relationTo: 'users', ...say(words.requestedBy) },
    { name: 'requestedAt', type: 'date', required: true, index: true, ...say(words.requestedAt) },
    { name: 'finishedAt', type: 'date', ...say(words.finishedAt) },
    { name: 'error', type: 'text', ...say(words.error) },
    /** The last case that is done: its due date as it was, and its id. */
    { name: 'doneTo', type: 'json', admin: { hidden: true } },
    { name: 'heartbeatAt', type: 'date', admin: { hidden: true } },
  ],
}
