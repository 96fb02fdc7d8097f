import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { AuditAction } from '@/domain/platform/auditActions'
import { addressOf } from './clientAddress'
import { sealAuditEvents } from './sealAuditEvents'

/** What an operation tells the audit trail. */
export interface AuditNote {
  /** The request; its transaction carries the event, so that what was rolled back leaves none. */
  req: PayloadRequest
  action: AuditAction
  /** What it was done to, in words without anything personal, e.g. `事项 MZ-0101`. */
  subject?: string
  subjectId?: string
  /** What changed, in one Chinese sentence, never with personal data or secrets. */
  detail?: string
  /** Who did it, when that is not the person of the request. */
  actorId?: string
}

/**
 * Writes one event to the audit trail. It gets its place in the chain at once, or, inside a
 * transaction, as soon as anything is recorded or read after the commit.
 * @throws what the database throws: an act that cannot be recorded must not happen
 */
export async function recordAudit(note: AuditNote): Promise<void> {
  const { req, action, subject, subjectId, detail } = note
  await req.payload.create({
    collection: 'audit-events',
    overrideAccess: true,
    depth: 0,
    req,
    data: {
      at: new Date().toISOString(),
      action,
      subject: subject?.slice(0, 200),
      subjectId,
      detail: detail?.slice(0, 1000),
      actor: note.actorId ?? idOf(personOf(req)) ?? undefined,
      from: addressOf(req) ?? undefined,
    },
  })
  const isOpen = Boolean(await req.transactionID)
  if (!isOpen) await sealAuditEvents(req.payload)
}

/** Records without a request, e.g. at the start or in a command. */
export async function recordAuditOf(payload: Payload, note: Omit<AuditNote, 'req'>): Promise<void> {
  await recordAudit({ ...note, req: await createLocalReq({}, payload) })
}
