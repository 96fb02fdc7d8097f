import type { CollectionConfig } from 'payload'
import { anyone, nobody, onlyRoles } from '@/access/roles'
import { firstYear, lastYear } from '@/domain/calendar/workingDays'
import { calendarNoticeEndpoints } from '@/endpoints/casework/calendarNotice'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { moveCases, waitForMove } from '@/hooks/casework/moveCases'
import { guardCalendar, recordCalendar } from '@/hooks/platform/guardCalendar'
import { calendarWords as words } from '@/i18n/calendar'
import { platformGroup } from '@/i18n/platform'

/** The years of the calendar, each as the State Council's notice writes it. A year is never deleted. */
export const CalendarDays: CollectionConfig = {
  slug: 'calendar-days',
  labels: words.labels,
  access: {
    read: anyone,
    create: onlyRoles('coordinator'),
    update: onlyRoles('coordinator'),
    delete: nobody,
  },
  admin: {
    group: platformGroup,
    useAsTitle: 'year',
    defaultColumns: ['year', 'notices', 'updatedAt'],
    description: words.description,
  },
  defaultSort: '-year',
  disableDuplicate: true,
  endpoints: calendarNoticeEndpoints,
  hooks: { beforeChange: [guardCalendar, waitForMove], afterChange: [recordCalendar, moveCases] },
  fields: [
    {
      name: 'year',
      type: 'number',
      required: true,
      unique: true,
      min: firstYear,
      max: lastYear,
      ...say(words.year),
    },
    {
      name: 'notices',
      type: 'text',
      hasMany: true,
      required: true,
      maxLength: 40,
      maxRows: 6,
      ...say(words.notices),
    },
    {
      name: 'holidays',
      type: 'array',
      required: true,
      maxRows: 20,
      labels: words.holiday,
      ...say(words.holidays),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 20, ...say(words.name) },
            plainDate('from', words.from, { required: true }),
            plainDate('to', words.to, { required: true }),
          ],
        },
        {
          name: 'worked',
          type: 'text',
          hasMany: true,
          maxLength: 10,
          maxRows: 8,
          ...say(words.worked),
        },
      ],
    },
  ],
}
