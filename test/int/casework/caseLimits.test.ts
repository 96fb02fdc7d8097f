import type { Payload } from 'payload'
import { deadlineOf } from '@/domain/calendar/deadline'
import { workingDays } from '@/queries/platform/workingDays'
import { type CaseCounty, buildCaseCounty, idIn, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let county: CaseCounty

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
}, 180_000)

const path = '/globals/case-limits'
const register = async () => idIn(await county.as.village.post('/cases/register', registration()))
const caseOf = (id: string) =>
  payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true })

/** When a station has to pass on what it took on a day. */
async function dueAfter(startOn: string, amount: number): Promise<string> {
  const limit = { unit: 'working-day' as const, amount }
  return deadlineOf(await workingDays(payload), { startOn, limit }).dueOn
}

test('a changed limit is audited, holds for the next case, and moves no case that runs', async () => {
  const before = await register()
  const running = await caseOf(before)
  expect(running.dueOn).toBe(await dueAfter(running.startedOn, 1))
  const saved = await county.as.coordinator.post(path, {
    forward: { amount: 3, unit: 'working-day' },
  })
  expect(saved.status).toBe(200)
  const next = await caseOf(await register())
  expect(next.dueOn).toBe(await dueAfter(next.startedOn, 3))
  expect(await caseOf(before)).toMatchObject({ dueOn: running.dueOn, eventCount: 1 })
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'case-limits-changed' } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs).toMatchObject([
    {
      actor: county.people.coordinator.id,
      detail: '送交时限：1 个工作日 → 3 个工作日',
    },
  ])
})

test.each([
  [{ forward: { amount: 0, unit: 'working-day' } }, '送交时限要是 1 到 365 的整数'],
  [{ acceptance: { amount: 10_000, unit: 'working-day' } }, '受理时限要是 1 到 365 的整数'],
  [{ longestExtension: 10_000 }, '「最多延期」要是 1 到 365 的整数'],
])('%j is refused in Chinese, and nothing is saved', async (entered, said) => {
  const answer = await county.as.coordinator.post(path, entered)
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain(said)
  const kept = await payload.findGlobal({ slug: 'case-limits', overrideAccess: true })
  expect(kept.forward).toMatchObject({ amount: 3 })
  expect(kept.longestExtension).toBe(10)
})

test('nobody but the county centre sets limits', async () => {
  for (const name of ['village', 'window', 'reviewer', 'supervisor'] as const) {
    const answer = await county.as[name].post(path, { nearDays: 3 })
    expect([name, answer.status]).toEqual([name, 403])
  }
  expect((await county.as.nobody.post(path, { nearDays: 3 })).status).toBe(403)
})
