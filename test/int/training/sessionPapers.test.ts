import type { Payload } from 'payload'
import { printSession } from '@/operations/training/printSession'
import { calendarOf } from '@/operations/training/sessionCalendar'
import { placeCommand } from '@/operations/training/placeCommand'
import type { Course, TrainingSession, User } from '@/payload-types'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import type { TestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'
import { daysBefore, openSession, startTraining } from '../../helpers/training'

let running: TestPayload
let payload: Payload
let trainer: User
let course: Course
let agents: User[]
let session: TrainingSession

beforeAll(async () => {
  ;({ running, payload, trainer, course, agents } = await startTraining('papers', 2))
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
  await running.close()
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

it('the calendar file keeps its identity and cancels', () => {
  const file = calendarOf(session, 'https://county.test')
  expect(file).toContain('DTSTART:20261130T010000Z')
  expect(file).toContain(`UID:training-${session.id}@county.test`)
  const cancelled = calendarOf({ ...session, status: 'cancelled' }, 'https://county.test')
  expect(cancelled).toContain('METHOD:CANCEL')
})
