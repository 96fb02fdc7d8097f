import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { stepOf } from '@/domain/training/checkInStep'
import { tokenOf } from '@/operations/training/checkInCodes'
import { type CheckInInput, checkIn } from '@/operations/training/checkIn'
import { placeCommand } from '@/operations/training/placeCommand'
import type { Course, TrainingSession, User } from '@/payload-types'
import { requestOf } from '../../helpers/catalogue'
import {
  daysBefore,
  linesOf,
  minutesIn,
  openSession,
  startTraining,
  wholeSessionOf,
} from '../../helpers/training'

let payload: Payload
let trainer: User
let course: Course
let agents: User[]

beforeAll(async () => {
  ;({ payload, trainer, course, agents } = await startTraining(50))
}, 180_000)

const whole = (id: string) => wholeSessionOf(payload, id)

const open = async (people: readonly User[], more: object = {}) =>
  whole((await openSession(payload, trainer, course, { people, ...more })).id)

const enrol = async (who: User, id: string) =>
  placeCommand({
    req: await requestOf(payload, who),
    id,
    input: { commandId: randomUUID(), command: 'enrol', reason: '', substitute: '' },
    now: daysBefore,
  })

const token = (session: TrainingSession, at: Date) => tokenOf(session, stepOf(at))

const come = async (who: User, session: TrainingSession, input: Partial<CheckInInput>, now: Date) =>
  checkIn({
    req: await requestOf(payload, who),
    id: session.id,
    input: { commandId: randomUUID(), ...input },
    now,
  })

describe('fifty phones at once', () => {
  it('each with replays, arrive once each', async () => {
    const session = await open(agents, { capacity: 50 })
    for (const agent of agents) await enrol(agent, session.id)
    const now = minutesIn(-5)
    const code = token(session, now)
    await Promise.all(
      agents.flatMap((agent) => {
        const commandId = randomUUID()
        return [0, 1, 2].map(() => come(agent, session, { commandId, token: code }, now))
      }),
    )
    const lines = await linesOf(payload, session.id)
    expect(lines).toHaveLength(50)
    expect(lines.every(({ arrivedAt }) => arrivedAt === now.toISOString())).toBe(true)
    const steps = lines.flatMap(({ history }) => history ?? [])
    expect(steps.filter(({ command }) => command === 'check-in')).toHaveLength(50)
    expect((await whole(session.id)).status).toBe('running')
  }, 120_000)

  it('without having enrolled, take no more places than there are', async () => {
    const session = await open([trainer, agents[0]].slice(1), { capacity: 10 })
    const now = minutesIn(-5)
    const code = token(session, now)
    const ends = await Promise.allSettled(
      agents.map((agent) => come(agent, session, { token: code }, now)),
    )
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    const lines = await linesOf(payload, session.id)
    expect(lines.filter(({ arrivedAt }) => arrivedAt)).toHaveLength(10)
  }, 120_000)
})
