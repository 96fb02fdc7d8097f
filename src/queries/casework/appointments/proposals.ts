import type { Filter, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { bundled } from '@/domain/casework/appointments/state'
import { maskedName } from '@/domain/casework/identity'
import type { CaseStatus } from '@/domain/casework/vocabulary'
import { pathsBelow } from '@/domain/network/areas'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Station } from '@/payload-types'
import { caseSettings } from '../caseSettings'

interface WaitingRow {
  _id: ObjectId
  number: string
  status: CaseStatus
  matter: ObjectId
  holderPath: string
  appointment?: ObjectId | null
  startedOn: string
  applicant?: { name?: string | null }
}

/** A matter of which many cases wait: the system proposes to bundle them (§二(三)4). */
export interface Proposal {
  /** Code. */
  matter: string
  name: string
  count: number
}

/** A case that can be bundled; the name is masked. */
export interface WaitingCase {
  id: string
  number: string
  name: string
  status: CaseStatus
  startedOn: string
}

type Place = Pick<Station, 'path' | 'tier'>

/** Cases that wait at a station and those below it, and are in no appointment. */
const waitingAt = ({ path }: Place): Filter<WaitingRow> => {
  const { from, before } = pathsBelow(path ?? '')
  return {
    holderPath: { $gte: from, $lt: before },
    status: { $in: [...bundled] },
    appointment: null,
  } as Filter<WaitingRow>
}

/**
 * Matters of which so many cases wait at a station, a town's villages included, that they are worth one
 * trip. The county centre applies to nobody.
 */
export async function appointmentProposals(
  payload: Payload,
  station: Place | null,
): Promise<Proposal[]> {
  if (!station?.path || station.tier === 'county') return []
  const { batchFrom } = await caseSettings(payload)
  const groups = await nativeCollection<WaitingRow>(payload, 'cases')
    .aggregate<{ _id: ObjectId; count: number }>([
      { $match: waitingAt(station) },
      { $group: { _id: '$matter', count: { $sum: 1 } } },
      { $match: { count: { $gte: batchFrom } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: 20 },
    ])
    .toArray()
  const names = await nativeCollection<{ _id: ObjectId; code: string; name: string }>(
    payload,
    'matters',
  )
    .find({ _id: { $in: groups.map(({ _id }) => _id) } }, { projection: { code: 1, name: 1 } })
    .toArray()
  return groups.flatMap(({ _id, count }) => {
    const matter = names.find((one) => one._id.equals(_id))
    return matter ? [{ matter: matter.code, name: matter.name, count }] : []
  })
}

/**
 * The cases of a matter that a station can bundle, those that came first first.
 * @param matter code
 * @returns null for an unknown matter; at most `most` cases
 */
export async function waitingCases(
  payload: Payload,
  station: Place,
  { matter, most }: { matter: string; most: number },
): Promise<{ name: string; cases: WaitingCase[] } | null> {
  const found = await nativeCollection<{ _id: ObjectId; name: string }>(payload, 'matters').findOne(
    { code: matter } as Filter<{ _id: ObjectId; name: string }>,
  )
  if (!found) return null
  const rows = await nativeCollection<WaitingRow>(payload, 'cases')
    .find({ ...waitingAt(station), matter: found._id })
    .project<WaitingRow>({ number: 1, status: 1, startedOn: 1, 'applicant.name': 1 })
    .sort({ _id: 1 })
    .limit(most)
    .toArray()
  return {
    name: found.name,
    cases: rows.map(({ _id, number, status, startedOn, applicant }) => ({
      id: _id.toHexString(),
      number,
      status,
      startedOn,
      name: applicant?.name ? maskedName(applicant.name) : '',
    })),
  }
}
