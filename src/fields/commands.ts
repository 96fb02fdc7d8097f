import type { Field } from 'payload'
import { nobody } from '@/access/roles'
import { historyWords as words } from '@/i18n/history'
import { say } from './say'

/** What was done with a record, when and by whom. */
export const history: Field = {
  name: 'history',
  type: 'array',
  ...say(words.history),
  fields: [
    { name: 'at', type: 'date', required: true, ...say(words.at) },
    { name: 'by', type: 'relationship', relationTo: 'users', ...say(words.by) },
    { name: 'command', type: 'text', required: true, ...say(words.command) },
    { name: 'detail', type: 'text', ...say(words.detail) },
  ],
}

/**
 * Ids that pages make for their commands: a doubled request counts once. They stand in the order of the
 * history, and are nobody's to read or to ask for.
 */
export const commandIds: Field = {
  name: 'commandIds',
  type: 'text',
  hasMany: true,
  unique: true,
  required: true,
  hidden: true,
  access: { read: nobody },
}
