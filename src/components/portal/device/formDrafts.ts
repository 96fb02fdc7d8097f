'use client'

import { deviceStore } from './deviceStore'

/** A form that is being filled in. */
interface FormDraft {
  /** Whose, and which. */
  id: string
  owner: string
  fields: [name: string, value: string][]
}

/** What was filled in and not sent yet, on this device. */
export const formDrafts = deviceStore<FormDraft, 'owner'>({
  name: 'daiban-drafts',
  table: 'drafts',
  index: 'owner',
})

/** What stands in a form; fields of the framework begin with a `$`. */
export const fieldsOfForm = (form: FormData): FormDraft['fields'] =>
  [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
  )
