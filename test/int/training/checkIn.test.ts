import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { stepOf } from '@/domain/training/checkInStep'
import { digitsOf, tokenOf } from '@/operations/training/checkInCodes'
import { type CheckInInput, checkIn } from '@/operations/training/checkIn'
import { leaveEnrolments } from '@/operations/training/leaveEnrolments'
import { scanned } from '@/operations/training/scanned'
import { signOut } from '@/operations/training/signOut'
import { tickAttendance } from '@/operations/training/tickAttendance'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import type { Course, TrainingSession, User } from '@/payload-types'
import { type CaseCounty } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { makePerson } from '../../helpers/people'
import { restOf } from '../../helpers/rest'
import {
  lineOf,
  minutesIn,
  openSession,
  sessionDay,
  sessionEnd,
  startTraining,
  wholeSessionOf,
} from '../../helpers/training'

let payload: Payload
let county: CaseCounty
let trainer: User
let course: Course
let agents: User[]

beforeAll(async () => {
  ;({ payload, county, trainer, course, agents } = await startTraining(12))
}, 180_000)

const whole = (id: string) => wholeSessionOf(payload, id)

const open = async (people: readonly User[], more: object = {}) =>
  whole((await openSession(payload, trainer, course, { people, ...more })).id)

const token = (session: TrainingSession, at: Date) => tokenOf(session, stepOf(at))

const come = async (who: User, session: TrainingSession, input: Partial<CheckInInput>, now: Date) =>
  checkIn({
    req: await requestOf(payload, who),
    id: session.id,
    input: { commandId: randomUUID(), ...input },
    now,
  })

describe('a code', () => {
  it('counts for its minute and one on either side', async () => {
    const [one, two, three] = agents
    const session = await open(agents.slice(0, 3))
    const now = minutesIn(-5)
    const code = token(session, now)
    await come(one, session, { token: code }, now)
    await come(two, session, { token: code }, new Date(now.getTime() + 60_000))
    const refusal = await refusalOf(
      come(three, session, { token: code }, new Date(now.getTime() + 120_000)),
    )
    expect(refusal).toMatchObject({ status: 409, message: expect.stringContaining('截图') })
    expect((await lineOf(payload, session.id, three))?.arrivedAt).toBeFalsy()
  })

  it('of another session, made up or of tomorrow is wrong', async () => {
    const [one] = agents
    const session = await open([one])
    const other = await open([one])
    const now = minutesIn(-5)
    for (const bad of [
      token(other, now),
      `${stepOf(now)}.${'0'.repeat(20)}`,
      token(session, new Date(now.getTime() + 300_000)),
      '',
    ]) {
      expect(await refusalOf(come(one, session, { token: bad }, now))).toMatchObject({
        status: 400,
        message: expect.stringContaining('这个码不对'),
      })
    }
  })

  it('can be typed; an old one is told apart from a wrong one; guessing ends', async () => {
    const [one, two] = [agents[10], agents[11]]
    const session = await open([one, two])
    const now = minutesIn(-5)
    const digits = digitsOf(session, stepOf(now))
    const spaced = `${digits.slice(0, 3)} ${digits.slice(3)}`
    expect((await come(one, session, { digits: spaced }, now)).row.arrivedBy).toBe('code')
    const later = new Date(now.getTime() + 600_000)
    expect((await refusalOf(come(two, session, { digits }, later))).message).toContain('过期')
    let status = 0
    for (let guess = 0; guess < 12 && status !== 429; guess += 1) {
      status = (await refusalOf(come(two, session, { digits: '00000x' }, now))).status
    }
    expect(status).toBe(429)
  })

  it('lets the page that it opened be sent later, in the own name only', async () => {
    const [one, two] = agents
    const session = await open([one, two])
    const now = minutesIn(-5)
    const { claim } = await scanned({
      req: await requestOf(payload, one),
      id: session.id,
      token: token(session, now),
      now,
    })
    const later = minutesIn(30)
    expect(await refusalOf(come(two, session, { claim }, later))).toMatchObject({
      status: 400,
      message: expect.stringContaining('这个码不对'),
    })
    expect((await lineOf(payload, session.id, two))?.arrivedAt).toBeFalsy()
    const { row } = await come(one, session, { claim }, later)
    expect(row).toMatchObject({ arrivedAt: now.toISOString(), attendance: 'present' })
  })

  it('shows only to trainers', async () => {
    const session = await open([agents[0]])
    const mine = await restOf(payload, agents[0])
    expect((await mine.get(`/training-sessions/${session.id}/screen`)).status).toBe(403)
    const trains = await restOf(payload, trainer)
    const { body } = await trains.get(`/training-sessions/${session.id}/screen`)
    expect(String(body.digits)).toMatch(/^\d{6}$/)
    expect(String(body.address)).toContain(`/portal/training/check-in?session=${session.id}`)
  })
})

describe('arriving', () => {
  it('before it opens and after the end is refused, and says when', async () => {
    const [one] = agents
    const session = await open([one])
    const early = minutesIn(-61)
    const refusal = await refusalOf(come(one, session, { token: token(session, early) }, early))
    expect(refusal.message).toContain(`${sayDay(sessionDay)}08:00开始签到`)
    const late = new Date(sessionEnd.getTime() + 1000)
    const over = await refusalOf(come(one, session, { token: token(session, late) }, late))
    expect(over).toMatchObject({ status: 409, message: expect.stringContaining('已经结束') })
  })

  it('twice changes nothing', async () => {
    const [one] = agents
    const session = await open([one])
    const now = minutesIn(0)
    await come(one, session, { token: token(session, now) }, now)
    const later = minutesIn(20)
    const again = await come(one, session, { token: token(session, later) }, later)
    expect(again).toMatchObject({ isRepeat: true, row: { arrivedAt: now.toISOString() } })
  })

  it('late and leaving early are marked, with the minutes', async () => {
    const [one] = agents
    const session = await open([one])
    const now = minutesIn(15)
    const { row } = await come(one, session, { token: token(session, now) }, now)
    expect(row).toMatchObject({ attendance: 'late', minutes: 105 })
    const req = await requestOf(payload, one)
    const leave = (commandId: string) =>
      signOut({ req, id: session.id, input: { commandId }, now: minutesIn(75) })
    expect((await leave(randomUUID())).row).toMatchObject({ attendance: 'left-early', minutes: 60 })
    expect(await refusalOf(leave(randomUUID()))).toMatchObject({
      status: 409,
      message: expect.stringContaining('已经签退'),
    })
  })

  it('who leaves service during it keeps what she attended', async () => {
    const who = await makePerson(payload, 'leaves', ['agent'], {
      station: county.stations.village.id,
    })
    const session = await open([who])
    const now = minutesIn(0)
    await come(who, session, { token: token(session, now) }, now)
    await leaveEnrolments({
      req: await requestOf(payload, trainer),
      userId: who.id,
      now: minutesIn(60),
    })
    expect(await lineOf(payload, session.id, who)).toMatchObject({
      status: 'enrolled',
      attendance: 'left-early',
      minutes: 60,
    })
  })

  it('is ticked by the trainer, not by others, and only of this session', async () => {
    const [one, two] = agents
    const session = await open([one, two])
    const line = await lineOf(payload, session.id, one)
    const tick = async (who: User, more: object = {}) =>
      tickAttendance({
        req: await requestOf(payload, who),
        id: session.id,
        input: {
          commandId: randomUUID(),
          ticks: [
            { enrolment: line?.id ?? '', isThere: true, arrived: '09:20', left: '', ...more },
          ],
        },
        now: minutesIn(30),
      })
    expect((await refusalOf(tick(one))).status).toBe(403)
    expect((await refusalOf(tick(trainer, { enrolment: 'x' }))).status).toBe(400)
    expect((await refusalOf(tick(trainer, { left: '09:10' }))).message).toContain('离开要晚于')
    expect((await refusalOf(tick(trainer, { arrived: '9点' }))).message).toContain('几点几分')
    await tick(trainer)
    expect(await lineOf(payload, session.id, one)).toMatchObject({
      attendance: 'late',
      minutes: 100,
      arrivedBy: 'list',
    })
  })
})
