import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Duties } from '@/queries/network/duties'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { leaveEnrolments } from '../../training/leaveEnrolments'
import { handShifts } from '../rota/handShifts'
import { endRotaOf } from './endRota'

/** A person as the takeover names her. */
export interface Successor {
  id: string
  name: string
}

/** Everything that goes from one person to others. */
export interface Handover {
  from: string
  duties: Duties
  /** By the station's id. */
  successors: ReadonlyMap<string, Successor>
  /** To whom goes what is no station's. */
  main: Successor | null
  isLeaving: boolean
  since: PlainDate
  now: Date
}

async function handCases(req: PayloadRequest, cases: readonly { id: string }[], to: Successor) {
  if (cases.length === 0) return
  await nativeCollection(req.payload, 'cases').updateMany(
    { _id: { $in: cases.map(({ id }) => new ObjectId(id)) } },
    { $set: { responsible: new ObjectId(to.id) } },
    { session: await sessionOf(req) },
  )
}

/** Unread messages go on to the successor, but for those that she has as well; the leaver's are read. */
async function handMessages(req: PayloadRequest, { from, now }: Handover, to: Successor | null) {
  const messages = nativeCollection<{ person: ObjectId; key: string }>(req.payload, 'messages')
  const session = await sessionOf(req)
  const person = new ObjectId(from)
  if (to) {
    const next = new ObjectId(to.id)
    const unread = await messages.find({ person, isRead: false } as object, { session }).toArray()
    const keys = unread.map(({ key }) => key)
    const has = await messages.find({ person: next, key: { $in: keys } }, { session }).toArray()
    const known = new Set(has.map(({ key }) => key))
    const fresh = unread.filter(({ key }) => !known.has(key)).map(({ _id }) => _id)
    await messages.updateMany({ _id: { $in: fresh } }, { $set: { person: next } }, { session })
  }
  const isRead = { isRead: true, readAt: now, updatedAt: now }
  await messages.updateMany({ person, isRead: false } as object, { $set: isRead }, { session })
}

async function handHeads(
  req: PayloadRequest,
  { from, duties, successors, main, isLeaving }: Handover,
): Promise<void> {
  const session = await sessionOf(req)
  const head = new ObjectId(from)
  const stations = nativeCollection(req.payload, 'stations')
  for (const { id } of duties.stations.filter(({ isHead }) => isHead)) {
    const next = successors.get(id)
    const $set = { head: next ? new ObjectId(next.id) : null }
    await stations.updateOne({ _id: new ObjectId(id), head }, { $set }, { session })
  }
  if (!isLeaving) return
  const $set = { head: main ? new ObjectId(main.id) : null }
  await stations.updateMany({ head }, { $set }, { session })
}

/**
 * Hands over everything that lies with a person, within the transaction of her departure: open cases, the rota,
 * headship; when she leaves for good also projects, unread messages and enrolments. Doing it again changes nothing.
 */
export async function handDuties(req: PayloadRequest, handover: Handover): Promise<void> {
  const { from, duties, successors, main, isLeaving, since, now } = handover
  for (const { id, cases } of duties.stations) {
    const to = successors.get(id)
    if (!to) continue
    await handCases(req, cases, to)
    await handShifts({ req, from, to: to.id, station: id, since, now })
  }
  await handHeads(req, handover)
  if (!isLeaving) return
  if (main) await handCases(req, duties.otherCases, main)
  await nativeCollection(req.payload, 'projects').updateMany(
    { leader: new ObjectId(from), isClosed: { $ne: true } },
    { $set: { leader: main ? new ObjectId(main.id) : null } },
    { session: await sessionOf(req) },
  )
  await leaveEnrolments({ req, userId: from, now })
  await endRotaOf(req, from, now)
  await handMessages(req, handover, main)
}
