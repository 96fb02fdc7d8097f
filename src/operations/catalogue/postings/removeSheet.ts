import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { postingText as say } from '@/i18n/postings'
import type { Posting } from '@/payload-types'
import { Refusal } from '../../refusal'
import { type Once, once } from '../../repeated'
import { standingOf } from '../recall/standing'
import { mindedPosting, postingBefore, withStep } from './postingCommand'
import { postingAt, spotOf, takenDown } from './putUp'
import { editionsOf } from './sheetToHang'

/** A command on one posting. */
export interface PostingInput {
  commandId: string
  /** Id. */
  posting: string
}

interface Given {
  req: PayloadRequest
  input: PostingInput
  now: Date
}

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/** Changes one posting by a command, once. */
async function change(
  { req, input, now }: Given,
  command: 'remove' | 'restore',
  dataOf: (row: Posting) => Promise<Partial<Posting>>,
): Promise<Once<Posting>> {
  const { commandId } = input
  const { id } = await mindedPosting(req, input.posting)
  const known = () => postingBefore(req, { commandId, isFor: (found) => found.id === id })
  const run = async () => {
    const row = await mindedPosting(req, id)
    const data = { ...(await dataOf(row)), ...withStep(req, row, { commandId, command, now }) }
    const write = { collection: 'postings', id, data, depth: 0, overrideAccess: true } as const
    return req.payload.update({ ...write, req })
  }
  return once({ req, known, run })
}

/**
 * 取下: notes that a sheet is down, once however often it arrives. {@link restoreSheet} takes it back.
 * @throws Refusal 401, 403, 404; 409 when it was down already
 */
export const removeSheet = (given: Given): Promise<Once<Posting>> =>
  change(given, 'remove', async ({ id, state }) => {
    if (state === 'removed') throw conflict(say.alreadyDown)
    return takenDown(given.req, id, { because: 'taken-down', now: given.now })
  })

/**
 * 放回去: a sheet that was noted as taken down by mistake hangs again, as good as it is today.
 * @throws Refusal 401, 403, 404; 409 when it hangs, ended in another way, or its place is taken
 */
export const restoreSheet = (given: Given): Promise<Once<Posting>> =>
  change(given, 'restore', async (row) => {
    const { req, now } = given
    if (row.state !== 'removed') throw conflict(say.notDown)
    if (row.removedBecause !== 'taken-down') throw conflict(say.cannotRestore)
    const matter = idOf(row.matter) ?? ''
    const spot = spotOf(idOf(row.origin) ?? '', matter, row.place)
    if (await postingAt(req, spot)) throw conflict(say.spotTaken)
    const found = await editionsOf(req, { id: { equals: matter } })
    const edition = found?.editions.find(({ id }) => id === idOf(row.edition))
    if (!found || !edition) throw new Refusal({ kind: 'not-found', message: say.unknown })
    const ended = { removedAt: null, removedBy: null, removedBecause: null }
    return { spot, ...ended, ...standingOf(found, edition, plainDateOf(now)) }
  })
