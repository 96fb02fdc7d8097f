import { randomUUID } from 'node:crypto'
import { MongoClient, ObjectId } from 'mongodb'
import type { Page } from 'puppeteer-core'
import { plainDateOf } from '@/domain/platform/plainDate'
import { sayCertificateNumber } from '@/domain/training/certificateNumber'
import { clockAt } from '@/domain/training/sayTimes'
import {
  checkInPage,
  planPage,
  quizPage,
  screenPage,
  sessionPage,
  trainerPage,
} from '@/i18n/portalTraining'
import { addAgents } from '../helpers/agents'
import { isEasy, mainText, setField, shows, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { misfits, stumbles } from '../helpers/stumbles'

let site: TestSite
let phone: Page
let desk: Page
const people = Array.from({ length: 30 }, (_, at) => `trainee-${at + 1}`)
/** Her phone is in the browser; the others speak to the API. */
const [first, ...others] = people

beforeAll(async () => {
  site = await openTestSite()
  await addAgents(
    site,
    people.map((username, at) => ({
      username,
      name: `学员${at + 1}`,
      phone: `1990000${1000 + at}`,
    })),
  )
}, 660_000)
afterAll(() => site?.close())

const logIn = (username: string, width: number): Promise<Page> => site.logIn(username, { width })

const open = (page: Page, path: string) =>
  visitPage(page, path.startsWith('http') ? path : site.url + path)

/** Sends the form of a command. */
const send = (page: Page, command: string) =>
  page.$eval(`main form:has(input[name=command][value="${command}"])`, (form) =>
    (form as HTMLFormElement).requestSubmit(),
  )

const give = (as: string, id: string, command: string, body: object = {}) =>
  site.call(`/training-sessions/${id}/${command}`, {
    as,
    method: 'POST',
    body: { commandId: randomUUID(), ...body },
  })

const minutesFrom = (minutes: number) =>
  new Date(Math.ceil(Date.now() / 60_000) * 60_000 + minutes * 60_000)

/** Time passes: everything about the session was so many milliseconds earlier. */
async function letPass(ms: number): Promise<void> {
  const client = new MongoClient(site.databaseUri)
  try {
    const earlier = (field: string) => ({ [field]: { $subtract: [`$${field}`, ms] } })
    const session = new ObjectId(id)
    const database = client.db()
    await database
      .collection('training-sessions')
      .updateOne({ _id: session }, [{ $set: { ...earlier('startsAt'), ...earlier('endsAt') } }])
    await database
      .collection('enrolments')
      .updateMany({ session }, [{ $set: earlier('arrivedAt') }])
  } finally {
    await client.close()
  }
}

let id: string
let endsAt: Date
let courseId: string

it('a trainer plans a session out of a gap and invites thirty agents', async () => {
  desk = await logIn('trainer', 1280)
  const { body: courses } = await site.call('/courses?where[code][equals]=KC-001&depth=0', {
    as: 'trainer',
  })
  courseId = courses.docs[0].id
  const { body: users } = await site.call(
    `/users?where[name][contains]=${encodeURIComponent('学员')}&limit=50&depth=0`,
    { as: 'trainer' },
  )
  const ids = users.docs.map((user) => user.id)
  expect(ids).toHaveLength(30)
  await open(desk, `/portal/training/sessions/new?courses=${courseId}&users=${ids.join(',')}`)
  expect(await mainText(desk)).toContain(planPage.proposal(30))
  const startsAt = minutesFrom(3)
  endsAt = minutesFrom(5)
  await setField(desk, '#date', plainDateOf(startsAt))
  await setField(desk, '#from', clockAt(startsAt))
  await setField(desk, '#to', clockAt(endsAt))
  await setField(desk, '#place', '石门镇政府二楼')
  await send(desk, 'plan')
  await shows(desk, trainerPage.inviteTitle(30))
  id = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  await send(desk, 'invite')
  await shows(desk, sessionPage.done.invite)
}, 120_000)

it('they enrol, one on her phone, all others at once', async () => {
  phone = await logIn(first, 390)
  await open(phone, `/portal/training/sessions/${id}`)
  await isEasy(phone)
  await send(phone, 'enrol')
  await shows(phone, sessionPage.standing.enrolled)
  const answers = await Promise.all(others.map((who) => give(who, id, 'enrol')))
  expect(answers.every(({ status, body }) => status === 200 && body.status === 'enrolled')).toBe(
    true,
  )
}, 120_000)

it('they check in by the screen; a made-up code does not count', async () => {
  await open(desk, `/portal/training/sessions/${id}/screen`)
  expect(await desk.$eval('main', (main) => main.textContent)).toContain(screenPage.scan)
  expect(await misfits(desk)).toEqual([])
  const { body } = await site.call(`/training-sessions/${id}/screen`, { as: 'trainer' })
  const address = new URL(String(body.address))
  await open(phone, `${address.pathname}?session=${id}&code=29000000.0123456789abcdef0123`)
  expect(await mainText(phone)).toContain(checkInPage.wrong)
  await open(phone, address.pathname + address.search)
  expect(await stumbles(phone)).toEqual([])
  await send(phone, 'check-in')
  await shows(phone, sessionPage.done['check-in'])
  await open(phone, address.pathname + address.search)
  expect(await mainText(phone)).toContain('已经签到了')
  const token = address.searchParams.get('code')
  const answers = await Promise.all(others.map((who) => give(who, id, 'check-in', { token })))
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  await desk.waitForFunction(
    (text) => document.querySelector('main')?.textContent?.includes(text),
    { timeout: 20_000 },
    `${screenPage.arrived}30`,
  )
}, 120_000)

it('they take the quiz and see why', async () => {
  const { body: course } = await site.call(`/courses/${courseId}?depth=0`, { as: 'trainer' })
  const quiz = course.quiz as { id: string; options: { id: string; isRight?: boolean }[] }[]
  const right = Object.fromEntries(
    quiz.map((one) => [one.id, one.options.filter((o) => o.isRight).map((o) => o.id)]),
  )
  await open(phone, `/portal/training/sessions/${id}/quiz/${courseId}`)
  expect(await stumbles(phone)).toEqual([])
  const chosen = Object.values(right).flat()
  for (const value of chosen.slice(0, 1)) await phone.click(`input[value="${value}"]`)
  // Time for the device to write it down.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  // What was chosen is still there when the page is opened again.
  await phone.reload({ waitUntil: 'networkidle0' })
  await phone.waitForFunction(
    (value) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.checked,
    {},
    chosen[0],
  )
  for (const value of chosen.slice(1)) await phone.click(`input[value="${value}"]`)
  await send(phone, 'quiz')
  await shows(phone, quizPage.result(100))
  await shows(phone, quizPage.why)
  const answers = await Promise.all(
    others.map((who) => give(who, id, 'quiz', { course: courseId, answers: right })),
  )
  expect(answers.every(({ body }) => body.score === 100)).toBe(true)
}, 120_000)

it('the trainer logs it, and everyone has a certificate that verifies', async () => {
  await letPass(endsAt.getTime() - Date.now() + 1000)
  await open(desk, `/portal/training/sessions/${id}`)
  await setField(desk, '#log-taught', '低保怎么代办，当场填了一次性告知书')
  await send(desk, 'log')
  await shows(desk, sessionPage.done.log)
  const { body } = await site.call(
    `/training-records?where[session][equals]=${id}&limit=100&depth=0`,
    { as: 'trainer' },
  )
  const numbers = body.docs.map(({ certificate }) => certificate)
  expect(new Set(numbers).size).toBe(30)
  const citizen = await site.visit()
  await open(citizen, `/certificates/${String(numbers[0])}`)
  expect(await citizen.$eval('body', ({ textContent }) => textContent)).toContain(
    sayCertificateNumber(String(numbers[0])),
  )
}, 660_000)
