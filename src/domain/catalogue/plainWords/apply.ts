import { findOfficeWords } from './find'
import type { PlainWord } from './words'

/**
 * A text with a word of the office replaced wherever it stands as one.
 * @param word what to replace, and what comes in its place
 * @param words the whole list: a longer word that holds this one stays as it is
 * @returns the same text when the word does not stand there, or has nothing to take its place
 */
export function withPlainWord(
  text: string,
  word: PlainWord,
  words: readonly PlainWord[] = [word],
): string {
  const { plain } = word
  if (!plain) return text
  const found = findOfficeWords(text, words).filter(
    (one) => one.word.word.trim() === word.word.trim(),
  )
  return found.reduceRight(
    (changed, { from, to }) => changed.slice(0, from) + plain + changed.slice(to),
    text,
  )
}
