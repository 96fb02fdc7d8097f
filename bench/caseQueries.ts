import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { CaseFilters, CaseOrder } from '@/queries/casework/caseFilters'
import { madeUpPerson } from '@/seed/scale/madeUpPerson'

/** One question of a list, and who asks it. */
export interface Asked {
  who: string
  filters: CaseFilters
  order: CaseOrder
  after?: string
}

interface Sample {
  _id: { toHexString: () => string }
  number: string
  status: NonNullable<CaseFilters['status']>
  party: CaseFilters['party'] | null
  route: NonNullable<CaseFilters['route']>
  outcome: CaseFilters['outcome'] | null
  startedOn: string
  dueOn: string | null
  applicant?: { name?: string }
  matter: { code: string }
  department: { code: string }
  origin: { code: string }
}

const joined = (from: string, field: string) => [
  { $lookup: { from, localField: field, foreignField: '_id', as: field } },
  { $unwind: `$${field}` },
]

const samples = (payload: Payload, match: Document, count: number): Promise<Sample[]> =>
  nativeCollection<Document>(payload, 'cases')
    .aggregate<Sample>([
      { $match: match },
      { $sample: { size: count } },
      ...joined('matters', 'matter'),
      ...joined('departments', 'department'),
      ...joined('stations', 'origin'),
    ])
    .toArray()

/** What is asked by each kind: always with values that cases of this very database have. */
const kinds: Record<string, (one: Sample, at: number) => Omit<Asked, 'who'>> = {
  'the whole list': () => ({ filters: {}, order: 'startedOn' }),
  'a deep page': ({ startedOn, _id }) => ({
    filters: {},
    order: 'startedOn',
    after: `${startedOn}.${_id.toHexString()}`,
  }),
  status: ({ status }) => ({ filters: { status }, order: 'startedOn' }),
  'status, deep': ({ status, startedOn, _id }) => ({
    filters: { status },
    order: 'startedOn',
    after: `${startedOn}.${_id.toHexString()}`,
  }),
  party: ({ party }) => ({ filters: { party: party ?? 'department' }, order: 'dueOn' }),
  matter: ({ matter }) => ({ filters: { matter: matter.code }, order: 'startedOn' }),
  department: ({ department }) => ({
    filters: { department: department.code },
    order: 'startedOn',
  }),
  'station and below': ({ origin }) => ({ filters: { station: origin.code }, order: 'startedOn' }),
  route: ({ route }) => ({ filters: { route }, order: 'startedOn' }),
  green: () => ({ filters: { isGreen: true }, order: 'startedOn' }),
  'started from–to': ({ startedOn }) => ({
    filters: { startedFrom: `${startedOn.slice(0, 7)}-01`, startedTo: startedOn },
    order: 'startedOn',
  }),
  'due from–to': ({ dueOn }) => ({
    filters: { dueFrom: dueOn ?? '2026-11-01', dueTo: '2099-12-31' },
    order: 'dueOn',
  }),
  'late now': () => ({ filters: { standing: 'late' }, order: 'dueOn' }),
  'near its limit': () => ({ filters: { standing: 'near' }, order: 'dueOn' }),
  'clock does not run': () => ({ filters: { standing: 'untimed' }, order: 'startedOn' }),
  open: () => ({ filters: { isOpen: true }, order: 'startedOn' }),
  'one station alone': ({ origin }) => ({
    filters: { station: origin.code, isOwn: true },
    order: 'startedOn',
  }),
  outcome: ({ outcome }) => ({ filters: { outcome: outcome ?? 'denied' }, order: 'startedOn' }),
  number: ({ number }) => ({ filters: { number }, order: 'startedOn' }),
  'ID number': (_, at) => ({
    filters: { idNumber: madeUpPerson(at).idNumber },
    order: 'startedOn',
  }),
  phone: (_, at) => ({ filters: { phone: madeUpPerson(at).phone }, order: 'startedOn' }),
  'beginning of the name': ({ applicant }, at) => ({
    filters: { name: [...(applicant?.name ?? '王')].slice(0, 1 + (at % 3)).join('') },
    order: 'startedOn',
  }),
}

/** Who asks in turn: the county, a town, and a department's window. */
const askers = ['coordinator', 'agent-shimen', 'window-mz']

/** Questions of every kind, drawn from the cases that there are; one in three from open ones. */
export async function sampleQueries(
  payload: Payload,
  count: number,
): Promise<Record<string, Asked[]>> {
  const open = await samples(payload, { dueOn: { $gt: '' } }, Math.ceil(count / 3))
  const any = await samples(payload, {}, count - open.length)
  const drawn = [...any, ...open].sort((a, b) => (a.number.slice(9) < b.number.slice(9) ? -1 : 1))
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, ask]) => [
      kind,
      drawn.map((one, at): Asked => {
        const isBound = kind === 'station and below' || kind === 'department'
        const who = isBound ? 'coordinator' : (askers[at % askers.length] ?? 'coordinator')
        return { who, ...ask(one, at) }
      }),
    ]),
  )
}
