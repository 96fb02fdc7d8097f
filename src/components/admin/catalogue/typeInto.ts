/** How far two texts are the same from their beginning. */
function sameBegin(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at += 1
  return at
}

/** How far two texts are the same from their end. */
function sameEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1
  return count
}

/**
 * The one stretch in which two texts differ.
 * @returns from where to where in the text before, and what stands there afterwards
 */
export function changedStretch(
  before: string,
  after: string,
): { from: number; to: number; text: string } {
  const from = sameBegin(before, after)
  const [restBefore, restAfter] = [before.slice(from), after.slice(from)]
  const tail = sameEnd(restBefore, restAfter)
  return {
    from,
    to: before.length - tail,
    text: restAfter.slice(0, restAfter.length - tail),
  }
}

/**
 * Writes into a field as a person types, so that Ctrl+Z takes it back.
 * @returns whether the field then says it
 */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, after: string): boolean {
  const { from, to, text } = changedStretch(field.value, after)
  field.focus({ preventScroll: true })
  field.setSelectionRange(from, to)
  // The only way to write that browsers can undo; where one drops it, the form is told instead.
  document.execCommand('insertText', false, text)
  return field.value === after
}
