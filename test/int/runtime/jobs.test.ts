import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { buildConfig, getPayload, type Payload } from 'payload'
import {
  claimJob,
  clearDoneJobs,
  freeDeadClaims,
  releaseClaims,
  renewClaims,
} from '@/runtime/jobs/claim'
import { beat, endBeat, lastBeat } from '@/runtime/jobs/heartbeat'
import { giveUpSchedulerLease, holdSchedulerLease } from '@/runtime/jobs/lease'
import { runJobsUntil } from '@/runtime/jobs/loop'
import { type TestDatabase, openTestDatabase } from '../../helpers/database'
import { until } from '../../helpers/until'

type Queue = 'default' | 'printing'

let database: TestDatabase
let payload: Payload
const ran: string[] = []
let hold: Promise<void> = Promise.resolve()

beforeAll(async () => {
  database = await openTestDatabase('jobs')
  const config = await buildConfig({
    secret: 'a secret for tests only, of forty letters',
    db: mongooseAdapter({ url: database.uri, ensureIndexes: true }),
    collections: [],
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    jobs: {
      deleteJobOnComplete: true,
      tasks: [
        {
          slug: 'note' as never,
          inputSchema: [{ name: 'text', type: 'text' }],
          retries: 0,
          handler: async ({ input }) => {
            const { text } = input as { text: string }
            if (text === 'fail') throw new Error('as asked')
            if (text === 'slow') await hold
            ran.push(text)
            return { output: {} }
          },
        },
      ],
    },
  })
  payload = await getPayload({ config, key: database.uri })
})
afterAll(async () => {
  await payload.destroy()
  await database.close()
})
beforeEach(async () => {
  ran.length = 0
  await rows().deleteMany({})
  await payload.db.connection.collection('runtime_leases').deleteMany({})
})

const rows = () => payload.db.connection.collection('payload-jobs')
const queueJob = (text: string, queue: Queue = 'default', waitUntil?: Date) =>
  payload.jobs.queue({ task: 'note' as never, input: { text } as never, queue, waitUntil })
const claim = (worker: string, now = new Date(), busyQueues: string[] = []) =>
  claimJob({ payload, worker, busyQueues, now })
const later = (seconds: number) => new Date(Date.now() + seconds * 1000)

test('ten workers at once never take the same job', async () => {
  for (const text of ['1', '2', '3', '4', '5']) await queueJob(text)
  const claims = await Promise.all(Array.from({ length: 10 }, (_, n) => claim(`worker ${n}`)))
  const ids = claims.flatMap((each) => (each ? [each.id] : []))
  expect(ids).toHaveLength(5)
  expect(new Set(ids).size).toBe(5)
})

test('the oldest comes first, a job of later waits, a busy queue is left alone', async () => {
  await queueJob('tomorrow', 'default', later(86_400))
  await queueJob('first')
  await queueJob('print', 'printing')
  await queueJob('second')
  expect((await claim('a', new Date(), ['default']))?.queue).toBe('printing')
  const first = await claim('a')
  const second = await claim('a')
  const texts = await Promise.all(
    [first, second].map(async (each) => {
      const job = await payload.findByID({ collection: 'payload-jobs', id: each?.id ?? '' })
      return (job.input as { text: string }).text
    }),
  )
  expect(texts).toEqual(['first', 'second'])
  expect(await claim('a')).toBeUndefined()
  expect(await claim('a', later(86_401))).toBeDefined()
})

test("a dead worker's job is free again after its lease, a living one's is not", async () => {
  await queueJob('1')
  await queueJob('2')
  const dead = await claim('dead')
  await claim('alive')
  expect(await freeDeadClaims({ payload, now: later(20) })).toBe(0)
  await renewClaims({ payload, worker: 'alive', now: later(20) })
  expect(await freeDeadClaims({ payload, now: later(40) })).toBe(1)
  expect((await claim('next'))?.id).toBe(dead?.id)
})

test('a job that takes five workers down is set aside as failed', async () => {
  await queueJob('deadly')
  for (let death = 1; death <= 5; death += 1) {
    expect(await claim(`worker ${death}`)).toBeDefined()
    await freeDeadClaims({ payload, now: later(60) })
  }
  expect(await claim('the sixth')).toBeUndefined()
  expect(await rows().findOne({})).toMatchObject({ processing: false, hasError: true })
})

test('a job that somebody else left in the middle is free after a quarter of an hour', async () => {
  await queueJob('1')
  await rows().updateMany({}, { $set: { processing: true, updatedAt: new Date() } })
  expect(await freeDeadClaims({ payload, now: later(600) })).toBe(0)
  expect(await freeDeadClaims({ payload, now: later(1000) })).toBe(1)
})

test('a worker that stops gives back what it has not finished', async () => {
  await queueJob('1')
  await claim('a')
  await releaseClaims({ payload, worker: 'b' })
  expect(await claim('c')).toBeUndefined()
  await releaseClaims({ payload, worker: 'a' })
  expect(await claim('c')).toBeDefined()
})

test('exactly one of many workers schedules, and another takes over when it stops', async () => {
  const workers = Array.from({ length: 8 }, (_, n) => `worker ${n}`)
  const ask = () => Promise.all(workers.map((worker) => holdSchedulerLease({ payload, worker })))
  const first = await ask()
  expect(first.filter(Boolean)).toHaveLength(1)
  expect(await ask()).toEqual(first)
  await giveUpSchedulerLease({ payload, worker: workers[first.indexOf(true)] ?? '' })
  expect((await ask()).filter(Boolean)).toHaveLength(1)
  const leases = payload.db.connection.collection('runtime_leases')
  await leases.updateMany({}, { $set: { holder: 'a dead one', until: new Date(0) } })
  expect((await ask()).filter(Boolean)).toHaveLength(1)
})

test('signs of life: the newest counts, one that stops on purpose takes its own away', async () => {
  const [early, late] = [new Date(1_700_000_000_000), new Date(1_700_000_010_000)]
  await beat({ payload, worker: 'a', now: late })
  await beat({ payload, worker: 'b', now: early })
  expect(await lastBeat(payload)).toEqual(late)
  await endBeat({ payload, worker: 'a' })
  expect(await lastBeat(payload)).toEqual(early)
  await endBeat({ payload, worker: 'b' })
  expect(await lastBeat(payload)).toBeUndefined()
})

test('a job that was done when its worker died is cleared away, one just done is left alone', async () => {
  await queueJob('1')
  const at = new Date()
  await rows().updateMany({}, { $set: { completedAt: at, processing: false, updatedAt: at } })
  expect(await clearDoneJobs({ payload, now: later(20) })).toBe(0)
  expect(await clearDoneJobs({ payload, now: later(40) })).toBe(1)
  expect(await rows().countDocuments()).toBe(0)
})

describe('the loop', () => {
  const start = (worker: string) => {
    const controller = new AbortController()
    const { signal } = controller
    const done = runJobsUntil({ payload, worker, signal, pollMs: 20 })
    return async () => {
      controller.abort()
      await done
    }
  }

  test('runs every job once with two workers, in order within a queue, and says that it lives', async () => {
    for (const text of ['1', '2', 'fail', '3']) await queueJob(text)
    const stops = [start('a'), start('b')]
    await until('three have run', () => ran.length === 3)
    await until('a sign of life', async () => (await lastBeat(payload)) !== undefined)
    for (const stop of stops) await stop()
    expect([...ran].sort()).toEqual(['1', '2', '3'])
    expect(await rows().countDocuments()).toBe(1)
    expect(await rows().findOne({})).toMatchObject({ hasError: true, processing: false })
    expect(await lastBeat(payload)).toBeUndefined()
  })

  test('a job whose end could not be written is run again by a worker that lives on', async () => {
    await queueJob('1')
    const runByID = payload.jobs.runByID
    let tries = 0
    payload.jobs.runByID = (args) => {
      tries += 1
      return tries === 1 ? Promise.reject(new Error('the database is away')) : runByID(args)
    }
    const stop = start('a')
    try {
      await until('the first runs', () => ran.includes('1'))
    } finally {
      payload.jobs.runByID = runByID
      await stop()
    }
    expect(await rows().countDocuments()).toBe(0)
  }, 30_000)

  test('a long job of one queue does not hold up another, and is finished before it stops', async () => {
    let finish = () => undefined as void
    hold = new Promise((resolve) => {
      finish = resolve
    })
    await queueJob('slow', 'printing')
    await queueJob('mail')
    const stop = start('a')
    await until('the mail runs', () => ran.includes('mail'))
    expect(ran).toEqual(['mail'])
    const stopped = stop()
    finish()
    await stopped
    expect(ran).toEqual(['mail', 'slow'])
    expect(await rows().countDocuments()).toBe(0)
  })
})
