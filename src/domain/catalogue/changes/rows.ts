/** How two lists of rows differ, matched by a name and, where a name repeats, by its turn. */
export interface RowDifference<Row> {
  added: Row[]
  removed: Row[]
  kept: (readonly [before: Row, after: Row])[]
  isReordered: boolean
}

function keyed<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row> {
  const turns = new Map<string, number>()
  return new Map(
    rows.map((row) => {
      const name = nameOf(row)
      const turn = (turns.get(name) ?? 0) + 1
      turns.set(name, turn)
      return [`${name}\n${turn}`, row] as const
    }),
  )
}

/**
 * Compares two lists of rows.
 * @param nameOf what makes two rows the same row
 */
export function compareRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  nameOf: (row: Row) => string,
): RowDifference<Row> {
  const [old, now] = [keyed(before, nameOf), keyed(after, nameOf)]
  const shared = [...old.keys()].filter((key) => now.has(key))
  const order = [...now.keys()].filter((key) => old.has(key))
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, row]) => row),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, row]) => row),
    kept: shared.map((key) => [old.get(key) as Row, now.get(key) as Row] as const),
    isReordered: shared.some((key, at) => order[at] !== key),
  }
}
