import type { CollectionConfig } from 'payload'
import { readNetwork } from '@/access/people'
import { nobody } from '@/access/roles'
import { employments, postKinds } from '@/domain/network/postVocabulary'
import { postEndpoints } from '@/endpoints/network/posts'
import { commandIds } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { postCollectionWords, postWords as words } from '@/i18n/people'

/** Who serves where, from when to when (§二(一)). Kept for ever; only operations write here. */
export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: postCollectionWords,
  access: { read: readNetwork, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: networkGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'station', 'kind', 'employment', 'from', 'to'],
    listSearchableFields: ['name', 'phone'],
  },
  defaultSort: 'path',
  disableDuplicate: true,
  endpoints: postEndpoints,
  indexes: [
    { fields: ['station', 'to'] },
    { fields: ['user', 'to'] },
    { fields: ['path', 'to'] },
    { fields: ['to'] },
    { fields: ['from'] },
  ],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 30, ...say(words.name) },
    { name: 'user', type: 'relationship', relationTo: 'users', ...say(words.user) },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      required: true,
      ...say(words.station),
    },
    { name: 'path', type: 'text', required: true, admin: { hidden: true } },
    oneTerm('kind', postKinds, words.kind, { required: true }),
    oneTerm('employment', employments, words.employment, { required: true }),
    { name: 'phone', type: 'text', maxLength: 40, ...say(words.phone) },
    plainDate('from', words.from, { required: true }),
    plainDate('to', words.to),
    { name: 'endReason', type: 'text', maxLength: 200, ...say(words.endReason) },
    { name: 'closedAt', type: 'date', ...say(words.closedAt) },
    {
      name: 'history',
      type: 'array',
      ...say(words.history),
      fields: [
        { name: 'at', type: 'date', required: true, ...say(words.at) },
        { name: 'by', type: 'relationship', relationTo: 'users', ...say(words.by) },
        { name: 'what', type: 'text', required: true, ...say(words.what) },
      ],
    },
    commandIds,
  ],
}
