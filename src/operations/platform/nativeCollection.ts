import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Collection, Document } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

/**
 * A collection by the driver itself, for what Payload's own writes cannot do: compare-and-set,
 * rows that expire, and the program's own bookkeeping.
 */
export function nativeCollection<T extends Document>(
  payload: Payload,
  name: string,
): Collection<T> {
  const { connection } = payload.db as unknown as MongooseAdapter
  return connection.collection<T>(name) as unknown as Collection<T>
}

/** The session of the request's transaction, when one is open. */
export async function sessionOf(req: PayloadRequest): Promise<ClientSession | undefined> {
  const { sessions } = req.payload.db as unknown as MongooseAdapter
  const id = await req.transactionID
  return id === undefined || id === null
    ? undefined
    : (sessions[String(id)] as unknown as ClientSession | undefined)
}

const alreadyThere = 11000

/** Whether a write failed because of a unique key that is there already, e.g. written by another worker. */
export const isAlreadyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === alreadyThere
