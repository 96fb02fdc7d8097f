import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { PlaceCommand } from '@/domain/training/places'
import { leaveEnrolments } from '@/operations/training/leaveEnrolments'
import type { Course, User } from '@/payload-types'
import type { CaseCounty } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import {
  daysBefore,
  giveStep,
  lineOf,
  linesOf,
  openSession,
  sessionStart,
  startTraining,
  toldTo,
} from '../../helpers/training'

let payload: Payload
let county: CaseCounty
let trainer: User
let course: Course
let agents: User[]

beforeAll(async () => {
  ;({ payload, county, trainer, course, agents } = await startTraining(50))
}, 180_000)

const step = (
  who: User,
  id: string,
  command: PlaceCommand,
  more?: Parameters<typeof giveStep>[4],
) => giveStep(payload, who, id, command, more)

describe('places', () => {
  it('never exceed the capacity when fifty enrol at once', async () => {
    const session = await openSession(payload, trainer, course, { people: agents, capacity: 20 })
    await Promise.all(agents.map((agent) => step(agent, session.id, 'enrol')))
    const statuses = (await linesOf(payload, session.id)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 'enrolled')).toHaveLength(20)
    expect(statuses.filter((status) => status === 'waiting')).toHaveLength(30)
  }, 60_000)

  it('that get free go to who waits longest, who is told', async () => {
    const [first, second, third] = agents
    const session = await openSession(payload, trainer, course, {
      people: [first, second, third],
      capacity: 1,
    })
    await step(first, session.id, 'enrol')
    await step(second, session.id, 'enrol', { now: new Date(daysBefore.getTime() + 1000) })
    await step(third, session.id, 'enrol', { now: new Date(daysBefore.getTime() + 2000) })
    expect((await refusalOf(step(first, session.id, 'decline'))).message).toContain('原因')
    await step(first, session.id, 'decline', { reason: '那天要值班' })
    expect((await lineOf(payload, session.id, second))?.status).toBe('enrolled')
    expect((await lineOf(payload, session.id, third))?.status).toBe('waiting')
    expect(await toldTo(payload, second)).toContainEqual(expect.stringContaining('有空位了'))
    expect(await toldTo(payload, trainer)).toContainEqual(expect.stringContaining('那天要值班'))
  })

  it('pass to a colleague of the same station only', async () => {
    const [mine, colleague, third] = agents
    const session = await openSession(payload, trainer, course, {
      people: [mine, third],
      capacity: 1,
    })
    await step(mine, session.id, 'enrol')
    const to = (user: User) => step(mine, session.id, 'substitute', { substitute: user.id })
    expect((await refusalOf(to(county.people.town))).message).toContain('本机构')
    expect((await refusalOf(to(mine))).message).toContain('本机构')
    expect((await refusalOf(to(third))).message).toContain('已经在这一场')
    await to(colleague)
    expect((await lineOf(payload, session.id, colleague))?.status).toBe('enrolled')
    expect((await lineOf(payload, session.id, mine))?.status).toBe('substituted')
  })

  it('are given back by who leaves service, and doing it again changes nothing', async () => {
    const [leaver, waits] = agents
    const session = await openSession(payload, trainer, course, {
      people: [leaver, waits],
      capacity: 1,
    })
    await step(leaver, session.id, 'enrol')
    await step(waits, session.id, 'enrol')
    const leave = async () =>
      leaveEnrolments({
        req: await requestOf(payload, trainer),
        userId: leaver.id,
        now: daysBefore,
      })
    await leave()
    await leave()
    expect((await lineOf(payload, session.id, leaver))?.status).toBe('cancelled')
    expect((await lineOf(payload, session.id, waits))?.status).toBe('enrolled')
  })

  it('are asked for before the start, once', async () => {
    const [one] = agents
    const session = await openSession(payload, trainer, course, { people: [one] })
    const late = await refusalOf(step(one, session.id, 'enrol', { now: sessionStart }))
    expect(late).toMatchObject({ status: 409, message: expect.stringContaining('已经开始了') })
    const commandId = randomUUID()
    await step(one, session.id, 'enrol', { commandId })
    expect((await step(one, session.id, 'enrol', { commandId })).isRepeat).toBe(true)
    expect((await refusalOf(step(one, session.id, 'enrol'))).message).toContain('已经报名了')
  })
})
