import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { correctLog } from '@/operations/training/logSession'
import { recordSession } from '@/operations/training/recordSession'
import type { TrainingRecord, TrainingSession, User } from '@/payload-types'
import { checkedCertificate } from '@/queries/training/checkedCertificate'
import { requestOf } from '../../helpers/catalogue'
import { type TrainingCounty, lineOf, startTraining, toldTo } from '../../helpers/training'
import { competencesOf, recordsOf, trained } from '../../helpers/trainingRecords'

let scene: TrainingCounty
let payload: Payload
let session: TrainingSession
let agent: User
let other: User
const now = new Date('2026-11-25T02:00:00Z')
const today = '2026-11-25'

beforeAll(async () => {
  scene = await startTraining(2)
  payload = scene.payload
  ;[agent, other] = scene.agents as [User, User]
  session = await trained(payload, {
    courses: [scene.course],
    trainer: scene.trainer,
    on: '2026-11-20',
    people: [{ who: agent }, { who: other }],
  })
}, 180_000)

const correct = async (
  isThere: boolean | null,
  { commandId = randomUUID(), ...more }: { reason?: string; commandId?: string; minutes?: number },
) => {
  const line = await lineOf(payload, session.id, agent)
  const tick = { enrolment: line?.id ?? '', isThere: isThere === true, arrived: '', left: '' }
  return correctLog({
    req: await requestOf(payload, scene.trainer),
    id: session.id,
    input: {
      commandId,
      taught: '低保怎么代办',
      questions: '',
      materials: '',
      minutes: 100,
      reason: '别人替她签的到',
      ticks: isThere === null ? [] : [tick],
      ...more,
    },
    now,
  })
}

async function recordOf(who: User): Promise<TrainingRecord> {
  const [record, ...rest] = await recordsOf(payload, who)
  if (!record || rest.length > 0) throw new Error('not one record')
  return record
}

const verdictOf = async (number: string | null | undefined) =>
  (await checkedCertificate(payload, { number: number ?? '', today }))?.verdict

let first: string

test('whoever was absent after all loses record, certificate and competence, with the reason', async () => {
  const before = await recordOf(agent)
  first = before.certificate ?? ''
  const untouched = await recordOf(other)
  expect(await verdictOf(first)).toMatchObject({ kind: 'valid' })
  const commandId = randomUUID()
  await correct(true, { reason: '核对名单' })
  expect((await recordOf(agent)).corrections ?? []).toEqual([])

  await correct(false, { commandId })
  expect(await recordOf(agent)).toMatchObject({
    status: 'withdrawn',
    passed: false,
    minutes: 0,
    certificate: first,
    withdrawnOn: today,
    corrections: [
      {
        reason: '别人替她签的到',
        fromLog: true,
        before: { minutes: 100, score: 90, passed: true },
      },
    ],
  })
  expect(await verdictOf(first)).toEqual({ kind: 'withdrawn', on: today })
  expect((await competencesOf(payload, agent)).size).toBe(0)
  expect((await toldTo(payload, agent)).at(-1)).toContain('撤销')

  expect((await correct(false, { commandId })).isRepeat).toBe(true)
  await correct(false, { reason: '再核对一次' })
  await recordSession({ req: await requestOf(payload, scene.trainer), sessionId: session.id, now })
  expect((await recordOf(agent)).corrections).toHaveLength(1)
  expect(await recordOf(other)).toEqual(untouched)
})

test('whoever was there after all has them again, under a new number', async () => {
  await correct(true, { reason: '查了监控，她在' })
  const record = await recordOf(agent)
  expect(record).toMatchObject({
    status: 'corrected',
    passed: true,
    minutes: 100,
    score: 90,
    formerCertificates: [{ number: first, withdrawnOn: today }],
    expiresOn: '2027-11-20',
  })
  expect(record.withdrawnOn ?? null).toBeNull()
  expect(record.corrections?.map(({ reason }) => reason)).toEqual([
    '别人替她签的到',
    '查了监控，她在',
  ])
  expect(await verdictOf(record.certificate)).toMatchObject({ kind: 'valid' })
  expect(await verdictOf(first)).toEqual({ kind: 'withdrawn', on: today })
  const known = await competencesOf(payload, agent)
  expect(idOf(known.get(scene.county.matters.rich.id)?.record)).toBe(record.id)
})

test('a session that was longer than logged fails whoever left half way', async () => {
  const line = await lineOf(payload, session.id, agent)
  await payload.db.updateOne({
    collection: 'enrolments',
    id: line?.id ?? '',
    data: { minutes: 70, attendance: 'left-early' },
  })
  await correct(null, { minutes: 140, reason: '拖堂了' })
  expect(await recordOf(agent)).toMatchObject({ status: 'corrected', passed: false, minutes: 70 })
  expect(await recordOf(other)).toMatchObject({ passed: true, minutes: 140 })
})
