import type { Payload } from 'payload'
import type { Message } from '@/domain/platform/messages'
import { notify } from '@/operations/platform/notify'
import { inTransaction } from '@/operations/transaction'
import type { User } from '@/payload-types'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { type TestSmtp, startTestSmtp } from '../../helpers/smtp'
import { asking } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let smtp: TestSmtp
let people: Record<'first' | 'second' | 'gone' | 'mailless', User>

const now = new Date('2026-11-24T02:00:00Z')
const urged = (key: string): Message => ({
  kind: 'case-urged',
  key,
  text: '办件 DB-2026-000001「老年人补贴」有人催办',
  link: '/portal/cases/6924000000000000000000aa',
})

beforeAll(async () => {
  smtp = await startTestSmtp()
  const env = { SMTP_URL: smtp.url, SMTP_FROM: '代办中心 <daiban@example.gov.cn>' }
  running = await startTestPayload({ label: 'messages', env })
  payload = running.payload
  await payload.updateGlobal({
    slug: 'settings',
    data: { countyName: '示范县', publicAddress: 'https://county.test' },
    overrideAccess: true,
  })
  people = {
    first: await makePerson(payload, 'first', ['trainer'], { email: 'first@example.gov.cn' }),
    second: await makePerson(payload, 'second', ['trainer'], { email: 'second@example.gov.cn' }),
    gone: await makePerson(payload, 'gone', ['trainer'], {
      email: 'gone@example.gov.cn',
      active: false,
    }),
    mailless: await makePerson(payload, 'mailless', ['trainer']),
  }
})
afterAll(async () => {
  await running.close()
  await smtp.stop()
})
beforeEach(async () => {
  smtp.mails.length = 0
  for (const name of ['messages', 'message-choices', 'payload-jobs']) {
    await payload.db.connection.collection(name).deleteMany({})
  }
})

const rows = (name = 'messages') => payload.db.connection.collection(name).find({}).toArray()
const tell = async (message: Message, ids: string[], at = now) =>
  notify({ req: await asking(payload), people: ids, message, now: at })

test('a message lies once in each inbox, however often it is said, and not with who has left', async () => {
  const ids = [people.first.id, people.first.id, people.gone.id, people.mailless.id]
  await tell(urged('a'), ids)
  await tell(urged('a'), [...ids, people.second.id])
  await tell(urged('b'), [people.first.id])
  const found = await rows()
  expect(found.map(({ person, key }) => `${String(person)} ${key}`).sort()).toEqual(
    [
      `${people.first.id} a`,
      `${people.first.id} b`,
      `${people.mailless.id} a`,
      `${people.second.id} a`,
    ].sort(),
  )
  const jobs = await rows('payload-jobs')
  expect(jobs).toHaveLength(3)
})

test('what is rolled back leaves neither message nor job', async () => {
  const req = await asking(payload)
  const run = async () => {
    await notify({ req, people: [people.first.id], message: urged('lost'), now })
    throw new Error('as asked')
  }
  await expect(inTransaction({ req, run })).rejects.toThrow('as asked')
  expect(await rows()).toEqual([])
  expect(await rows('payload-jobs')).toEqual([])
})

test('twenty at once make one message a person', async () => {
  await Promise.all(Array.from({ length: 20 }, () => tell(urged('raced'), [people.first.id])))
  expect(await rows()).toHaveLength(1)
  expect(await rows('payload-jobs')).toHaveLength(1)
})

test('a link away from the site is refused', async () => {
  for (const link of ['https://evil.test', '//evil.test', '/portal/../x', 'portal', '/x']) {
    await expect(tell({ ...urged('x'), link }, [people.first.id])).rejects.toThrow('must not link')
  }
})

test('strangers cannot read messages, and nobody writes them from outside', async () => {
  await tell(urged('mine'), [people.first.id])
  const mine = await logInAs(payload, 'first')
  const other = await logInAs(payload, 'second')
  const list = async (cookie: string) => (await callApi(payload, '/messages', { cookie })).json()
  expect((await list(mine)).docs).toHaveLength(1)
  expect((await list(other)).docs).toHaveLength(0)
  expect((await callApi(payload, '/messages')).status).toBe(403)
  const [row] = await rows()
  const path = `/messages/${String(row?._id)}`
  expect((await callApi(payload, path, { cookie: other })).status).toBe(404)
  const change = { method: 'PATCH', body: { text: 'x' }, cookie: mine }
  expect((await callApi(payload, path, change)).status).toBe(403)
  const create = { method: 'POST', body: { ...urged('y'), person: people.first.id }, cookie: mine }
  expect((await callApi(payload, '/messages', create)).status).toBe(403)
})
