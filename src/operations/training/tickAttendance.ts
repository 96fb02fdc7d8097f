import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { minutesOf } from '@/domain/network/rota/times'
import { instantAt } from '@/domain/platform/daily'
import { plainDateOf } from '@/domain/platform/plainDate'
import { attendanceOf } from '@/domain/training/attendance'
import { sessionOver } from '@/domain/training/places'
import { type TrainingRefusal, unless } from '@/domain/training/refusals'
import { clockAt } from '@/domain/training/sayTimes'
import { trainingText as say } from '@/i18n/trainingText'
import type { Enrolment, TrainingSession } from '@/payload-types'
import { enrolmentsIn, placesOf } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { refuseTraining, wholeSession, whoTrains } from './findSession'
import { inTurn, takeTurn } from './inTurn'
import { once, withStep } from './once'

/** What the trainer notes of one person. */
export interface Tick {
  /** Id of the enrolment. */
  enrolment: string
  isThere: boolean
  /** `HH:MM` in the county; empty for on time, or as it was. */
  arrived: string
  /** `HH:MM`; empty for to the end. */
  left: string
}

const instantOf = (session: TrainingSession, time: string): Date =>
  instantAt(plainDateOf(new Date(session.startsAt)), time)

const timeFaults = (ticks: readonly Tick[]): TrainingRefusal[] =>
  ticks.flatMap(({ enrolment, isThere, arrived, left }) => {
    const isTime = (time: string) => !time || minutesOf(time) !== null
    const isOrder = !arrived || !left || arrived < left
    return [
      ...unless(
        !isThere || (isTime(arrived) && isTime(left)),
        'time-wrong',
        '时间请填几点几分，例如 09:05。',
        `left.${enrolment}`,
      ),
      ...unless(!isThere || isOrder, 'order', '离开要晚于到场。', `left.${enrolment}`),
    ]
  })

/** An instant that was noted before, to the second, while the list says the same minute. */
const notedOr = (noted: string | null | undefined, session: TrainingSession, time: string): Date =>
  noted && clockAt(new Date(noted)) === time ? new Date(noted) : instantOf(session, time)

/** What a tick makes of a line. An arrival that was noted before keeps its time and way. */
export function ticked(session: TrainingSession, row: Enrolment, tick: Tick): Partial<Enrolment> {
  const startsAt = new Date(session.startsAt)
  const endsAt = new Date(session.endsAt)
  if (!tick.isThere) {
    return { arrivedAt: null, arrivedBy: null, leftAt: null, attendance: 'absent', minutes: 0 }
  }
  const before = row.arrivedAt ? new Date(row.arrivedAt) : startsAt
  const arrivedAt = tick.arrived ? notedOr(row.arrivedAt, session, tick.arrived) : before
  const leftAt = tick.left ? notedOr(row.leftAt, session, tick.left) : null
  const isAsNoted = row.arrivedAt ? arrivedAt.getTime() === Date.parse(row.arrivedAt) : false
  return {
    status: 'enrolled',
    arrivedAt: arrivedAt.toISOString(),
    arrivedBy: isAsNoted ? row.arrivedBy : 'list',
    leftAt: leftAt?.toISOString() ?? null,
    ...attendanceOf({ startsAt, endsAt, arrivedAt, leftAt }),
  }
}

/**
 * Writes ticks to the lines of a session, within its transaction.
 * @returns ids of the users whose attendance changed
 * @throws Refusal 400 for bad times or strangers, 409 when there would be more people than places
 */
export async function writeTicks(
  req: PayloadRequest,
  {
    session,
    ticks,
    commandId,
    now,
  }: {
    session: TrainingSession
    ticks: readonly Tick[]
    commandId: string
    now: Date
  },
): Promise<Set<string>> {
  refuseTraining(timeFaults(ticks))
  const changed = new Set<string>()
  const rows = new Map((await enrolmentsIn(req, session.id)).map((row) => [row.id, row]))
  for (const tick of ticks) {
    const row = rows.get(tick.enrolment)
    if (!row) throw new Refusal({ kind: 'invalid', message: say.foreignRow })
    const data = ticked(session, row, tick)
    const { status, attendance, minutes } = { ...row, ...data }
    if (status !== row.status || attendance !== row.attendance || minutes !== row.minutes) {
      changed.add(idOf(row.user) ?? '')
    }
    await req.payload.update({
      collection: 'enrolments',
      id: row.id,
      data: {
        ...data,
        ...withStep(req, row, { commandId: `${commandId} ${row.id}`, command: 'tick', now }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const { taken, capacity } = await placesOf(req, session)
  if (taken > capacity) throw new Refusal({ kind: 'conflict', message: say.full })
  return changed
}

/**
 * The trainer notes on the list who is there, who came late and who left early.
 * @throws Refusal 400, 401, 403, 404, 409 when the session is not running or logged
 */
export async function tickAttendance({
  req,
  id,
  input: { commandId, ticks },
  now,
}: {
  req: PayloadRequest
  id: string
  input: { commandId: string; ticks: readonly Tick[] }
  now: Date
}) {
  whoTrains(req)
  return inTurn(id, () =>
    once({ req, collection: 'training-sessions', commandId }, async () => {
      await takeTurn(req, id)
      const session = await wholeSession(req, id)
      const over = sessionOver(session.status)
      if (over) throw new Refusal({ kind: 'conflict', message: over })
      await writeTicks(req, { session, ticks, commandId, now })
      return req.payload.update({
        collection: 'training-sessions',
        id,
        data: {
          status: 'running',
          ...withStep(req, session, { commandId, command: 'tick', now }),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }),
  )
}
