import type { CollectionConfig } from 'payload'
import { onlyRoles, nobody } from '@/access/roles'
import { departureKinds, departureStatuses } from '@/domain/network/postVocabulary'
import { departureEndpoints } from '@/endpoints/network/departures'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { departureCollectionWords, departureWords as words, postWords } from '@/i18n/people'

/** Who left or moved, to whom everything went, and what that was. Only operations write here. */
export const Departures: CollectionConfig = {
  slug: 'departures',
  labels: departureCollectionWords,
  access: {
    read: onlyRoles('coordinator', 'supervisor'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: networkGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'status', 'lastDay', 'doneAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: departureEndpoints,
  indexes: [{ fields: ['status', 'lastDay'] }],
  fields: [
    oneTerm('kind', departureKinds, words.kind, { required: true }),
    oneTerm('status', departureStatuses, words.status, { required: true }),
    { name: 'name', type: 'text', required: true, ...say(words.name) },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      ...say(words.user),
    },
    plainDate('lastDay', words.lastDay, { required: true }),
    { name: 'reason', type: 'text', maxLength: 200, ...say(words.reason) },
    {
      name: 'posts',
      type: 'relationship',
      relationTo: 'posts',
      hasMany: true,
      ...say(words.posts),
    },
    {
      name: 'successors',
      type: 'array',
      ...say(words.successors),
      fields: [
        {
          name: 'station',
          type: 'relationship',
          relationTo: 'stations',
          required: true,
          ...say(postWords.station),
        },
        {
          name: 'user',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          ...say(words.successor),
        },
      ],
    },
    { name: 'sessionsTo', type: 'relationship', relationTo: 'users', ...say(words.sessionsTo) },
    {
      name: 'heads',
      type: 'array',
      ...say(words.heads),
      fields: [
        {
          name: 'department',
          type: 'relationship',
          relationTo: 'departments',
          required: true,
          ...say(words.department),
        },
        {
          name: 'user',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          ...say(words.successor),
        },
      ],
    },
    { name: 'toStation', type: 'relationship', relationTo: 'stations', ...say(words.toStation) },
    { name: 'handed', type: 'json', ...say(words.handed) },
    { name: 'by', type: 'relationship', relationTo: 'users', ...say(postWords.by) },
    { name: 'doneAt', type: 'date', ...say(words.doneAt) },
    { name: 'commandId', type: 'text', required: true, unique: true, hidden: true },
  ],
}
