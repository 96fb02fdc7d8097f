import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { readCertificateNumber } from '@/domain/training/certificateNumber'
import { correctRecord } from '@/operations/training/correctRecord'
import { recordSession } from '@/operations/training/recordSession'
import type { Course, User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'
import {
  competencesOf,
  enrol,
  heldSession,
  makeCourse,
  recordsOf,
} from '../../helpers/trainingRecords'
import { issue } from '../prints/fixture'
import { richMatter } from '../../helpers/sampleMatters'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let trainer: User
let welfare: Course
let both: Course
const now = new Date('2026-11-25T02:00:00Z')

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  trainer = await makePerson(payload, 'trainer', ['trainer'])
  const { rich, short } = county.matters
  welfare = await makeCourse(payload, 'KC-001', [rich.id])
  both = await makeCourse(payload, 'KC-002', [rich.id, short.id], { quiz: [], validMonths: null })
}, 120_000)

const record = async (sessionId: string, as: User = trainer) =>
  recordSession({ req: await requestOf(payload, as), sessionId, now })

const correct = async (
  as: User | undefined,
  input: Partial<Parameters<typeof correctRecord>[0]['input']>,
) =>
  correctRecord({
    req: await requestOf(payload, as),
    input: {
      recordId: '',
      basedOn: '',
      minutes: 100,
      score: 40,
      passed: false,
      reason: '试卷批错了',
      ...input,
    },
    now,
  })

test('a logged session gives each participant a record of each course, once', async () => {
  const { village, town, otherTown } = county.people
  const session = await heldSession(payload, {
    courses: [welfare, both],
    trainer,
    on: '2026-11-24',
    people: [{ who: village }, { who: town, score: 20 }, { who: otherTown, attendance: 'absent' }],
  })
  expect(await record(session.id)).toEqual({ records: 4, certificates: 3 })
  expect(await record(session.id)).toEqual({ records: 0, certificates: 0 })

  const [first, second] = await recordsOf(payload, village)
  expect(first).toMatchObject({
    courseCode: 'KC-001',
    name: village.name,
    path: village.stationPath,
    minutes: 50,
    score: 90,
    passed: true,
    trainedOn: '2026-11-24',
    expiresOn: '2027-11-24',
    status: 'valid',
  })
  expect(first?.matters).toMatchObject([
    { matter: county.matters.rich.id, editionNumber: 1, fingerprint: 'MZ-0104-1' },
  ])
  expect(second).toMatchObject({ courseCode: 'KC-002', score: null, passed: true })
  expect(second?.expiresOn ?? null).toBeNull()
  const numbers = [first, second].map((row) => readCertificateNumber(row?.certificate ?? ''))
  expect(numbers.every(Boolean)).toBe(true)
  expect(new Set(numbers).size).toBe(2)

  const [failed] = await recordsOf(payload, town)
  expect(failed).toMatchObject({ passed: false, score: 20 })
  expect(failed?.certificate ?? null).toBeNull()
  expect(await recordsOf(payload, otherTown)).toEqual([])

  const known = await competencesOf(payload, village)
  expect([...known.keys()].sort()).toEqual([county.matters.rich.id, county.matters.short.id].sort())
  expect(known.get(county.matters.rich.id)).toMatchObject({
    fingerprint: 'MZ-0104-1',
    editionNumber: 1,
    path: village.stationPath,
  })
})

test('two calls at once make one set; who is put right afterwards is added', async () => {
  const session = await heldSession(payload, {
    courses: [welfare],
    trainer,
    on: '2026-10-10',
    people: [{ who: county.people.village }],
  })
  const made = await Promise.all([record(session.id), record(session.id)])
  expect(made.map(({ records }) => records).sort()).toEqual([0, 1])
  await enrol(payload, session.id, { who: county.people.otherTown })
  expect(await record(session.id)).toEqual({ records: 1, certificates: 1 })
})

test('a training is about the edition of its day', async () => {
  await issue(payload, county.matters.rich, {
    number: 2,
    content: richMatter,
    holdsFrom: '2026-12-01',
  })
  const late = await heldSession(payload, {
    courses: [welfare],
    trainer,
    on: '2026-12-02',
    people: [{ who: county.people.otherTown }],
  })
  await record(late.id)
  const known = await competencesOf(payload, county.people.otherTown)
  expect(known.get(county.matters.rich.id)).toMatchObject({ editionNumber: 2 })
})

test('a session that is not logged, or unknown, is refused', async () => {
  const session = await heldSession(payload, {
    courses: [welfare],
    trainer,
    on: '2026-09-01',
    status: 'running',
    people: [{ who: county.people.village }],
  })
  expect(await refusalOf(record(session.id))).toMatchObject({ status: 409 })
  expect(await refusalOf(record('0123456789abcdef01234567'))).toMatchObject({ status: 404 })
})

test('a correction keeps what stood there; certificate and competence follow', async () => {
  const neighbour = await makePerson(payload, 'corrected', ['agent'], {
    station: county.stations.neighbour.id,
  })
  const session = await heldSession(payload, {
    courses: [welfare],
    trainer,
    on: '2026-11-24',
    people: [{ who: neighbour }],
  })
  await record(session.id)
  const [before] = await recordsOf(payload, neighbour)
  if (!before) throw new Error('no record')
  const failed = await correct(trainer, { recordId: before.id, basedOn: before.updatedAt })
  expect(failed).toMatchObject({
    status: 'corrected',
    passed: false,
    score: 40,
    withdrawnOn: '2026-11-25',
    certificate: before.certificate,
  })
  expect(failed.corrections?.[0]).toMatchObject({
    reason: '试卷批错了',
    before: { score: 90, passed: true, certificate: before.certificate },
  })
  expect(idOf(failed.corrections?.[0]?.by)).toBe(trainer.id)
  expect((await competencesOf(payload, neighbour)).size).toBe(0)

  const again = await correct(trainer, {
    recordId: before.id,
    basedOn: failed.updatedAt,
    score: 70,
    passed: true,
    reason: '复核以后是 70 分',
  })
  expect(again.certificate).not.toBe(before.certificate)
  expect(again.formerCertificates).toMatchObject([
    { number: before.certificate, withdrawnOn: '2026-11-25' },
  ])
  expect(again.withdrawnOn ?? null).toBeNull()
  expect(again.expiresOn).toBe('2027-11-24')
  expect((await competencesOf(payload, neighbour)).size).toBe(1)
  expect(await record(session.id)).toEqual({ records: 0, certificates: 0 })
})

test('strangers correct nothing, and bad input says what to mend', async () => {
  const [found] = await recordsOf(payload, county.people.village)
  if (!found) throw new Error('no record')
  const input = { recordId: found.id, basedOn: found.updatedAt }
  expect(await refusalOf(correct(undefined, input))).toMatchObject({ status: 401 })
  for (const who of [county.people.village, county.users.supervisor, county.users.window]) {
    expect(await refusalOf(correct(who, input))).toMatchObject({ status: 403 })
  }
  const bad = await refusalOf(
    correct(trainer, { ...input, minutes: -1, score: 101, reason: ' 错 ' }),
  )
  expect(bad.status).toBe(400)
  expect(bad.reasons.map(({ path }) => path)).toEqual(['minutes', 'score', 'reason'])
  const { minutes, score = null, passed } = found
  const same = correct(trainer, { ...input, minutes, score, passed: Boolean(passed) })
  expect((await refusalOf(same)).message).toContain('和原来一样')
  expect(
    await refusalOf(correct(trainer, { ...input, basedOn: '2020-01-01T00:00:00.000Z' })),
  ).toMatchObject({ status: 409 })
  for (const recordId of ['', 'x', '0123456789abcdef01234567']) {
    expect(await refusalOf(correct(trainer, { ...input, recordId }))).toMatchObject({ status: 404 })
  }
})

test('records are read by their owner, the town above, and who follows training; written by nobody', async () => {
  const read = async (as: User | undefined) => {
    const { docs } = await payload.find({
      collection: 'training-records',
      overrideAccess: false,
      user: as,
      pagination: false,
      depth: 0,
    })
    return new Set(docs.map(({ name }) => name))
  }
  const { village, otherTown } = county.people
  expect(await read(otherTown)).toEqual(new Set([otherTown.name]))
  expect((await read(county.people.town)).has(village.name)).toBe(true)
  expect((await read(county.people.town)).has(otherTown.name)).toBe(false)
  expect((await read(trainer)).size).toBeGreaterThan(2)
  await expect(read(county.users.window)).rejects.toThrow()
  await expect(read(undefined)).rejects.toThrow()
  const made = await county.as.coordinator.post('/training-records', { name: 'x' })
  expect(made.status).toBe(403)
})
