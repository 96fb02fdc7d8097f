import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { ScheduledKind } from '@/domain/network/scheduledChanges'
import { networkText } from '@/i18n/networkText'
import { scheduledText as say } from '@/i18n/scheduledChanges'
import type { ScheduledChange } from '@/payload-types'
import { plannedAlready } from '@/queries/network/scheduledChanges'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { type Once, once } from '../../repeated'
import { tellOfChange } from './tellOfChange'

/** A change for a day to come, by the ids of what it is about. */
export interface Arranged {
  kind: ScheduledKind
  /** `YYYY-MM-DD`: the day on which it is carried out. */
  on: string
  station?: string
  successor?: string
  address?: string
  areas?: string[]
  into?: string
}

/** Whether a stored change is the one that is asked for. */
const isSame = (found: ScheduledChange, { kind, on, areas = [], ...about }: Arranged): boolean =>
  found.kind === kind &&
  found.on === on &&
  (idOf(found.station) ?? '') === (about.station ?? '') &&
  (idOf(found.successor) ?? '') === (about.successor ?? '') &&
  (idOf(found.into) ?? '') === (about.into ?? '') &&
  (found.address ?? '') === (about.address ?? '') &&
  (found.areas ?? []).map(idOf).join() === areas.join()

async function arrangedBefore(
  req: PayloadRequest,
  change: Arranged,
  commandId: string,
): Promise<ScheduledChange | null> {
  const { docs } = await req.payload.find({
    collection: 'scheduled-changes',
    where: { commandId: { equals: commandId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (!found) return null
  if (!isSame(found, change) || idOf(found.by) !== personOf(req)?.id) {
    throw new Refusal({ kind: 'conflict', message: networkText.otherCommand })
  }
  return found
}

async function arrange(
  req: PayloadRequest,
  given: { change: Arranged; commandId: string; title: string; now: Date },
): Promise<ScheduledChange> {
  const { change, commandId, title, now } = given
  const { kind, station, areas = [] } = change
  const other = await plannedAlready(req, { kind, station, areas })
  if (other) throw new Refusal({ kind: 'conflict', message: say.taken(other.title) })
  const planned = await req.payload.create({
    collection: 'scheduled-changes',
    data: {
      ...{ ...change, title, commandId, status: 'planned', by: personOf(req)?.id },
      slot: `${kind} ${station ?? areas[0] ?? ''}`,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordAudit({
    req,
    action: 'change-planned',
    subject: title,
    subjectId: planned.id,
    detail: say.auditPlanned(title, change.on),
  })
  await tellOfChange(req, { change: planned, text: say.told(title, change.on), step: 'plan', now })
  return planned
}

/**
 * Arranges a change for a day to come: whoever it concerns is told, and the daily work carries it out by the
 * operation that checked it. Once, however often the request arrives.
 * @param titled checks the change, in the transaction, and says it in words
 * @throws Refusal 409 when such a change is arranged already, and what `titled` throws
 */
export function scheduleChange({
  req,
  change,
  titled,
  commandId,
  now,
}: {
  req: PayloadRequest
  change: Arranged
  titled: () => Promise<string>
  commandId: string
  now: Date
}): Promise<Once<ScheduledChange>> {
  return once({
    req,
    known: () => arrangedBefore(req, change, commandId),
    run: async () => arrange(req, { change, commandId, title: await titled(), now }),
  })
}
