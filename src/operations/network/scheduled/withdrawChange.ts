import type { PayloadRequest } from 'payload'
import { isRecordId } from '@/domain/platform/recordId'
import { scheduledText as say } from '@/i18n/scheduledChanges'
import type { ScheduledChange } from '@/payload-types'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { coordinatorOf } from '../asCoordinator'
import { tellOfChange } from './tellOfChange'

const changeById = (req: PayloadRequest, id: string): Promise<ScheduledChange | null> =>
  req.payload.findByID({
    collection: 'scheduled-changes',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })

/**
 * Takes back a change whose day has not come, or puts away one that could not be carried out. Taking it back
 * twice changes nothing.
 * @throws Refusal 401, 403, 404, 409 when it is done already
 */
export async function withdrawChange({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<ScheduledChange> {
  coordinatorOf(req)
  const run = async () => {
    const found = isRecordId(id) ? await changeById(req, id) : null
    if (!found) throw new Refusal({ kind: 'not-found', message: say.unknown })
    if (found.status === 'withdrawn') return found
    if (found.status === 'done') throw new Refusal({ kind: 'conflict', message: say.notPlanned })
    const saved = await req.payload.update({
      collection: 'scheduled-changes',
      id,
      data: { status: 'withdrawn', slot: id },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const { title, on } = found
    await recordAudit({
      req,
      action: 'change-withdrawn',
      subject: title,
      subjectId: id,
      detail: say.auditWithdrawn(title, on),
    })
    if (found.status === 'planned') {
      const text = say.toldWithdrawn(title, on)
      await tellOfChange(req, { change: found, text, step: 'withdraw', now })
    }
    return saved
  }
  return inTransaction({ req, run })
}
