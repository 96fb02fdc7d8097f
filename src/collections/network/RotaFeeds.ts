import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { say } from '@/fields/say'
import { rotaCollectionWords, rotaWords as words } from '@/i18n/rota'

/**
 * The secret calendar address of an agent, of which only a hash is kept. Nobody reads it; operations
 * look a hash up.
 */
export const RotaFeeds: CollectionConfig = {
  slug: 'rota-feeds',
  labels: rotaCollectionWords.feed,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      unique: true,
      ...say(words.user),
    },
    { name: 'hash', type: 'text', required: true, unique: true, hidden: true },
    { name: 'since', type: 'date', required: true, ...say(words.at) },
  ],
}
