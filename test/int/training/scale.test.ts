import type { Payload } from 'payload'
import { countySize, fillMatters, fillNetwork } from '@/seed/scale/fillNetwork'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { askNetwork, networkQuestions } from '../../../bench/networkQueries'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { CompetenceMap } from '@/queries/training/competenceMap'

let running: TestPayload
let payload: Payload
const today = plainDateOf(new Date())
const small = { ...countySize, stationsPerTown: 3, days: 40, competences: 5, records: 4 }

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  await fillMatters(payload, 30)
  await fillNetwork(payload, { size: { ...small, towns: [1, 1] }, today })
}, 120_000)

test('a made-up town answers every question of the benchmark, and the same after another was added', async () => {
  const before = await Promise.all(networkQuestions.map((one) => askNetwork(payload, one)))
  const map = before[0] as CompetenceMap
  expect(map.people).toHaveLength(6)
  expect(map.matters).toHaveLength(30)
  expect(map.counts.all.never).toBe(6 * 25)
  expect((before[1] as { lines: unknown[] }).lines).toHaveLength(3)
  expect((before[2] as { total: number }).total).toBe(3)
  expect((before[4] as unknown[]).length).toBe(24)
  await fillNetwork(payload, { size: { ...small, towns: [2, 3] }, today })
  const after = (await askNetwork(payload, 'map of a town')) as CompetenceMap
  expect(after.counts.all).toEqual(map.counts.all)
  expect(after.people).toEqual(map.people)
})
