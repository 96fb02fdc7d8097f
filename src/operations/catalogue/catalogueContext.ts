import type { PayloadRequest } from 'payload'

/**
 * Marks what a catalogue operation writes, so that the hooks let through what a person may not set
 * by hand: stage, status, current edition. The mark never comes from outside: a request's context
 * is made on the server.
 */
export interface CatalogueContext {
  /** The operation that is writing. */
  catalogueOperation?: string
}

/**
 * Runs a write under the name of an operation.
 * @param req the request whose context carries the mark while `run` runs
 */
export async function asOperation<Result>(
  { req, name }: { req: PayloadRequest; name: string },
  run: () => Promise<Result>,
): Promise<Result> {
  const context = req.context as CatalogueContext
  const before = context.catalogueOperation
  context.catalogueOperation = name
  try {
    return await run()
  } finally {
    context.catalogueOperation = before
  }
}
