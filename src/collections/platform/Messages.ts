import type { CollectionConfig } from 'payload'
import { ownMessages } from '@/access/messages'
import { nobody } from '@/access/roles'
import { messageKinds, messageWays } from '@/domain/platform/messages'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { messageCollectionWords, messageFieldWords as words } from '@/i18n/messages'
import { platformGroup } from '@/i18n/platform'

/** The inboxes: one row a message and person. Everyone reads the own ones; only operations write. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: messageCollectionWords.message,
  access: { read: ownMessages, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: platformGroup,
    hidden: true,
    useAsTitle: 'text',
    defaultColumns: ['createdAt', 'kind', 'text', 'isRead'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  fields: [
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.person),
    },
    oneTerm('kind', messageKinds, words.kind, { required: true }),
    { name: 'key', type: 'text', required: true, ...say(words.key) },
    { name: 'text', type: 'text', required: true, ...say(words.text) },
    { name: 'link', type: 'text', required: true, ...say(words.link) },
    oneTerm('way', messageWays, words.way, { required: true }),
    { name: 'isRead', type: 'checkbox', defaultValue: false, ...say(words.isRead) },
    { name: 'readAt', type: 'date', ...say(words.readAt) },
    { name: 'mailedAt', type: 'date', ...say(words.mailedAt) },
  ],
}
