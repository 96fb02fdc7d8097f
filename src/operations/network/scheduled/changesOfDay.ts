import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { scheduledText as say } from '@/i18n/scheduledChanges'
import type { ScheduledChange } from '@/payload-types'
import { dueChanges } from '@/queries/network/scheduledChanges'
import { withRole } from '@/queries/platform/recipients'
import { recordAudit } from '../../platform/audit'
import { notify } from '../../platform/notify'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { closeOnce } from '../closeStation'
import { mergeOnce } from '../mergeAreas'
import { moveOnce } from '../moveStation'

/** Carries a change out by the operation that a coordinator would have called on that day. */
async function carryOut(req: PayloadRequest, change: ScheduledChange, now: Date): Promise<void> {
  const { kind, on, commandId } = change
  const station = idOf(change.station) ?? ''
  if (kind === 'closing') {
    const closing = { station, successor: idOf(change.successor) ?? '', on }
    await closeOnce(req, { closing, commandId, now })
  } else if (kind === 'moving') {
    const moving = { station, address: change.address ?? '', on }
    await moveOnce(req, { moving, commandId, now })
  } else {
    const areas = (change.areas ?? []).map((area) => idOf(area) ?? '')
    const merging = { areas, into: idOf(change.into) ?? '', on }
    await mergeOnce(req, { merging, commandId, now })
  }
}

const settle = (req: PayloadRequest, id: string, data: Partial<ScheduledChange>) =>
  req.payload.update({
    collection: 'scheduled-changes',
    id,
    data: { ...data, slot: id },
    depth: 0,
    overrideAccess: true,
    req,
  })

/** Tells the coordinators, once a day, that a change could not be carried out and why. */
async function tellFailure(
  req: PayloadRequest,
  { change, fault, now }: { change: ScheduledChange; fault: string; now: Date },
): Promise<void> {
  await notify({
    req,
    people: await withRole(req, 'coordinator'),
    message: {
      kind: 'station-change',
      key: `change ${change.id} failed ${plainDateOf(now)}`,
      text: say.toldFailed(change.title, fault),
      link: '/portal/network/changes',
    },
    now,
  })
}

async function refused(payload: Payload, change: ScheduledChange, refusal: Refusal, now: Date) {
  const req = await createLocalReq({}, payload)
  const { id, title } = change
  const fault = refusal.message
  const run = async () => {
    await settle(req, id, { status: 'failed', fault, doneAt: now.toISOString() })
    const detail = say.auditFailed(title, fault)
    await recordAudit({ req, action: 'change-failed', subject: title, subjectId: id, detail })
    await tellFailure(req, { change, fault, now })
  }
  await inTransaction({ req, run })
}

async function oneChange(payload: Payload, change: ScheduledChange, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  const run = async () => {
    // Somebody may have taken it back a moment ago, or another worker have done it.
    const fresh = await payload.findByID({
      collection: 'scheduled-changes',
      id: change.id,
      showHiddenFields: true,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (fresh.status !== 'planned') return
    await carryOut(req, fresh, now)
    await settle(req, change.id, { status: 'done', doneAt: now.toISOString() })
  }
  try {
    await inTransaction({ req, run })
  } catch (error) {
    if (error instanceof Refusal) return refused(payload, change, error, now)
    // One that breaks off holds up no other, and is tried again.
    payload.logger.error({ err: error, changeId: change.id }, 'change could not be carried out')
    const fault = say.brokenOff
    await tellFailure(await createLocalReq({}, payload), { change, fault, now })
  }
}

/**
 * Carries out what was arranged for today or an earlier day: closings, moves, mergers. What cannot be done any
 * more is told to the coordinators. Doing it again changes nothing.
 */
export async function changesOfDay({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  for (const change of await dueChanges(payload, plainDateOf(now))) {
    await oneChange(payload, change, now)
  }
}
