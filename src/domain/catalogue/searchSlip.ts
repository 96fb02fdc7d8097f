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
  while (same < word.length && word[same] === text[start + same]) same += 1
  const at = start + same
  if (same === word.length) return { end: at, slips: 0 }
  const left = word.length - same
  const tries: [wordFrom: number, textFrom: number][] = [[same + 1, at]]
  if (at < text.length) tries.push([same + 1, at + 1], [same, at + 1])
  if (left > 1 && word[same] === text[at + 1] && word[same + 1] === text[at]) {
    tries.push([same + 2, at + 2])
  }
  for (const [wordFrom, textFrom] of tries) {
    const rest = word.slice(wordFrom)
    const end = textFrom + rest.length
    if (end > start && text.startsWith(rest, textFrom)) return { end, slips: 1 }
  }
  return undefined
}

/**
 * The parts of a word of which at least one stands unchanged wherever the word stands with one slip.
 * The two cuts are there for neighbours swapped across the middle.
 * @param word at least three units long
 */
export function partsThatSurvive(word: string): string[] {
  const middle = Math.floor(word.length / 2)
  return [
    word.slice(0, middle),
    word.slice(middle),
    word.slice(0, middle + 1),
    word.slice(middle + 1),
  ].filter(Boolean)
}
