import { checkHealth } from '@/runtime/health'
import { beat, endBeat } from '@/runtime/jobs/heartbeat'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
beforeAll(async () => {
  running = await startTestPayload()
})

const check = (now = new Date(), browser = async () => true) =>
  checkHealth({ payload: running.payload, hasBrowser: browser, now })

test('all is well while a worker has been heard of', async () => {
  const { payload } = running
  const now = new Date()
  await beat({ payload, worker: 'a', now })
  expect(await check(now)).toEqual({
    ok: true,
    failing: [],
    database: { ok: true, replicaSet: 'rs0', transactions: true },
    browser: { ok: true },
    worker: { ok: true, lastSeen: now.toISOString() },
  })
  const soon = new Date(now.getTime() + 19_000)
  expect((await check(soon)).failing).toEqual([])
  const later = new Date(now.getTime() + 21_000)
  expect((await check(later)).failing).toEqual(['worker'])
  await endBeat({ payload, worker: 'a' })
})

test('without a worker and without a browser it names both', async () => {
  const health = await check(new Date(), async () => {
    throw new Error('no browser')
  })
  expect(health).toMatchObject({
    ok: false,
    failing: ['browser', 'worker'],
    browser: { ok: false },
    worker: { ok: false, lastSeen: null },
  })
})

test('the look itself leaves nothing in the database', async () => {
  await check()
  const { connection } = running.payload.db
  expect(await connection.collection('runtime_probe').countDocuments()).toBe(0)
})

test('transactions that are silently off are noticed', async () => {
  const { db } = running.payload
  const begin = db.beginTransaction
  db.beginTransaction = async () => null
  expect(await check()).toMatchObject({
    ok: false,
    database: { ok: false, replicaSet: 'rs0', transactions: false },
  })
  db.beginTransaction = begin
})
