import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { caseText } from '@/i18n/casework'
import { Refusal } from './refusal'
import { inTransaction } from './transaction'

/**
 * The record on which a command was given before; null when the command is new. A phone that never got
 * the answer sends its command again, and gets what came of it.
 * @param collection keeps the ids of commands in `commandIds`
 * @param isFor whether the record found is the one that the command is for; left out for what makes a new one
 * @param byOf the id of whoever gave the command
 * @param otherCommand said when the id came with another command
 * @throws Refusal 409 when the id came with a command of somebody else, or for another record
 */
export async function repeatedCommand<Slug extends CollectionSlug>(
  req: PayloadRequest,
  {
    collection,
    commandId,
    isFor = () => true,
    byOf,
    otherCommand = caseText.otherCommand,
  }: {
    collection: Slug
    commandId: string
    isFor?: (found: DataFromCollectionSlug<Slug>) => boolean
    byOf: (found: DataFromCollectionSlug<Slug>) => string | null | undefined
    otherCommand?: string
  },
): Promise<DataFromCollectionSlug<Slug> | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { commandIds: { in: [commandId] } },
    showHiddenFields: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const found = docs[0] as DataFromCollectionSlug<Slug> | undefined
  if (!found) return null
  if (!isFor(found) || (byOf(found) ?? null) !== (personOf(req)?.id ?? null)) {
    throw new Refusal({ kind: 'conflict', message: otherCommand })
  }
  return found
}

/** Who gave a command, in a record that keeps a step of its history for each, in the same order. */
export const byOfStep = (
  {
    commandIds,
    history,
  }: {
    commandIds: readonly string[]
    history?: readonly { by?: string | { id: string } | null }[] | null
  },
  commandId: string,
): string | null => {
  const by = history?.[commandIds.indexOf(commandId)]?.by
  return typeof by === 'string' ? by : (by?.id ?? null)
}

/** What a command gave, and whether it had been done before. */
export interface Once<Result> {
  result: Result
  isRepeat: boolean
}

/**
 * Does a command in one transaction, once however often its request arrives, also when two equal requests
 * come at the same moment.
 * @param known what the command gave before; null when it is new. It is asked again in each attempt.
 * @param run does it; what it writes must bear the id of the command under a unique index
 * @throws what `known` and `run` throw
 */
export async function once<Result>({
  req,
  known,
  run,
}: {
  req: PayloadRequest
  known: () => Promise<Result | null>
  run: () => Promise<Result>
}): Promise<Once<Result>> {
  const before = async (): Promise<Once<Result> | null> => {
    const result = await known()
    return result === null ? null : { result, isRepeat: true }
  }
  const attempt = async () => (await before()) ?? { result: await run(), isRepeat: false }
  try {
    return await inTransaction({ req, run: attempt })
  } catch (error) {
    // The other of two equal requests was quicker.
    const other = await before()
    if (other) return other
    throw error
  }
}
