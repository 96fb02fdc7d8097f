import { readAloud } from '@/search/readAloud'
import type { Listed } from './catalogue'

/** A text as one types it: letters, digits and characters only. */
const flat = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether letters spell readings from the first on, each in full or by its first letter. */
function spells(letters: string, sounds: readonly string[], at: number): boolean {
  if (letters === '') return true
  const sound = sounds[at]
  if (sound === undefined) return false
  return (
    sound.startsWith(letters) ||
    (letters.startsWith(sound) && spells(letters.slice(sound.length), sounds, at + 1)) ||
    (letters[0] === sound[0] && spells(letters.slice(1), sounds, at + 1))
  )
}

/** Whether two words are the same but for one character wrong, missing, too many, or two swapped. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const shorter = Math.min(a.length, b.length)
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left[0] === right[1] && left[1] === right[0]
}

interface Scanned {
  code: string
  texts: { flat: string; sounds: string[]; isName: boolean }[]
}

/** The scan's own copy of the catalogue. */
export const scannable = (list: readonly Listed[]): Scanned[] =>
  list.map(({ code, names, others }) => ({
    code,
    texts: [...names, ...others].map((text, at) => ({
      flat: flat(text),
      sounds: readAloud(flat(text)),
      isName: at < names.length,
    })),
  }))

/**
 * Every matter that a word should find, by trying all texts one by one, without anything of the search: as
 * written, by sound, or as a name inside the word; only when there are none, with one slip in the writing.
 * @param typed one word of Chinese characters or of letters
 * @returns codes
 */
export function scan(catalogue: readonly Scanned[], typed: string): string[] {
  const isLetters = /^[a-z]+$/.test(typed)
  const meets = ({ texts }: Scanned) =>
    texts.some(
      (text) =>
        text.flat.includes(typed) ||
        (text.isName && text.flat.length > 1 && typed.includes(text.flat)) ||
        (isLetters && text.sounds.some((_, at) => spells(typed, text.sounds, at))),
    )
  const found = catalogue.filter(meets)
  if (found.length > 0 || isLetters) return found.map(({ code }) => code)
  const nearly = ({ texts }: Scanned) =>
    texts.some(({ flat: text }) =>
      [...text].some((_, at) =>
        [-1, 0, 1].some((more) => {
          const piece = text.slice(at, at + typed.length + more)
          return piece.length === typed.length + more && differByOne(typed, piece)
        }),
      ),
    )
  return catalogue.filter(nearly).map(({ code }) => code)
}
