import type { CollectionConfig } from 'payload'
import { ownMessages } from '@/access/messages'
import { nobody } from '@/access/roles'
import { messageGroups, messageWays } from '@/domain/platform/messages'
import { oneTerm } from '@/fields/term'
import { say } from '@/fields/say'
import { messageCollectionWords, messageFieldWords as words } from '@/i18n/messages'
import { platformGroup } from '@/i18n/platform'

/** How each person wants her messages; whoever chose nothing has no row. */
export const MessageChoices: CollectionConfig = {
  slug: 'message-choices',
  labels: messageCollectionWords.choice,
  access: { read: ownMessages, create: nobody, update: nobody, delete: nobody },
  admin: { group: platformGroup, hidden: true },
  disableDuplicate: true,
  fields: [
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      unique: true,
      ...say(words.person),
    },
    ...messageGroups.map(({ value, zh, en }) => oneTerm(value, messageWays, { label: { zh, en } })),
  ],
}
