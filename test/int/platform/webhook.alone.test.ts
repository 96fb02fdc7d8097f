import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { Payload } from 'payload'
import { notify } from '@/operations/platform/notify'
import { freePort } from '@/runtime/mongod/ports'
import { makePerson } from '../../helpers/people'
import { type PayloadAlone, startPayloadAlone } from '../../helpers/payload'
import { asking } from '../prints/fixture'

const secret = 'a secret of both sides, thirty-two letters'

/** What a receiver got. */
interface Got {
  isSigned: boolean
  body: { id: string; kind: string; text: string; link: string; at: string }
}

let running: PayloadAlone
let payload: Payload
let server: Server
let answer: { status: number; headers?: Record<string, string> } = { status: 204 }
const got: Got[] = []
const elsewhere: string[] = []

/** As docs/webhook.md tells a receiver to do it. */
function isSigned(headers: Record<string, unknown>, body: string): boolean {
  const timestamp = String(headers['x-daiban-timestamp'])
  const given = Buffer.from(String(headers['x-daiban-signature']))
  const made = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  const wanted = Buffer.from(`sha256=${made}`)
  const isFresh = Math.abs(Date.now() / 1000 - Number(timestamp)) < 300
  return isFresh && given.length === wanted.length && timingSafeEqual(given, wanted)
}

beforeAll(async () => {
  const port = await freePort()
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      if (request.url === '/elsewhere') elsewhere.push(body)
      else got.push({ isSigned: isSigned(request.headers, body), body: JSON.parse(body) })
      response.writeHead(answer.status, answer.headers).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const env = { WEBHOOK_URL: `http://127.0.0.1:${port}/notices`, WEBHOOK_SECRET: secret }
  running = await startPayloadAlone(env)
  payload = running.payload
  await payload.updateGlobal({
    slug: 'settings',
    data: { countyName: '示范县', publicAddress: 'https://county.test' },
    overrideAccess: true,
  })
})
afterAll(async () => {
  await running.close()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(async () => {
  got.length = 0
  answer = { status: 204 }
  await payload.db.connection.collection('payload-jobs').deleteMany({})
})

const runJobs = async () => {
  await payload.db.connection
    .collection('payload-jobs')
    .updateMany({}, { $unset: { waitUntil: 1 } })
  await payload.jobs.run({ queue: 'webhook', limit: 20, silent: true })
}

const tell = async (key: string, people: string[]) =>
  notify({
    req: await asking(payload),
    people,
    message: { kind: 'case-urged', key, text: `${key} 有人催办`, link: '/portal/cases/1' },
    now: new Date('2026-11-24T01:00:00Z'),
  })

test('one occurrence is one signed notice, to however many people it went and however often it is said', async () => {
  const first = await makePerson(payload, 'first', ['trainer'])
  const second = await makePerson(payload, 'second', ['trainer'])
  await tell('甲', [first.id, second.id])
  await tell('甲', [first.id])
  await runJobs()
  await runJobs()
  expect(got).toEqual([
    {
      isSigned: true,
      body: {
        id: expect.stringMatching(/^[a-f\d]{32}$/),
        kind: 'case-urged',
        text: '甲 有人催办',
        link: 'https://county.test/portal/cases/1',
        at: '2026-11-24T01:00:00.000Z',
      },
    },
  ])
})

test('a receiver that is away gets the same id again, signed anew, until it takes it', async () => {
  const person = await makePerson(payload, 'retried', ['trainer'])
  answer = { status: 503 }
  await tell('乙', [person.id])
  await runJobs()
  await runJobs()
  answer = { status: 200 }
  await runJobs()
  await runJobs()
  expect(got).toHaveLength(3)
  expect(got.every((one) => one.isSigned)).toBe(true)
  expect(new Set(got.map(({ body }) => body.id)).size).toBe(1)
})

test('a redirect is not followed', async () => {
  const person = await makePerson(payload, 'redirected', ['trainer'])
  answer = { status: 307, headers: { Location: '/elsewhere' } }
  await tell('丙', [person.id])
  await runJobs()
  expect(got).toHaveLength(1)
  expect(elsewhere).toEqual([])
  const [job] = await payload.db.connection.collection('payload-jobs').find({}).toArray()
  expect(job).toMatchObject({ hasError: false, processing: false })
})

test('nowhere in the database is the secret', async () => {
  const collections = await payload.db.connection.db?.listCollections().toArray()
  for (const { name } of collections ?? []) {
    const rows = await payload.db.connection.collection(name).find({}).toArray()
    expect(JSON.stringify(rows)).not.toContain(secret)
  }
})
