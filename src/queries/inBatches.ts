/** What gives rows one after another and is closed in the end, such as a cursor of the database. */
interface Rows<Row> extends AsyncIterable<Row> {
  close: () => Promise<unknown>
}

/**
 * Reads rows in batches of a size, so that one batch is in memory however many there are. The cursor is
 * closed when all are read, and when whoever takes them stops before.
 */
export async function* inBatches<Row>(cursor: Rows<Row>, size: number): AsyncGenerator<Row[]> {
  let rows: Row[] = []
  try {
    for await (const row of cursor) {
      rows.push(row)
      if (rows.length < size) continue
      yield rows
      rows = []
    }
    if (rows.length > 0) yield rows
  } finally {
    await cursor.close()
  }
}
