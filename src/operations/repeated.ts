import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { caseText } from '@/i18n/casework'
import { Refusal } from './refusal'

/**
 * The record on which a command was given before; null when the command is new. A phone that never got
 * the answer sends its command again, and gets what came of it.
 * @param collection keeps the ids of commands in `commandIds`
 * @param isFor whether the record found is the one that the command is for; left out for what makes a new one
 * @param byOf the id of whoever gave the command
 * @throws Refusal 409 when the id came with a command of somebody else, or for another record
 */
export async function repeatedCommand<Slug extends CollectionSlug>(
  req: PayloadRequest,
  {
    collection,
    commandId,
    isFor = () => true,
    byOf,
  }: {
    collection: Slug
    commandId: string
    isFor?: (found: DataFromCollectionSlug<Slug>) => boolean
    byOf: (found: DataFromCollectionSlug<Slug>) => string | null | undefined
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
  if (!isFor(found) || byOf(found) !== personOf(req)?.id) {
    throw new Refusal({ kind: 'conflict', message: caseText.otherCommand })
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
