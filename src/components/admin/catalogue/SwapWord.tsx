'use client'
import { toast, useForm } from '@payloadcms/ui'
import { withPlainWord } from '@/domain/catalogue/plainWords/apply'
import type { WordSwap } from '@/domain/catalogue/rules/finding'
import { plainWordsWords as say } from '@/i18n/plainWords'
import { showField } from './showField'
import { typeInto } from './typeInto'

const isTyped = (field: HTMLElement | null): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement

/**
 * Puts the plain word in the place of an office word, wherever it stands in the field of a hint, and shows
 * the field: there it can be taken back.
 */
export function SwapWord({
  path,
  tab,
  swap,
  language,
}: {
  path: string
  /** The place of the tab that holds the field. */
  tab: number
  swap: WordSwap
  language: 'zh' | 'en'
}) {
  const { getField, dispatchFields, setModified } = useForm()
  const replace = async () => {
    const { value } = getField(path) ?? {}
    const before = typeof value === 'string' ? value : ''
    const words = [swap, ...swap.keeps.map((word) => ({ word }))]
    const after = withPlainWord(before, swap, words)
    if (after === before) {
      toast.info(say.notThere[language])
      return
    }
    const field = await showField(path, tab)
    if (!isTyped(field) || field.value !== before || !typeInto(field, after)) {
      dispatchFields({ type: 'UPDATE', path, value: after })
      setModified(true)
    }
    toast.success(say.swapped[language](swap.word, swap.plain))
  }
  return (
    <button type="button" className="matter-desk__swap" onClick={() => void replace()}>
      {say.swap[language](swap.plain)}
    </button>
  )
}
