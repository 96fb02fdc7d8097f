import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { PlaceCommand } from '@/domain/training/places'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import { plainDateOf } from '@/domain/platform/plainDate'
import { changeSession } from '@/operations/training/changeSession'
import { cancelSession } from '@/operations/training/endSession'
import { planSession } from '@/operations/training/planSession'
import { remindSessions } from '@/operations/training/remindSessions'
import type { Course, User } from '@/payload-types'
import { type CaseCounty } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { dayAfter } from '../../helpers/days'
import { makePerson } from '../../helpers/people'
import { restOf } from '../../helpers/rest'
import {
  daysBefore,
  giveStep,
  lineOf,
  linesOf,
  openSession,
  planOf,
  sessionDay,
  toldTo,
  startTraining,
} from '../../helpers/training'

let payload: Payload
let county: CaseCounty
let trainer: User
let course: Course
let agents: User[]

beforeAll(async () => {
  ;({ payload, county, trainer, course, agents } = await startTraining(3))
}, 180_000)

const plan = async (more: object, as: User = trainer) =>
  planSession({ req: await requestOf(payload, as), input: planOf(course, more), now: daysBefore })

const step = (
  who: User,
  id: string,
  command: PlaceCommand,
  more?: Parameters<typeof giveStep>[4],
) => giveStep(payload, who, id, command, more)

describe('planning', () => {
  it.each([
    ['in the past', { date: plainDateOf(new Date()) }, '开始的时间已经过去了'],
    ['without places', { capacity: 0 }, '名额请填 1 到 500'],
    ['with half a place', { capacity: 1.5 }, '名额请填 1 到 500'],
    ['ending before it starts', { from: '11:00', to: '09:00' }, '结束要晚于开始'],
    ['over twelve hours', { from: '06:00', to: '23:00' }, '一场最长 12 小时'],
    ['on a day that is none', { date: '2026-02-30' }, '日期不对'],
    ['at a time that is none', { from: '25:00' }, '开始的时间不对'],
    ['nowhere', { place: ' ' }, '请写明地点'],
    ['with a link that is none', { link: 'javascript:alert(1)' }, '线上链接不对'],
    ['without a course', { courses: [] }, '请至少选一门课'],
    ['with a course that is none', { courses: ['x'] }, '找不到这门课'],
    ['with a trainer who is none', { trainer: 'x' }, '请选一位培训员'],
  ])('a session %s is refused', async (_, more, message) => {
    const refusal = await refusalOf(plan(more))
    expect(refusal.status).toBe(400)
    expect(refusal.message).toContain(message)
  })

  it('names what is wrong, all at once', async () => {
    const refusal = await refusalOf(plan({ capacity: 0, place: '', courses: [] }))
    expect(refusal.reasons.map(({ path }) => path)).toEqual(['courses', 'place', 'capacity'])
  })

  it('is for trainers and the county centre', async () => {
    expect((await refusalOf(plan({}, agents[0]))).status).toBe(403)
    expect((await county.as.nobody.post('/training-sessions/plan', planOf(course))).status).toBe(
      401,
    )
    expect((await plan({}, county.people.coordinator)).session.status).toBe('planned')
  })

  it('counts once, and tells nobody yet', async () => {
    const input = { commandId: randomUUID(), invited: scopeOf([agents[0]]) }
    const first = await plan(input)
    expect(await plan(input)).toMatchObject({ session: { id: first.session.id }, isRepeat: true })
    expect(await linesOf(payload, first.session.id)).toEqual([])
    expect(first.session.title).toBe(course.name)
  })

  it('takes a body only in its form', async () => {
    const rest = await restOf(payload, trainer)
    const answer = await rest.post('/training-sessions/plan', { commandId: 'x', courses: 'all' })
    expect(answer.status).toBe(400)
    expect((await rest.get('/training-sessions?depth=0')).body.docs).not.toContainEqual(
      expect.objectContaining({ secret: expect.anything() }),
    )
  })
})

const scopeOf = (people: readonly User[]) => ({
  tiers: [],
  towns: [],
  stations: [],
  users: people.map(({ id }) => id),
})

describe('inviting', () => {
  it('by station, tier and town, each once', async () => {
    const { session } = await plan({
      invited: {
        tiers: ['village'],
        towns: [],
        stations: [county.stations.town.id],
        users: [county.people.town.id],
      },
    })
    const rest = await restOf(payload, trainer)
    const body = { commandId: randomUUID() }
    expect((await rest.post(`/training-sessions/${session.id}/invite`, body)).status).toBe(200)
    expect((await rest.post(`/training-sessions/${session.id}/invite`, body)).body.isRepeat).toBe(
      true,
    )
    const names = (await linesOf(payload, session.id)).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['测试town', '测试village', '测试neighbour']))
    expect(names).not.toContain('测试other-town')
    expect(await toldTo(payload, county.people.town)).toContainEqual(
      expect.stringContaining(`${sayDay(sessionDay)}09:00–11:00，县政务服务中心三楼`),
    )
  })

  it('nobody is refused', async () => {
    const { session } = await plan({})
    const rest = await restOf(payload, trainer)
    const answer = await rest.post(`/training-sessions/${session.id}/invite`, {
      commandId: randomUUID(),
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('一个人也没有') },
    })
  })

  it('shows the session to whoever was invited, and to no stranger', async () => {
    const session = await openSession(payload, trainer, course, { people: [agents[0]] })
    const mine = await restOf(payload, agents[0])
    const other = await restOf(payload, agents[1])
    expect((await mine.get(`/training-sessions/${session.id}`)).body.title).toBe(session.title)
    expect((await other.get(`/training-sessions/${session.id}`)).status).toBe(404)
    expect((await refusalOf(step(agents[1], session.id, 'enrol'))).status).toBe(404)
    const { body } = await mine.get(`/training-sessions/${session.id}`)
    expect(body).not.toHaveProperty('secret')
    expect(body).not.toHaveProperty('invited.users')
  })
})

describe('changing', () => {
  const change = async (id: string, more: object) =>
    changeSession({
      req: await requestOf(payload, trainer),
      id,
      input: { ...planOf(course), reason: '礼堂另有会议', ...more },
      now: daysBefore,
    })

  it('tells everyone who expects to go, and not less places than people', async () => {
    const [one, two] = agents
    const session = await openSession(payload, trainer, course, { people: [one, two], capacity: 2 })
    await step(one, session.id, 'enrol')
    await step(two, session.id, 'enrol')
    expect((await refusalOf(change(session.id, { capacity: 1 }))).message).toContain('已经有 2 人')
    expect((await refusalOf(change(session.id, { reason: '' }))).message).toContain('原因')
    await change(session.id, { from: '14:00', to: '16:00' })
    expect(await toldTo(payload, one)).toContainEqual(expect.stringContaining('14:00–16:00'))
  })

  it('more places let who waits move up', async () => {
    const [one, two] = agents
    const session = await openSession(payload, trainer, course, { people: [one, two], capacity: 1 })
    await step(one, session.id, 'enrol')
    await step(two, session.id, 'enrol')
    await change(session.id, { capacity: 2 })
    expect((await lineOf(payload, session.id, two))?.status).toBe('enrolled')
  })

  it('cancelling tells everyone why, and then nothing more can be done', async () => {
    const [one] = agents
    const session = await openSession(payload, trainer, course, { people: [one] })
    const cancel = async (reason: string) =>
      cancelSession({
        req: await requestOf(payload, trainer),
        id: session.id,
        input: { commandId: randomUUID(), reason },
        now: daysBefore,
      })
    expect((await refusalOf(cancel(''))).status).toBe(400)
    await cancel('大雪封路')
    expect(await toldTo(payload, one)).toContainEqual(expect.stringContaining('大雪封路'))
    expect((await refusalOf(step(one, session.id, 'enrol'))).message).toContain('已经取消')
    expect((await refusalOf(cancel('再来'))).status).toBe(409)
  })

  it('the day before reminds who goes, once a day', async () => {
    const person = await makePerson(payload, 'reminded', ['agent'], {
      station: county.stations.village.id,
    })
    const session = await openSession(payload, trainer, course, { people: [person] })
    await step(person, session.id, 'enrol')
    const theDayBefore = (time: string) => {
      const day = dayAfter(-1, sessionDay)
      return remindSessions({ payload, now: new Date(`${day}T${time}Z`) })
    }
    await theDayBefore('07:00:00')
    expect(await toldTo(payload, person)).not.toContainEqual(expect.stringContaining('提醒您'))
    await theDayBefore('08:30:00')
    await theDayBefore('09:30:00')
    const told = (await toldTo(payload, person)).filter((text) => text.startsWith('提醒您'))
    expect(told).toHaveLength(1)
  })
})
