import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayMonth, sayShift, sayShiftDay, sayShiftTimes } from '@/domain/network/rota/sayShift'
import { clashesOf } from '@/domain/network/rota/times'
import { rotaMessages, rotaText as say } from '@/i18n/rotaText'
import type { Shift, Station } from '@/payload-types'
import { heldDutyOf } from '@/queries/network/heldDuty'
import { notify } from '../../platform/notify'
import { Refusal } from '../../refusal'
import { daysToPlan } from './generateDrafts'
import { type Done, once, takeTurns } from './once'
import { plannedStation, rotaStation } from './place'
import { dutyLink } from './tellRota'
import { writeShift } from './writeShift'

const whole = {
  collection: 'shifts',
  showHiddenFields: true,
  sort: 'startsAt',
  pagination: false,
  depth: 0,
  overrideAccess: true,
} as const

/** Refuses to publish what would put somebody at two places at once. */
async function checkClashes(req: PayloadRequest, drafts: readonly Shift[]): Promise<void> {
  const { docs } = await req.payload.find({
    ...whole,
    where: {
      and: [
        { user: { in: [...new Set(drafts.map(({ user }) => idOf(user) ?? ''))] } },
        { date: { greater_than_equal: drafts[0].date } },
        { date: { less_than_equal: drafts.at(-1)?.date } },
        { status: { equals: 'published' } },
        { isVacant: { not_equals: true } },
      ],
    },
    req,
  })
  const clashes = clashesOf([...drafts, ...docs].map(heldDutyOf)).slice(0, 10)
  if (clashes.length === 0) return
  const reasons = []
  for (const [one, other] of clashes) {
    const there = [one, other].find(({ shift }) => shift.status === 'published') ?? other
    const { name } = await rotaStation(req, idOf(there.shift.station) ?? '')
    const { date, shift } = one
    reasons.push({
      message: say.clash(shift.name, sayShiftDay(date), sayShiftTimes(there), name),
      path: date,
    })
  }
  const message = reasons.map((reason) => reason.message).join('')
  throw new Refusal({ kind: 'conflict', message, reasons })
}

/** One message for each agent, however many shifts she has. */
async function tellAgents(
  req: PayloadRequest,
  {
    shifts,
    station,
    month,
    commandId,
    now,
  }: {
    shifts: readonly Shift[]
    station: Station
    month: string
    commandId: string
    now: Date
  },
): Promise<void> {
  for (const user of new Set(shifts.map((shift) => idOf(shift.user) ?? ''))) {
    const own = shifts.filter((shift) => idOf(shift.user) === user)
    const text = rotaMessages.published(station.name, sayMonth(month), own.length, sayShift(own[0]))
    const message = {
      kind: 'rota-published',
      key: `rota ${commandId}`,
      text,
      link: dutyLink(),
    } as const
    await notify({ req, people: [user], message, now })
  }
}

async function publish(
  req: PayloadRequest,
  {
    station,
    month,
    commandId,
    now,
  }: {
    station: Station
    month: string
    commandId: string
    now: Date
  },
): Promise<string> {
  const { from, to } = daysToPlan(month, now)
  const { docs } = await req.payload.find({
    ...whole,
    where: {
      and: [
        { station: { equals: station.id } },
        { date: { greater_than_equal: from } },
        { date: { less_than_equal: to } },
        { status: { equals: 'draft' } },
      ],
    },
    req,
  })
  const drafts = docs.filter(({ endsAt }) => new Date(endsAt) > now)
  if (drafts.length === 0) throw new Refusal({ kind: 'conflict', message: say.noDrafts })
  await takeTurns(
    req,
    drafts.map(({ user }) => idOf(user) ?? ''),
  )
  await checkClashes(req, drafts)
  const published: Shift[] = []
  for (const [at, shift] of drafts.entries()) {
    const done = await writeShift(req, {
      shift,
      data: { status: 'published', publishedAt: now.toISOString() },
      command: 'publish',
      // The first bears the id of the command itself, by which a repeat is known.
      commandId: at === 0 ? commandId : `${commandId} publish ${at}`,
      now,
    })
    published.push(done)
  }
  await tellAgents(req, { shifts: published, station, month, commandId, now })
  return published[0].id
}

/**
 * Publishes the drafts of a station's month and tells each agent once.
 * @throws Refusal 400, 401, 403, 404; 409 when there are no drafts, or with every shift by which somebody
 * would be at two places at once
 */
export async function publishRota(given: {
  req: PayloadRequest
  station: string
  month: string
  commandId: string
  now: Date
}): Promise<Done> {
  const { req, commandId } = given
  const station = await plannedStation(req, given.station)
  return once({
    req,
    collection: 'shifts',
    commandId,
    run: () => publish(req, { ...given, station }),
  })
}
