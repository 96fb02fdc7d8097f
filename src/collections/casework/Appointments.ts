import type { CollectionConfig } from 'payload'
import { readAppointments } from '@/access/appointments'
import { nobody } from '@/access/roles'
import {
  appointmentStatuses,
  attendances,
  halfDays,
  sites,
} from '@/domain/casework/appointments/vocabulary'
import { appointmentEndpoints } from '@/endpoints/casework/appointments'
import { commandIds } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { appointmentCollectionWords, appointmentWords as words } from '@/i18n/appointments'
import { caseWords, caseworkGroup } from '@/i18n/casework'

/** One slot for many cases of one matter (集中预约). Only operations write here. */
export const Appointments: CollectionConfig = {
  slug: 'appointments',
  labels: appointmentCollectionWords,
  access: { read: readAppointments, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: caseworkGroup,
    useAsTitle: 'matterName',
    defaultColumns: ['matterName', 'station', 'status', 'dueOn', 'people', 'askedOn'],
    listSearchableFields: ['matterName'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: appointmentEndpoints,
  indexes: [
    { fields: ['status', 'dueOn'] },
    { fields: ['stationPath', 'status'] },
    { fields: ['department', 'status'] },
  ],
  fields: [
    oneTerm('status', appointmentStatuses, words.status, { required: true }),
    { name: 'matterName', type: 'text', required: true, ...say(caseWords.matterName) },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      ...say(caseWords.matter),
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      ...say(caseWords.department),
    },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      required: true,
      ...say(words.station),
    },
    { name: 'stationPath', type: 'text', required: true, admin: { hidden: true } },
    { name: 'people', type: 'number', required: true, ...say(words.people) },
    {
      name: 'wish',
      type: 'group',
      ...say(words.wish),
      fields: [
        plainDate('date', words.date),
        oneTerm('half', halfDays, words.half, { required: true }),
        oneTerm('site', sites, words.site, { required: true }),
      ],
    },
    { name: 'remark', type: 'textarea', ...say(words.remark) },
    plainDate('askedOn', words.askedOn, { required: true }),
    { name: 'limit', type: 'json', required: true, admin: { hidden: true } },
    plainDate('dueOn', words.dueOn, { required: true }),
    { name: 'provisional', type: 'checkbox', ...say(caseWords.provisional) },
    {
      name: 'slot',
      type: 'group',
      ...say(words.slot),
      fields: [
        plainDate('date', words.date),
        { name: 'from', type: 'text', ...say(words.from) },
        { name: 'to', type: 'text', ...say(words.to) },
        { name: 'place', type: 'text', ...say(words.place) },
        { name: 'bring', type: 'textarea', ...say(words.bring) },
        { name: 'contact', type: 'text', ...say(words.contact) },
      ],
    },
    { name: 'reason', type: 'textarea', ...say(words.reason) },
    {
      name: 'entries',
      type: 'array',
      ...say(words.entries),
      fields: [
        {
          name: 'case',
          type: 'relationship',
          relationTo: 'cases',
          required: true,
          ...say(caseWords.case),
        },
        { name: 'number', type: 'text', required: true, ...say(caseWords.number) },
        { name: 'takenOut', type: 'text', ...say(words.takenOut) },
        oneTerm('attendance', attendances, words.attendance),
        { name: 'note', type: 'text', ...say(words.note) },
      ],
    },
    {
      name: 'history',
      type: 'array',
      ...say(words.history),
      fields: [
        { name: 'at', type: 'date', required: true, ...say(caseWords.at) },
        { name: 'by', type: 'relationship', relationTo: 'users', ...say(caseWords.by) },
        { name: 'command', type: 'text', required: true, ...say(caseWords.kind) },
        { name: 'detail', type: 'text', ...say(caseWords.data) },
      ],
    },
    commandIds,
  ],
}
