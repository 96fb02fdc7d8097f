import type { FieldAccess } from 'payload'
import { nobody } from '@/access/roles'
import { type FieldWords, say } from './say'

/** Only operations write the field; whoever reads the record reads it. */
export const written: { create: FieldAccess; update: FieldAccess } = {
  create: nobody,
  update: nobody,
}

/** A field that follows from an operation: shown in the admin, changed there by nobody. */
export function byOperation(): { access: typeof written; admin: { readOnly: true } }
export function byOperation(
  words: FieldWords,
): { access: typeof written } & ReturnType<typeof say<{ readOnly: true }>>
export function byOperation(words?: FieldWords) {
  const admin = { readOnly: true } as const
  return { access: written, ...(words ? say(words, admin) : { admin }) }
}
