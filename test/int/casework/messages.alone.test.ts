import type { Payload } from 'payload'
import { tellDueCases } from '@/operations/casework/tellDueCases'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { type PayloadAlone, startPayloadAlone } from '../../helpers/payload'
import { type TestSmtp, startTestSmtp } from '../../helpers/smtp'

let running: PayloadAlone
let payload: Payload
let smtp: TestSmtp
let county: CaseCounty

beforeAll(async () => {
  smtp = await startTestSmtp()
  const env = { SMTP_URL: smtp.url, SMTP_FROM: '代办中心 <daiban@example.gov.cn>' }
  running = await startPayloadAlone(env)
  payload = running.payload
  county = await buildCaseCounty(payload)
})
afterAll(async () => {
  await running.close()
  await smtp.stop()
})
beforeEach(async () => {
  smtp.mails.length = 0
  for (const name of ['messages', 'payload-jobs', 'runtime_days']) {
    await payload.db.connection.collection(name).deleteMany({})
  }
})

/** Who has which messages: user name, kind and text. */
async function inboxes(): Promise<string[]> {
  const rows = await payload.find({
    collection: 'messages',
    pagination: false,
    depth: 1,
    overrideAccess: true,
  })
  return rows.docs
    .map(({ person, kind }) => `${typeof person === 'object' ? person.username : ''} ${kind}`)
    .sort()
}

const clear = () => payload.db.connection.collection('messages').deleteMany({})
const begin = async () => {
  const answer = await county.as.village.post('/cases/register', registration())
  return { id: idIn(answer), number: String(answer.body.number) }
}

test('each command tells those whose work it is, never whoever gave it', async () => {
  const { as, stations } = county
  const { id, number } = await begin()
  expect(await inboxes()).toEqual([])
  await give(as.coordinator, id, 'urge', { note: '张桂兰急用' })
  expect(await inboxes()).toEqual(['colleague case-urged', 'village case-urged'])
  const [row] = await payload.db.connection.collection('messages').find({}).toArray()
  expect(row).toMatchObject({
    link: `/portal/cases/${id}`,
    text: expect.stringMatching(new RegExp(`^${number}「.+」有人催办`)),
  })
  await clear()

  await give(as.village, id, 'forward', { to: stations.town.id, materials: ['CL-000'] })
  expect(await inboxes()).toEqual(['town case-arrived'])
  await clear()
  await give(as.town, id, 'acknowledge')
  expect(await inboxes()).toEqual([])
  await give(as.town, id, 'send-back', { reason: '户主没有签字' })
  expect(await inboxes()).toEqual(['colleague case-sent-back', 'village case-sent-back'])
  await clear()

  await give(as.village, id, 'forward', { to: stations.town.id, materials: ['CL-000'] })
  await give(as.town, id, 'acknowledge')
  await clear()
  await give(as.town, id, 'forward', { to: 'department', materials: ['CL-000'] })
  expect(await inboxes()).toEqual(['window case-arrived'])
})

test('a doubled command tells once, a refused one nobody', async () => {
  const { id } = await begin()
  const body = { commandId: crypto.randomUUID(), note: '请尽快' }
  await county.as.coordinator.post(`/cases/${id}/urge`, body)
  await county.as.coordinator.post(`/cases/${id}/urge`, body)
  const refused = await give(county.as.neighbour, id, 'urge', { note: '请尽快' })
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect(await inboxes()).toEqual(['colleague case-urged', 'village case-urged'])
})

test('an urged case is mailed once to who holds it, without a citizen’s name', async () => {
  const { id } = await begin()
  await payload.update({
    collection: 'users',
    id: county.people.village.id,
    data: { email: 'village@example.gov.cn' },
    overrideAccess: true,
  })
  await give(county.as.coordinator, id, 'urge', { note: '刘䶮急用' })
  for (let round = 0; round < 2; round += 1) {
    await payload.jobs.run({ queue: 'mail', limit: 10, silent: true })
  }
  expect(smtp.mails).toMatchObject([{ to: 'village@example.gov.cn', subject: '催办 · 示范县代办' }])
  const [{ body } = { body: '' }] = smtp.mails
  expect(body).toContain(`https://county.test/portal/cases/${id}`)
  expect(body).toContain('有人催办')
  for (const secret of ['刘䶮', '急用', '13800001234']) expect(body).not.toContain(secret)
})

describe('in the morning', () => {
  const due = async (dueOn: string[]) => {
    await payload.db.connection.collection('cases').updateMany({}, { $unset: { dueOn: 1 } })
    for (const date of dueOn) {
      const { id } = await begin()
      await payload.db.updateOne({ collection: 'cases', id, data: { dueOn: date } })
    }
  }
  const at = (instant: string) => tellDueCases({ payload, now: new Date(instant) })

  test('each holder is told once what is due and late, on working days only', async () => {
    await due(['2026-11-23', '2026-11-24', '2026-11-24', '2026-11-25'])
    await at('2026-11-23T22:59:00Z')
    expect(await inboxes()).toEqual([])
    await at('2026-11-23T23:00:00Z')
    await at('2026-11-24T03:00:00Z')
    expect(await inboxes()).toEqual(['colleague case-late', 'village case-late'])
    const [row] = await payload.db.connection.collection('messages').find({}).toArray()
    expect(row).toMatchObject({
      text: '已超期 1 件，今天到期 2 件，请先办。',
      link: '/portal/cases?view=mine',
    })
  })

  test('on a Saturday nobody is told, on a Saturday that is worked they are', async () => {
    await due(['2026-10-09'])
    await at('2026-11-27T23:30:00Z')
    expect(await inboxes()).toEqual([])
    await at('2026-10-09T23:30:00Z')
    expect(await inboxes()).toHaveLength(2)
  })

  test('what was broken off is done again, and says nothing twice', async () => {
    await due(['2026-11-24'])
    await at('2026-11-23T23:00:00Z')
    await payload.db.connection.collection('runtime_days').deleteMany({})
    await at('2026-11-23T23:10:00Z')
    expect(await inboxes()).toEqual(['colleague case-due', 'village case-due'])
  })
})
