import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { stepOf } from '@/domain/training/checkInStep'
import { addPhotos } from '@/operations/training/addPhotos'
import { checkIn } from '@/operations/training/checkIn'
import { tokenOf } from '@/operations/training/checkInCodes'
import { giveFeedback } from '@/operations/training/giveFeedback'
import { handInQuiz } from '@/operations/training/handInQuiz'
import { correctLog, logSession } from '@/operations/training/logSession'
import { planSession } from '@/operations/training/planSession'
import type { Course, TrainingSession, User } from '@/payload-types'
import { sessionView } from '@/queries/training/sessionView'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { dayAfter } from '../../helpers/days'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'
import { restOf } from '../../helpers/rest'
import {
  daysBefore,
  lineOf,
  makeAgents,
  minutesIn,
  openSession,
  planOf,
  sessionDay,
  sessionEnd,
} from '../../helpers/training'
import { makeCourse, recordsOf } from '../../helpers/trainingRecords'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let trainer: User
let course: Course
let agents: User[]
let session: TrainingSession

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  trainer = await makePerson(payload, 'trainer', ['trainer'])
  course = await makeCourse(payload, 'KC-001', [county.matters.rich.id])
  agents = await makeAgents(payload, county.stations.village.id, 4, 'agent')
  session = await openSession(payload, trainer, course, { people: agents })
  for (const agent of agents.slice(0, 2)) await come(agent)
}, 180_000)
afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

async function come(who: User): Promise<void> {
  const { secret } = await payload.findByID({
    collection: 'training-sessions',
    id: session.id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  const now = minutesIn(-5)
  await checkIn({
    req: await requestOf(payload, who),
    id: session.id,
    input: {
      commandId: randomUUID(),
      token: tokenOf({ id: session.id, secret }, stepOf(now)),
    },
    now,
  })
}

const right = () => {
  const [question] = course.quiz ?? []
  const option = question?.options?.find(({ isRight }) => isRight)
  return { [question?.id ?? '']: [option?.id ?? ''] }
}

const handIn = async (who: User, now: Date, more: object = {}) =>
  handInQuiz({
    req: await requestOf(payload, who),
    id: session.id,
    input: { commandId: randomUUID(), course: course.id, answers: right(), ...more },
    now,
  })

const log = async (now: Date, more: object = {}, who: User = trainer) =>
  logSession({
    req: await requestOf(payload, who),
    id: session.id,
    input: {
      commandId: randomUUID(),
      taught: '低保怎么代办',
      questions: '',
      materials: '',
      minutes: 120,
      ...more,
    },
    now,
  })

const afterEnd = new Date(sessionEnd.getTime() + 30 * 60_000)

describe('the quiz', () => {
  it('tells the right answers to nobody before it was handed in', async () => {
    const mine = await restOf(payload, agents[0])
    const { body } = await mine.get(`/courses/${course.id}?depth=0`)
    expect(JSON.stringify(body)).toContain('低保要当面核对吗')
    expect(JSON.stringify(body)).not.toMatch(/isRight|要核对本人/)
    const filtered = await mine.get('/courses?where[quiz.options.isRight][equals]=true')
    expect(filtered.status).not.toBe(200)
    const trains = await restOf(payload, trainer)
    expect(JSON.stringify((await trains.get(`/courses/${course.id}`)).body)).toContain('isRight')
  })

  it('of an absentee, half answered, or of another course is refused', async () => {
    expect((await refusalOf(handIn(agents[2], minutesIn(100)))).message).toContain('没有签到')
    const open = await refusalOf(handIn(agents[0], minutesIn(100), { answers: {} }))
    expect(open).toMatchObject({ status: 400, message: expect.stringContaining('还没有答') })
    const other = handIn(agents[0], minutesIn(100), { course: county.matters.rich.id })
    expect((await refusalOf(other)).status).toBe(409)
    const foreign = handIn(agents[0], minutesIn(100), {
      answers: { [Object.keys(right())[0] ?? '']: ['x'] },
    })
    expect((await refusalOf(foreign)).message).toContain('已经改过')
  })

  it('after the time of grace is refused, and the answers stay with her', async () => {
    const late = await refusalOf(handIn(agents[0], new Date(sessionEnd.getTime() + 61 * 60_000)))
    expect(late.message).toContain('答案还留在这台手机上')
  })

  it('is marked by the server, once', async () => {
    const commandId = randomUUID()
    const { row } = await handIn(agents[0], afterEnd, { commandId })
    expect(row.score).toBe(100)
    expect((await handIn(agents[0], afterEnd, { commandId })).isRepeat).toBe(true)
    expect((await refusalOf(handIn(agents[0], afterEnd))).message).toContain('已经交过')
  })

  it.each([
    ['no right option', [{ text: '甲' }, { text: '乙' }], 'single', '没有勾正确的选项'],
    [
      'two right ones in a single choice',
      [
        { text: '甲', isRight: true },
        { text: '乙', isRight: true },
      ],
      'single',
      '单选题只能有一个正确选项',
    ],
    ['one option', [{ text: '甲', isRight: true }], 'multiple', '至少要两个选项'],
  ])('with %s is refused at saving', async (_, options, kind, message) => {
    const rest = await restOf(payload, trainer)
    const quiz = [{ kind, text: '问题', options, reason: '因为' }]
    const answer = await rest.patch(`/courses/${course.id}`, { quiz })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(message)
  })

  it('is written by trainers only', async () => {
    const mine = await restOf(payload, agents[0])
    expect((await mine.patch(`/courses/${course.id}`, { name: '改' })).status).toBe(403)
  })
})

describe('what participants say', () => {
  it('reaches the trainer without a name, from who was there', async () => {
    const say = async (who: User, stars: number) =>
      giveFeedback({
        req: await requestOf(payload, who),
        id: session.id,
        input: { commandId: randomUUID(), stars, words: '讲得清楚' },
        now: afterEnd,
      })
    expect((await refusalOf(say(agents[2], 5))).status).toBe(409)
    expect((await refusalOf(say(agents[0], 6))).message).toContain('1 到 5')
    await say(agents[0], 4)
    const view = await sessionView(await requestOf(payload, trainer), session.id)
    expect(view.trainer?.feedback).toEqual([{ stars: 4, words: '讲得清楚' }])
    const trains = await restOf(payload, trainer)
    const { body } = await trains.get(`/enrolments?where[session][equals]=${session.id}&limit=100`)
    expect(JSON.stringify(body)).not.toContain('讲得清楚')
  })
})

describe('the log', () => {
  it('waits for the end, needs its words, and is for trainers', async () => {
    expect((await refusalOf(log(minutesIn(60)))).message).toContain('才结束')
    expect((await refusalOf(log(afterEnd, { taught: '' }))).message).toContain('讲了什么')
    expect((await refusalOf(log(afterEnd, { minutes: 0 }))).message).toContain('1 到 720')
    expect((await refusalOf(log(afterEnd, {}, agents[0]))).status).toBe(403)
  })

  it('takes pictures only', async () => {
    const req = await requestOf(payload, trainer)
    const fake = new File(['<script>'], 'a.png', { type: 'image/png' })
    expect((await refusalOf(addPhotos({ req, id: session.id, files: [fake] }))).status).toBe(415)
  })

  it('closes the session, once; records and a certificate follow', async () => {
    const commandId = randomUUID()
    await log(afterEnd, { commandId })
    expect((await log(afterEnd, { commandId })).isRepeat).toBe(true)
    expect((await refusalOf(log(afterEnd))).message).toContain('更正')
    expect(await lineOf(payload, session.id, agents[0])).toMatchObject({ attendance: 'present' })
    const [record] = await recordsOf(payload, agents[0])
    expect(record).toMatchObject({ score: 100, passed: true })
    expect(record.certificate).toBeTruthy()
    expect(await recordsOf(payload, agents[2])).toEqual([])
    expect((await refusalOf(handIn(agents[1], afterEnd))).message).toContain('已经登记')
  })

  it('is put right with a reason; who was there after all gets a record', async () => {
    const line = await lineOf(payload, session.id, agents[2])
    const correct = async (reason: string) =>
      correctLog({
        req: await requestOf(payload, trainer),
        id: session.id,
        input: {
          commandId: randomUUID(),
          taught: '低保和临时救助怎么代办',
          questions: '',
          materials: '',
          minutes: 110,
          reason,
          ticks: [{ enrolment: line?.id ?? '', isThere: true, arrived: '', left: '' }],
        },
        now: afterEnd,
      })
    expect((await refusalOf(correct(''))).message).toContain('更正的原因')
    await correct('手机没电，漏签')
    expect(await recordsOf(payload, agents[2])).toHaveLength(1)
  })

  it('a make-up session invites exactly those who missed it', async () => {
    const { session: again } = await planSession({
      req: await requestOf(payload, trainer),
      input: planOf(course, {
        makeUpOf: session.id,
        date: dayAfter(7, sessionDay),
      }),
      now: daysBefore,
    })
    expect(again.invited?.users).toEqual([agents[3].id])
  })
})
