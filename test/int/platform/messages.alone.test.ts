import type { Payload } from 'payload'
import type { Message, MessageChoice } from '@/domain/platform/messages'
import { chooseMessages } from '@/operations/platform/chooseMessages'
import { cleanMessages } from '@/operations/platform/cleanMessages'
import { notify } from '@/operations/platform/notify'
import { sendDigests } from '@/operations/platform/sendDigests'
import { sendMessageMail } from '@/operations/platform/sendMessageMail'
import { inTransaction } from '@/operations/transaction'
import type { User } from '@/payload-types'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type PayloadAlone, startPayloadAlone } from '../../helpers/payload'
import { type TestSmtp, startTestSmtp } from '../../helpers/smtp'
import { asking } from '../prints/fixture'

let running: PayloadAlone
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
  running = await startPayloadAlone(env)
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
  for (const name of ['messages', 'message-choices', 'message-digests', 'payload-jobs']) {
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

describe('mail', () => {
  const mailJobs = () => payload.jobs.run({ queue: 'mail', limit: 50, silent: true })
  const arrived = (key: string): Message => ({
    ...urged(key),
    kind: 'case-arrived',
    text: `${key} 交过来`,
  })
  const ids = () => smtp.mails.map(({ messageId }) => messageId)

  test('what cannot wait is mailed once, though its job ran twice', async () => {
    await tell(urged('a'), [people.first.id, people.mailless.id])
    const [job] = await rows('payload-jobs')
    await mailJobs()
    expect(smtp.mails).toMatchObject([{ to: 'first@example.gov.cn', subject: '催办 · 示范县代办' }])
    const messageId = String((job?.input as { messageId: string }).messageId)
    await sendMessageMail({ payload, messageId, now: () => new Date() })
    await tell(urged('a'), [people.first.id])
    await mailJobs()
    expect(smtp.mails).toHaveLength(1)
    const mailed = (await rows()).map(({ person, mailedAt }) => [String(person), Boolean(mailedAt)])
    expect(Object.fromEntries(mailed)).toEqual({
      [people.first.id]: true,
      [people.mailless.id]: false,
    })
  })

  test('a mail that was taken but not marked is told apart by its Message-ID', async () => {
    await tell(urged('a'), [people.first.id, people.second.id])
    await mailJobs()
    await payload.db.connection.collection('messages').updateMany({}, { $set: { mailedAt: null } })
    for (const { _id } of await rows()) {
      await sendMessageMail({ payload, messageId: String(_id), now: () => new Date() })
    }
    expect(smtp.mails).toHaveLength(4)
    expect(new Set(ids()).size).toBe(2)
    expect(ids()[0]).toMatch(/^<[a-f\d]{40}@county\.test>$/)
  })

  test('while the mail server refuses, nothing is marked, and the job waits to try again', async () => {
    await tell(urged('a'), [people.first.id])
    smtp.refuse(true)
    await mailJobs()
    smtp.refuse(false)
    expect((await rows())[0]).toMatchObject({ mailedAt: null })
    const [job] = await rows('payload-jobs')
    expect(job).toMatchObject({ hasError: false, processing: false })
    expect(new Date(job?.waitUntil as Date).getTime()).toBeGreaterThan(Date.now() + 10_000)
    await payload.db.connection
      .collection('payload-jobs')
      .updateMany({}, { $unset: { waitUntil: 1 } })
    await mailJobs()
    expect(smtp.mails).toHaveLength(1)
  })

  test('three messages that could wait come as one mail, once, in the morning', async () => {
    for (const key of ['甲', '乙', '丙'])
      await tell(arrived(key), [people.first.id, people.mailless.id])
    await tell(arrived('甲'), [people.second.id])
    const digest = (at: string) => sendDigests({ payload, now: new Date(at) })
    expect(await digest('2026-11-24T15:00:00Z')).toEqual({ sent: 0, failed: 0 })
    expect(await digest('2026-11-24T23:29:00Z')).toEqual({ sent: 0, failed: 0 })
    const both = await Promise.all([digest('2026-11-24T23:31:00Z'), digest('2026-11-24T23:31:00Z')])
    expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBe(2)
    expect(await digest('2026-11-25T02:00:00Z')).toEqual({ sent: 0, failed: 0 })
    expect(smtp.mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([
      ['first@example.gov.cn', '3 条消息 · 示范县代办'],
      ['second@example.gov.cn', '1 条消息 · 示范县代办'],
    ])
    await tell(arrived('丁'), [people.first.id], new Date('2026-11-25T03:00:00Z'))
    expect(await digest('2026-11-25T04:00:00Z')).toEqual({ sent: 0, failed: 0 })
    expect(await digest('2026-11-25T23:40:00Z')).toEqual({ sent: 1, failed: 0 })
  })

  test('a digest whose worker died is sent by the next one, with the same content', async () => {
    await tell(arrived('甲'), [people.first.id])
    smtp.refuse(true)
    const at = (minutes: number) => new Date(Date.parse('2026-11-24T23:31:00Z') + minutes * 60_000)
    expect(await sendDigests({ payload, now: at(0) })).toEqual({ sent: 0, failed: 1 })
    smtp.refuse(false)
    expect(await sendDigests({ payload, now: at(1) })).toEqual({ sent: 0, failed: 0 })
    expect(await sendDigests({ payload, now: at(10) })).toEqual({ sent: 1, failed: 0 })
    expect(smtp.mails).toMatchObject([{ subject: '1 条消息 · 示范县代办' }])
  })

  test('what was read already is in no digest', async () => {
    await tell(arrived('甲'), [people.first.id])
    await payload.db.connection.collection('messages').updateMany({}, { $set: { isRead: true } })
    const now = new Date('2026-11-24T23:40:00Z')
    expect(await sendDigests({ payload, now })).toEqual({ sent: 0, failed: 0 })
  })

  test('each person’s choice is respected', async () => {
    const choose = async (user: User, choice: MessageChoice) =>
      chooseMessages({ req: await asking(payload, user), choice })
    await choose(people.first, { cases: 'digest' })
    await choose(people.second, { cases: 'inbox' })
    await choose(people.second, { cases: 'at-once' })
    await tell(urged('a'), [people.first.id, people.second.id])
    await mailJobs()
    expect(smtp.mails.map(({ to }) => to)).toEqual(['second@example.gov.cn'])
    await choose(people.second, { cases: 'inbox', ratings: 'digest' })
    await tell(urged('b'), [people.second.id])
    expect(await rows('payload-jobs')).toEqual([])
    expect(await rows('message-choices')).toHaveLength(2)
    await choose(people.second, {})
    await tell(urged('c'), [people.second.id])
    expect(await rows('payload-jobs')).toHaveLength(1)
  })
})

test('messages that were read half a year ago are cleared away, unread ones stay', async () => {
  for (const key of ['old', 'new', 'unread']) await tell(urged(key), [people.mailless.id])
  const messages = payload.db.connection.collection('messages')
  const days = (count: number) => new Date(now.getTime() - count * 86_400_000)
  await messages.updateOne({ key: 'old' }, { $set: { isRead: true, readAt: days(181) } })
  await messages.updateOne({ key: 'new' }, { $set: { isRead: true, readAt: days(179) } })
  expect(await cleanMessages({ payload, now })).toBe(1)
  expect((await rows()).map(({ key }) => key).sort()).toEqual(['new', 'unread'])
})
