import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { notify } from '@/operations/platform/notify'
import { nodeBinary } from '@/runtime/processes'
import { makePerson } from '../../helpers/people'
import { type PayloadAlone, startPayloadAlone } from '../../helpers/payload'
import { type TestSmtp, startTestSmtp } from '../../helpers/smtp'
import { asking } from '../prints/fixture'
import { until } from '../../helpers/until'

const kills = 4
const messages = 12
/** The mail server thinks so long before it says yes, so that a kill hits the middle. */
const thinkMs = 60

let running: PayloadAlone
let payload: Payload
let smtp: TestSmtp
let env: Record<string, string>

beforeAll(async () => {
  smtp = await startTestSmtp({ thinkMs })
  env = { SMTP_URL: smtp.url, SMTP_FROM: '代办中心 <daiban@example.gov.cn>' }
  running = await startPayloadAlone(env)
  payload = running.payload
})
afterAll(async () => {
  await running.close()
  await smtp.stop()
})

/** A worker as `npm run worker` starts it. */
const startWorker = (): ChildProcess =>
  spawn(nodeBinary(), ['--import', 'tsx', 'src/runtime/worker.ts'], {
    stdio: 'ignore',
    env: { ...process.env, ...env, NODE_OPTIONS: '' },
  })

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve))
const jobsLeft = () =>
  payload.db.connection.collection('payload-jobs').countDocuments({ taskSlug: 'send-message-mail' })

test(`workers killed ${kills} times in the middle: every notice is taken, and a double is known by its Message-ID`, async () => {
  const person = await makePerson(payload, 'first', ['trainer'], { email: 'first@example.gov.cn' })
  for (let number = 1; number <= messages; number += 1) {
    await notify({
      req: await asking(payload),
      people: [person.id],
      message: { kind: 'case-urged', key: `${number}`, text: `第 ${number} 件`, link: '/portal' },
      now: new Date(),
    })
  }
  for (let kill = 0; kill < kills; kill += 1) {
    const worker = startWorker()
    const begun = smtp.begun()
    await until('a mail is begun', () => smtp.begun() > begun, { withinMs: 90_000, everyMs: 5 })
    // From before the server's yes until after the note of it.
    await sleep((kill * thinkMs * 2) / kills)
    worker.kill('SIGKILL')
    await ended(worker)
  }
  const last = startWorker()
  await until('all mails are sent', async () => (await jobsLeft()) === 0, { withinMs: 150_000 })
  last.kill('SIGTERM')
  await ended(last)

  const ids = smtp.mails.map(({ messageId }) => messageId)
  expect(new Set(ids).size).toBe(messages)
  expect(ids.length - messages).toBeLessThanOrEqual(kills)
  const unmarked = { mailedAt: null }
  expect(await payload.db.connection.collection('messages').countDocuments(unmarked)).toBe(0)
  process.stdout.write(`${ids.length - messages} doubles of ${messages} mails in ${kills} kills\n`)
}, 600_000)
