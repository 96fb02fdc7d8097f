/** A line of a part, and whether it is in both texts or in one of them. */
export interface ComparedLine {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** A line as it is shown, or how many that stayed are left out in its place. */
export type ShownLine = ComparedLine | { kind: 'skipped'; count: number }

const linesOf = (text: string): string[] => (text ? text.split('\n') : [])

/** How many lines the two texts share in order, from each pair of places on. */
function sharedFrom(before: readonly string[], after: readonly string[]): number[][] {
  const shared = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = shared[i] ?? []
      const below = shared[i + 1] ?? []
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return shared
}

/**
 * Two texts line by line: what stayed, what went and what came, in the order in which one reads them; a line
 * that was reworded goes first and then comes.
 * @param before lines end with `\n`
 */
export function compareLines(before: string, after: string): ComparedLine[] {
  const [was, now] = [linesOf(before), linesOf(after)]
  const shared = sharedFrom(was, now)
  const lines: ComparedLine[] = []
  let [i, j] = [0, 0]
  while (i < was.length || j < now.length) {
    const [old, fresh] = [was[i], now[j]]
    if (old !== undefined && old === fresh) {
      lines.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (
      old !== undefined &&
      (fresh === undefined || (shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0))
    ) {
      lines.push({ kind: 'removed', text: old })
      i += 1
    } else {
      lines.push({ kind: 'added', text: fresh ?? '' })
      j += 1
    }
  }
  return lines
}

/** The lines that went and came; those that stayed are only counted, where they stand. */
export function withoutSame(lines: readonly ComparedLine[]): ShownLine[] {
  const shown: ShownLine[] = []
  for (const line of lines) {
    const last = shown.at(-1)
    if (line.kind !== 'same') shown.push(line)
    else if (last?.kind === 'skipped') last.count += 1
    else shown.push({ kind: 'skipped', count: 1 })
  }
  return shown
}
