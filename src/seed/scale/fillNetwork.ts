import { type Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { epochDayOf } from '@/domain/calendar/epochDay'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { chance } from './chance'
import { type MadeMatter, agentsAt, competencesOf, shiftsOf, trainingOf } from './networkRows'

/** How large a made-up network is. */
export interface NetworkSize {
  /** Numbers of the towns to make, from 1: `[1, 1]` is one town, `[2, 18]` the others. */
  towns: readonly [first: number, last: number]
  stationsPerTown: number
  agentsPerStation: number
  /** Days of shifts up to today. */
  days: number
  /** Matters that an agent knows, and courses that she took. */
  competences: number
  records: number
}

/** A county of 18 towns, 1,044 stations and 2,088 agents, with 24 months of shifts and records. */
export const countySize = {
  stationsPerTown: 58,
  agentsPerStation: 2,
  days: 730,
  competences: 30,
  records: 24,
} as const

const countyCode = '379000000000'
/** Nine digits of a town, three of a station, as division codes are made. */
const codeOf = (town: number, station = 0): string =>
  `379000${String(100 + town)}${String(station).padStart(3, '0')}`

/** The station path of a made-up town. */
export const scaleTownPath = (town: number): string => `/${countyCode}/${codeOf(town)}/`

const batch = 5_000
const quickly = { ordered: false, writeConcern: { w: 1 } } as const

async function insert(payload: Payload, name: string, rows: Iterable<Document>): Promise<void> {
  const collection = nativeCollection<Document>(payload, name)
  let waiting: Document[] = []
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length < batch) continue
    await collection.insertMany(waiting, quickly)
    waiting = []
  }
  if (waiting.length > 0) await collection.insertMany(waiting, quickly)
}

/** So many matters of a course. */
const mattersACourse = 20

/**
 * Makes matters with an edition each, and courses that teach all of them.
 * @param count how many matters
 */
export async function fillMatters(payload: Payload, count: number): Promise<void> {
  const matters = Array.from({ length: count }, (_, at) => ({
    _id: new ObjectId(),
    edition: new ObjectId(),
    code: `SC-${String(at + 1).padStart(4, '0')}`,
  }))
  const now = new Date()
  await insert(
    payload,
    'editions',
    matters.map(({ _id, edition, code }) => ({
      _id: edition,
      matter: _id,
      number: 1,
      shortCode: `${code}-SCALE`,
      issuedOn: '2024-01-02',
      holdsFrom: '2024-01-02',
      fingerprint: code,
      createdAt: now,
    })),
  )
  await insert(
    payload,
    'matters',
    matters.map(({ _id, edition, code }) => ({
      _id,
      code,
      name: `测试事项${code.slice(3)}`,
      currentEdition: edition,
      stage: 'published',
      _status: 'published',
    })),
  )
  await insert(
    payload,
    'courses',
    Array.from({ length: Math.ceil(count / mattersACourse) }, (_, at) => ({
      code: `SC-K${at + 1}`,
      name: `测试课程${at + 1}`,
      matters: matters.slice(at * mattersACourse, (at + 1) * mattersACourse).map(({ _id }) => _id),
      active: true,
    })),
  )
}

async function madeMatters(payload: Payload): Promise<MadeMatter[]> {
  const rows = await nativeCollection<{ _id: ObjectId; code: string }>(payload, 'matters')
    .find({ code: /^SC-/ }, { projection: { code: 1 } })
    .toArray()
  return rows.map(({ _id, code }) => ({ _id, fingerprint: code }))
}

/** The county that the towns lie in, made once. */
async function countyArea(payload: Payload): Promise<ObjectId> {
  const areas = nativeCollection<{ _id: ObjectId; code: string }>(payload, 'areas')
  const known = await areas.findOne({ code: countyCode })
  if (known) return known._id
  const _id = new ObjectId()
  await insert(payload, 'areas', [{ _id, code: countyCode, name: '测试县', tier: 'county' }])
  return _id
}

async function fillTown(payload: Payload, town: number, size: NetworkSize, last: number) {
  const parent = await countyArea(payload)
  const matters = await madeMatters(payload)
  const draw = chance(20_180_094 + town)
  const area = new ObjectId()
  await insert(payload, 'areas', [
    { _id: area, code: codeOf(town), name: `测试镇${town}`, tier: 'town', parent },
  ])
  const stations = Array.from({ length: size.stationsPerTown }, (_, at) => ({
    _id: new ObjectId(),
    code: `SC${codeOf(town, at + 1)}`,
    name: `测试镇${town}第${at + 1}代办点`,
    tier: at === 0 ? 'town' : 'village',
    area,
    path: at === 0 ? scaleTownPath(town) : `${scaleTownPath(town)}${codeOf(town, at + 1)}/`,
    active: true,
    servesAll: true,
  }))
  await insert(payload, 'stations', stations)
  for (const station of stations) {
    const agents = [...agentsAt(station, size.agentsPerStation)]
    await insert(payload, 'users', agents)
    await insert(payload, 'shifts', shiftsOf(agents, { days: size.days, last }))
    for (const agent of agents) {
      const training = { draw, last, days: size.days, count: size.records }
      const records = [...trainingOf(agent, training)]
      await insert(payload, 'training-records', records)
      const [latest] = records.sort((a, b) => b.trainedOn.localeCompare(a.trainedOn))
      if (!latest) continue
      const known = { draw, matters, count: size.competences, record: latest._id }
      await insert(
        payload,
        'competences',
        competencesOf(agent, { ...known, trainedOn: latest.trainedOn }),
      )
    }
  }
}

/**
 * Fills an empty database with made-up towns, for measuring: stations, agents, what they learned and their
 * shifts. Call {@link fillMatters} before.
 * @param today the last day of the shifts
 */
export async function fillNetwork(
  payload: Payload,
  { size, today }: { size: NetworkSize; today: PlainDate },
): Promise<void> {
  const [first, last] = size.towns
  for (let town = first; town <= last; town += 1) {
    await fillTown(payload, town, size, epochDayOf(today))
  }
}
