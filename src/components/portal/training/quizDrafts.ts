'use client'

import { deviceStore } from '../device/deviceStore'

/** A quiz that is being answered. */
interface QuizDraft {
  /** Whose, and which. */
  id: string
  owner: string
  fields: [name: string, value: string][]
}

/** Answers that were not handed in yet, on this device. */
export const quizDrafts = deviceStore<QuizDraft, 'owner'>({
  name: 'daiban-quiz',
  table: 'drafts',
  index: 'owner',
})

/** What stands in a form; fields of the framework begin with a `$`. */
export const fieldsOfForm = (form: FormData): QuizDraft['fields'] =>
  [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
  )
