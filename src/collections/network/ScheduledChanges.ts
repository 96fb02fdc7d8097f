import type { CollectionConfig } from 'payload'
import { nobody, onlyRoles } from '@/access/roles'
import { scheduledKinds, scheduledStatuses } from '@/domain/network/scheduledChanges'
import { scheduledChangeEndpoints } from '@/endpoints/network/scheduledChanges'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { scheduledCollectionWords, scheduledWords as words } from '@/i18n/scheduledChanges'

/** Closings, moves and mergers that are arranged for a day to come. Only operations write here. */
export const ScheduledChanges: CollectionConfig = {
  slug: 'scheduled-changes',
  labels: scheduledCollectionWords,
  access: {
    read: onlyRoles('coordinator', 'supervisor'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: networkGroup,
    useAsTitle: 'title',
    defaultColumns: ['title', 'on', 'status', 'by', 'doneAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-on',
  disableDuplicate: true,
  endpoints: scheduledChangeEndpoints,
  indexes: [{ fields: ['status', 'on'] }],
  fields: [
    { name: 'title', type: 'text', required: true, ...say(words.title) },
    oneTerm('kind', scheduledKinds, words.kind, { required: true }),
    oneTerm('status', scheduledStatuses, words.status, { required: true }),
    plainDate('on', words.on, { required: true }),
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...say(words.station),
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...say(words.successor),
    },
    { name: 'address', type: 'text', ...say(words.address) },
    {
      name: 'areas',
      type: 'relationship',
      relationTo: 'areas',
      hasMany: true,
      index: true,
      ...say(words.areas),
    },
    { name: 'into', type: 'relationship', relationTo: 'areas', index: true, ...say(words.into) },
    { name: 'by', type: 'relationship', relationTo: 'users', ...say(words.by) },
    { name: 'doneAt', type: 'date', ...say(words.doneAt) },
    { name: 'fault', type: 'text', ...say(words.fault) },
    {
      // While it waits, what it is about: two plans for one thing cannot be.
      name: 'slot',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobody },
    },
    {
      name: 'commandId',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobody },
    },
  ],
}
