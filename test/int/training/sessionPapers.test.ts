import ICAL from 'ical.js'
import type { Payload } from 'payload'
import { printSession } from '@/operations/training/printSession'
import { calendarOf } from '@/operations/training/sessionCalendar'
import { placeCommand } from '@/operations/training/placeCommand'
import type { Course, TrainingSession, User } from '@/payload-types'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { readPdf } from '../../helpers/pdfText'
import { daysBefore, openSession, sessionStart, startTraining } from '../../helpers/training'

let payload: Payload
let trainer: User
let course: Course
let agents: User[]
let session: TrainingSession

beforeAll(async () => {
  ;({ payload, trainer, course, agents } = await startTraining(2))
  session = await openSession(payload, trainer, course, { people: agents })
  await placeCommand({
    req: await requestOf(payload, agents[0]),
    id: session.id,
    input: { commandId: 'enrol-1', command: 'enrol', reason: '', substitute: '' },
    now: daysBefore,
  })
}, 180_000)
afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

it('lists to sign and of who was invited are printed, for trainers', async () => {
  const textOf = async (kind: 'sign-in' | 'invitations') => {
    const { pdf } = await printSession(await requestOf(payload, trainer), session.id, kind)
    return (await readPdf(pdf)).pages.join('')
  }
  const signIn = await textOf('sign-in')
  expect(signIn).toContain('培训签到表')
  expect(signIn).toContain(agents[0].name)
  expect(signIn).not.toContain(agents[1].name)
  expect(await textOf('invitations')).toContain(agents[1].name)
  const mine = await requestOf(payload, agents[0])
  expect((await refusalOf(printSession(mine, session.id, 'invitations'))).status).toBe(403)
}, 60_000)

it('another program reads the calendar file: the same entry, moved or cancelled', () => {
  const entryOf = (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(file))
    const [entry] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    return { method: calendar.getFirstPropertyValue('method'), entry }
  }
  const { method, entry } = entryOf(calendarOf(session, 'https://county.test'))
  expect(method).toBe('PUBLISH')
  expect(entry.uid).toBe(`training-${session.id}@county.test`)
  expect(entry.startDate.toJSDate()).toEqual(sessionStart)
  expect(entry.endDate.toJSDate()).toEqual(new Date(session.endsAt))
  expect(entry.summary).toBe(session.title)
  expect(entry.location).toBe(session.place)
  const changed: TrainingSession = { ...session, status: 'cancelled' }
  const cancelled = entryOf(calendarOf(changed, 'https://county.test'))
  expect(cancelled.method).toBe('CANCEL')
  expect(cancelled.entry.uid).toBe(entry.uid)
})
