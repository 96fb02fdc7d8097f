import type { Field } from 'payload'
import { nobody } from '@/access/roles'
import { say } from '@/fields/say'
import { sessionWords as words } from '@/i18n/training'

/** What was done with a row, when and by whom. */
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

/** Ids that pages make for their commands: a doubled request counts once. */
export const commandIds: Field = {
  name: 'commandIds',
  type: 'text',
  hasMany: true,
  unique: true,
  required: true,
  hidden: true,
  access: { read: nobody },
}
