import type { CollectionConfig } from 'payload'
import { nobody, onlyRoles } from '@/access/roles'
import { commandIds } from '@/fields/commands'
import { say } from '@/fields/say'
import { catalogueGroup } from '@/i18n/catalogue'
import { postingCollectionWords, postingWords as words } from '@/i18n/postings'

/** Each time the county wanted the stale sheets of a matter replaced at once; append-only. */
export const UrgentRecalls: CollectionConfig = {
  slug: 'urgent-recalls',
  labels: postingCollectionWords.urgent,
  access: {
    read: onlyRoles('coordinator', 'supervisor'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'reason',
    defaultColumns: ['matter', 'reason', 'stations', 'postings', 'announcedBy', 'announcedAt'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  fields: [
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      index: true,
      ...say(words.matter),
    },
    { name: 'reason', type: 'text', required: true, maxLength: 200, ...say(words.reason) },
    {
      name: 'announcedBy',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.announcedBy),
    },
    { name: 'announcedAt', type: 'date', required: true, ...say(words.announcedAt) },
    { name: 'stations', type: 'number', required: true, ...say(words.stations) },
    { name: 'postings', type: 'number', required: true, ...say(words.postings) },
    commandIds,
  ],
}
