'use client'
import { toast, useForm } from '@payloadcms/ui'
import { withPlainWord } from '@/domain/catalogue/plainWords/apply'
import type { WordSwap } from '@/domain/catalogue/rules/finding'
import { plainWordsWords as say } from '@/i18n/plainWords'

/** Puts the plain word in the place of an office word, wherever it stands in the field of a hint. */
export function SwapWord({
  path,
  swap,
  language,
}: {
  path: string
  swap: WordSwap
  language: 'zh' | 'en'
}) {
  const { getField, dispatchFields, setModified } = useForm()
  const replace = () => {
    const { value } = getField(path) ?? {}
    const before = typeof value === 'string' ? value : ''
    const words = [swap, ...swap.keeps.map((word) => ({ word }))]
    const after = withPlainWord(before, swap, words)
    if (after === before) {
      toast.info(say.notThere[language])
      return
    }
    dispatchFields({ type: 'UPDATE', path, value: after })
    setModified(true)
    toast.success(say.swapped[language](swap.word, swap.plain))
  }
  return (
    <button type="button" className="matter-desk__swap" onClick={replace}>
      {say.swap[language](swap.plain)}
    </button>
  )
}
