import { type Payload, createLocalReq } from 'payload'
import { isSetUpOpen, setUp } from '@/operations/platform/setUp'
import { setUpCodeOf } from '@/operations/platform/setUpCode'
import { callApi } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
})

const people = [
  { role: 'security-administrator', name: '安', username: 'security-admin' },
  { role: 'audit-administrator', name: '沈', username: 'audit-admin' },
  { role: 'system-administrator', name: '席', username: 'system-admin' },
] as const

const attempt = async (code: string, wanted: Parameters<typeof setUp>[0]['people'] = people) => {
  const headers = new Headers({ 'x-forwarded-for': `10.0.0.${Math.floor(Math.random() * 250)}` })
  return setUp({ req: await createLocalReq({ req: { headers } }, payload), code, people: wanted })
}
const rightCode = () => setUpCodeOf(payload.config.secret)

test('the code is the same at every start, and another with another secret', () => {
  expect(rightCode()).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)
  expect(rightCode()).toBe(rightCode())
  expect(setUpCodeOf('another secret of at least 32 letters')).not.toBe(rightCode())
})

test('without the code, or with names missing or alike, nothing is made', async () => {
  await expect(attempt('AAAAA-AAAAA')).rejects.toThrow('启用码不对')
  await expect(attempt('')).rejects.toThrow('启用码不对')
  await expect(attempt(rightCode(), people.slice(0, 2))).rejects.toThrow('都要填')
  const alike = people.map((person) => ({ ...person, username: 'admin-one' }))
  await expect(attempt(rightCode(), alike)).rejects.toThrow('不能一样')
  const bad = people.map((person, at) => (at === 2 ? { ...person, username: '席' } : person))
  await expect(attempt(rightCode(), bad)).rejects.toThrow()
  expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
  expect(await isSetUpOpen(payload)).toBe(true)
})

test("Payload's own first user is refused", async () => {
  const body = { username: 'intruder', password: 'Riverside-4711', name: 'x', roles: ['trainer'] }
  const answer = await callApi(payload, '/users/first-register', { method: 'POST', body })
  expect(answer.status).toBe(403)
})

test('of several at the same moment one makes the three, whose passwords work', async () => {
  const results = await Promise.allSettled(Array.from({ length: 4 }, () => attempt(rightCode())))
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  expect(made.length).toBe(1)
  expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(3)
  for (const { username, password } of made[0] ?? []) {
    const body = { username, password }
    const answer = await callApi(payload, '/users/login', { method: 'POST', body })
    expect(answer.status).toBe(200)
    // Whoever set the house up saw all three: each is changed at the first log-in.
    expect((await answer.json()).next).toBe('new-password')
  }
})

test('afterwards it is closed, also with the right code', async () => {
  expect(await isSetUpOpen(payload)).toBe(false)
  await expect(attempt(rightCode())).rejects.toThrow('首次启用已经完成')
})
