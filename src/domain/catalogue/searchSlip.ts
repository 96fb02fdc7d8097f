/**
 * The units of the word and of the text that a slip takes: one too many, wrong, missing, two swapped.
 */
const ways = [
  [1, 0],
  [1, 1],
  [0, 1],
  [2, 2],
] as const

/** Whether the rest of a word, from one unit on, stands in a text at a place. */
function stands(word: string, from: number, text: string, at: number): boolean {
  if (at + word.length - from > text.length) return false
  for (let unit = from; unit < word.length; unit += 1) {
    if (word.charCodeAt(unit) !== text.charCodeAt(at + unit - from)) return false
  }
  return true
}

/**
 * Whether a word stands in a text from a place on, with at most one slip of the finger: one
 * character wrong, missing, too many, or two neighbours swapped.
 * @param word what was typed
 * @param text where it is looked for
 * @param start unit of `text` at which the word has to begin
 * @returns where the word ends in `text`, and how many slips were made; undefined when it is not there
 */
export function withinOneSlip(
  word: string,
  text: string,
  start: number,
): { end: number; slips: 0 | 1 } | undefined {
  let same = 0
  while (same < word.length && word.charCodeAt(same) === text.charCodeAt(start + same)) same += 1
  const at = start + same
  if (same === word.length) return { end: at, slips: 0 }
  const next = word.charCodeAt(same + 1)
  const behind = text.charCodeAt(at + 1)
  const mayFollow =
    same + 1 === word.length ||
    text.charCodeAt(at) === next ||
    behind === next ||
    behind === word.charCodeAt(same)
  if (!mayFollow) return undefined
  for (const [skipped, passed] of ways) {
    if (passed > 0 && at >= text.length) break
    if (passed === 2 && !(behind === word.charCodeAt(same) && next === text.charCodeAt(at))) break
    const end = at + passed + word.length - same - skipped
    if (end > start && stands(word, same + skipped, text, at + passed)) return { end, slips: 1 }
  }
  return undefined
}

/**
 * What of a word stands unchanged wherever the word stands with one slip, at least one of them: its
 * halves, or the word with the neighbours across the middle swapped.
 * @param word at least three units long
 */
export function partsThatSurvive(word: string): string[] {
  const middle = Math.floor(word.length / 2)
  const swapped =
    word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1)
  return [word.slice(0, middle), word.slice(middle), swapped]
}
