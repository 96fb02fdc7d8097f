import type { Payload } from 'payload'
import { dateOfEpochDay } from '@/domain/calendar/epochDay'
import { dayIn, isWorkingDay } from '@/domain/calendar/workingDays'
import { plainDateOf, type PlainDate } from '@/domain/platform/plainDate'
import { instantAt } from '@/domain/platform/daily'
import { stepOf } from '@/domain/training/checkInStep'
import { usualQuizGrace } from '@/domain/training/vocabulary'
import { tokenOf } from '@/operations/training/checkInCodes'
import { checkIn } from '@/operations/training/checkIn'
import { wholeSession } from '@/operations/training/findSession'
import { giveFeedback } from '@/operations/training/giveFeedback'
import { handInQuiz, quizOf } from '@/operations/training/handInQuiz'
import { inviteSession } from '@/operations/training/inviteSession'
import { logSession } from '@/operations/training/logSession'
import { placeCommand } from '@/operations/training/placeCommand'
import { planSession } from '@/operations/training/planSession'
import type { Course } from '@/payload-types'
import { workingDays } from '@/queries/platform/workingDays'
import { demonstrationPrefix } from './writeCases'
import { requestOf } from './requestOf'
import { writeCourses } from './writeCourses'

const dayMs = 86_400_000
const commandId = (about: string) => `${demonstrationPrefix}training-${about}`
const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

/** The first working day from so many days before or after today. */
async function workingDay(payload: Payload, now: Date, away: number): Promise<PlainDate> {
  const calendar = await workingDays(payload)
  let day = dayIn(calendar, plainDateOf(new Date(now.getTime() + away * dayMs)))
  while (!isWorkingDay(calendar, day)) day -= 1
  return dateOfEpochDay(day)
}

/** Plans a session and sends it out, some days before it. */
async function sendOut(
  payload: Payload,
  about: string,
  { courses, date, users, now }: { courses: Course[]; date: PlainDate; users: string[]; now: Date },
): Promise<string> {
  const plan = {
    commandId: commandId(`${about}-plan`),
    title: '',
    courses: courses.map(({ id }) => id),
    trainer: '',
    place: '县政务服务中心三楼会议室',
    link: '',
    date,
    from: '09:00',
    to: '11:00',
    capacity: 30,
    quizGrace: usualQuizGrace,
    invited: { tiers: [], towns: [], stations: [], users },
    stationCodes: [],
    matters: [],
    makeUpOf: '',
  }
  const { session } = await planSession({
    req: await requestOf(payload, 'trainer'),
    input: plan,
    now,
  })
  await inviteSession({
    req: await requestOf(payload, 'trainer'),
    id: session.id,
    input: { commandId: commandId(`${about}-invite`), without: [] },
    now,
  })
  return session.id
}

const enrol = async (payload: Payload, id: string, who: string, now: Date) =>
  placeCommand({
    req: await requestOf(payload, who),
    id,
    input: {
      commandId: commandId(`${id}-enrol-${who}`),
      command: 'enrol',
      reason: '',
      substitute: '',
    },
    now,
  })

/** Somebody of the demonstration at the session that was held. */
interface Attending {
  who: string
  /** Minutes after the start. */
  late: number
  stars: number
  words: string
}

/** Comes, answers the quiz, and says how it was. */
async function attend(
  payload: Payload,
  id: string,
  { who, course, late, stars, words }: Attending & { course: Course },
): Promise<void> {
  const req = await requestOf(payload, who)
  const session = await wholeSession(req, id)
  const at = minutesAfter(new Date(session.startsAt), late)
  const name = (what: string) => commandId(`${id}-${what}-${who}`)
  await checkIn({
    req,
    id,
    input: { commandId: name('check-in'), token: tokenOf(session, stepOf(at)) },
    now: at,
  })
  const answers = Object.fromEntries(
    quizOf(course).map((question) => [
      question.id,
      question.options.flatMap((option) => (option.isRight ? [option.id] : [])),
    ]),
  )
  const endsAt = new Date(session.endsAt)
  await handInQuiz({
    req: await requestOf(payload, who),
    id,
    input: { commandId: name('quiz'), course: course.id, answers },
    now: endsAt,
  })
  await giveFeedback({
    req: await requestOf(payload, who),
    id,
    input: { commandId: name('feedback'), stars, words },
    now: endsAt,
  })
}

/**
 * Writes courses, a session that was held and logged, and one to come, by the operations that people use.
 * @returns how many sessions
 */
export async function writeTraining({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const courses = await writeCourses(payload)
  const [welfare, insurance] = courses
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['agent'] } },
    sort: 'username',
    limit: 40,
    depth: 0,
    overrideAccess: true,
  })
  const users = docs.map(({ id }) => id)
  const past = await workingDay(payload, now, -9)
  const startsAt = instantAt(past, '09:00')
  const sentAt = new Date(startsAt.getTime() - 5 * dayMs)
  const held = await sendOut(payload, 'held', {
    courses: [welfare],
    date: past,
    users,
    now: sentAt,
  })
  const present = [
    { who: 'agent-shimen', late: -10, stars: 5, words: '例子都是我们村里常见的，听得懂。' },
    { who: 'agent-mutou', late: 25, stars: 4, words: '路远，希望下次放在镇上讲。' },
    { who: 'agent-shimen-town', late: -3, stars: 5, words: '' },
  ]
  for (const { who } of present) await enrol(payload, held, who, sentAt)
  for (const one of present) await attend(payload, held, { ...one, course: welfare })
  await logSession({
    req: await requestOf(payload, 'trainer'),
    id: held,
    input: {
      commandId: commandId('held-log'),
      taught: '低保和临时救助的条件、材料、时限；一次性告知书当场填了一遍。',
      questions: '户主不在家时谁签字？外出打工的收入怎样算？',
      materials: '明白纸、一次性告知书样张',
      minutes: 120,
    },
    now: minutesAfter(startsAt, 150),
  })
  const date = await workingDay(payload, now, 8)
  await sendOut(payload, 'coming', { courses: [insurance], date, users, now })
  return 2
}
