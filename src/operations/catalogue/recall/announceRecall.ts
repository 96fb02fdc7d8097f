import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { hasRole, idOf } from '@/access/roles'
import { postingText as say } from '@/i18n/postings'
import type { Matter, UrgentRecall } from '@/payload-types'
import { recordAudit } from '../../platform/audit'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { Refusal } from '../../refusal'
import { type Once, once, repeatedCommand } from '../../repeated'
import { requirePerson } from '../../requirePerson'

/** What the coordinator wants replaced at once, and why. */
export interface AnnounceInput {
  commandId: string
  /** Code of the matter. */
  matter: string
  reason: string
}

function requireCoordinator(req: PayloadRequest): void {
  if (!hasRole(requirePerson(req), 'coordinator')) {
    throw new Refusal({ kind: 'forbidden', message: say.onlyCoordinator })
  }
}

async function matterByCode(req: PayloadRequest, code: string): Promise<Matter> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { code: { equals: code } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new Refusal({ kind: 'not-found', message: say.unknownMatter(code) })
  return docs[0]
}

async function announce(
  req: PayloadRequest,
  { matter, reason, commandId, now }: { matter: Matter; now: Date } & Omit<AnnounceInput, 'matter'>,
): Promise<UrgentRecall> {
  const postings = nativeCollection(req.payload, 'postings')
  const session = await sessionOf(req)
  const stale = { matter: new ObjectId(matter.id), state: 'stale' }
  const stations = await postings.distinct('station', stale, { session })
  if (stations.length === 0) throw new Refusal({ kind: 'conflict', message: say.nothingToRecall })
  const set = { $set: { urgent: reason, updatedAt: now } }
  const { matchedCount } = await postings.updateMany(stale, set, { session })
  const recall = await req.payload.create({
    collection: 'urgent-recalls',
    data: {
      matter: matter.id,
      reason,
      announcedBy: requirePerson(req).id,
      announcedAt: now.toISOString(),
      stations: stations.length,
      postings: matchedCount,
      commandIds: [commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const subject = `事项 ${matter.code ?? ''}`
  await recordAudit({ req, action: 'recall-announced', subject, subjectId: matter.id })
  const input = { recall: recall.id }
  await req.payload.jobs.queue({ task: 'tell-urgent-recall', input, queue: 'recalls', req })
  return recall
}

/**
 * 加急换发: the county wants every stale sheet of a matter replaced at once. The agents of the stations where one hangs
 * are mailed by a job; their walls show the reason. Once however often it arrives.
 * @throws Refusal 401, 403, 404; 400 without a reason; 409 when no stale sheet hangs any more
 */
export async function announceRecall({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: AnnounceInput
  now: Date
}): Promise<Once<UrgentRecall>> {
  requireCoordinator(req)
  const { commandId } = input
  const reason = input.reason.trim()
  if (!reason) {
    const reasons = [{ message: say.reasonMissing, path: 'reason', code: 'reason-missing' }]
    throw new Refusal({ kind: 'invalid', message: say.reasonMissing, reasons })
  }
  const matter = await matterByCode(req, input.matter)
  const known = () =>
    repeatedCommand(req, {
      collection: 'urgent-recalls',
      commandId,
      isFor: (found) => idOf(found.matter) === matter.id,
      byOf: (found) => idOf(found.announcedBy),
      otherCommand: say.otherCommand,
    })
  return once({ req, known, run: () => announce(req, { matter, reason, commandId, now }) })
}
