import { type GlobalAfterChangeHook, type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { plainWordChanges, plainWordFaults, plainWordsIn } from '@/domain/catalogue/plainWords/list'
import { plainWordsWords as say } from '@/i18n/plainWords'
import { recordAudit } from '@/operations/platform/audit'
import type { PlainWord } from '@/payload-types'

type Stored = Partial<Pick<PlainWord, 'words'>>

/** What a request may hold in the place of rows is told by the fields' own rules. */
const rowsOf = (data: unknown): NonNullable<Stored['words']> => {
  const { words } = data as { words?: unknown }
  return Array.isArray(words) ? words.map((row: unknown) => (row ?? {}) as object as Row) : []
}
type Row = NonNullable<Stored['words']>[number]

/** More at once nobody reads. */
const mostTold = 3

/** A list names each word once, and puts no office word in the place of another. */
export const guardPlainWords: GlobalBeforeChangeHook = ({ data, req }) => {
  const faults = plainWordFaults(rowsOf(data)).slice(0, mostTold)
  const errors = faults.map(({ at, field, code }) => ({
    path: `words.${at}.${field}`,
    message: say.faults[code],
    // The form shows the names of fields that are wrong, and nothing of what is wrong with them.
    label: say.inRow(at + 1, say.faults[code]),
  }))
  if (errors.length > 0) throw new ValidationError({ global: 'plain-words', errors }, req.t)
  return data
}

/** Notes which words came, went, or are said otherwise. */
export const recordPlainWords: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [previousDoc, doc].map((one: Stored | undefined) =>
    plainWordsIn(one?.words ?? []),
  )
  const { added, removed, changed } = plainWordChanges(before, after)
  const detail = [
    added.length > 0 ? say.added(added.join('、')) : '',
    removed.length > 0 ? say.removed(removed.join('、')) : '',
    changed.length > 0 ? say.changed(changed.join('、')) : '',
  ]
    .filter(Boolean)
    .join('；')
  if (!detail) return doc
  await recordAudit({ req, action: 'plain-words-changed', subject: say.title.zh, detail })
  return doc
}
