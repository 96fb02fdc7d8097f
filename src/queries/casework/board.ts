import { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { hasBoard, seesCountyBoard } from '@/access/board'
import { personOf } from '@/access/roles'
import {
  type ReceivedSpan,
  type StandingCounts,
  type StationKey,
  linesOf,
  partyLines,
  receivedCounts,
  standingCounts,
  stationLines,
} from '@/domain/casework/board'
import { type Reach, countyReach, placeReach } from '@/domain/casework/reach'
import type { Party } from '@/domain/casework/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Station } from '@/payload-types'
import { countyOf } from '../platform/settings'
import { boardCounts } from './boardCounts'
import { caseDays } from './listCases'

/** What a board shows: the county, or a town with its stations. */
export interface BoardScope {
  reach: Reach
  name: string
  /** Of the town; empty for the county. */
  station: string
  /** Of the town's or the county's own station. */
  path: string
}

/** A line of the board that has a code to ask the ledger with. */
export interface CodedLine {
  code: string
  name: string
  counts: StandingCounts
}

/** The board: every number of it is a question to the ledger. */
export interface Board {
  scope: BoardScope
  /** When it was counted. */
  at: Date
  received: Record<ReceivedSpan, number>
  open: StandingCounts
  parties: { key: Party; counts: StandingCounts }[]
  stations: (StationKey & { counts: StandingCounts })[]
  departments: CodedLine[]
  matters: CodedLine[]
}

/**
 * Whose board a person sees: the county's for the centre and the supervisors, a town's for the agents of its
 * window.
 * @returns null when there is none for her
 */
export async function boardScope(
  req: PayloadRequest,
  station: Station | null,
): Promise<BoardScope | null> {
  const person = personOf(req)
  if (seesCountyBoard(person)) {
    const { name, divisionCode } = await countyOf(req.payload)
    const path = station?.tier === 'county' ? station.path : divisionCode && `/${divisionCode}/`
    return { reach: countyReach, name, station: '', path: path ?? '/' }
  }
  if (!station?.path || !hasBoard(person, station)) return null
  const { name, code, path } = station
  return { reach: placeReach(path), name, station: code, path }
}

interface Coded {
  _id: ObjectId
  code: string
  name: string
}

async function coded(
  payload: Payload,
  collection: 'departments' | 'matters',
  lines: { key: string; counts: StandingCounts }[],
): Promise<CodedLine[]> {
  const found = await nativeCollection<Coded>(payload, collection)
    .find(
      { _id: { $in: lines.map(({ key }) => new ObjectId(key)) } },
      { projection: { code: 1, name: 1 } },
    )
    .toArray()
  const byId = new Map(found.map((one) => [one._id.toHexString(), one]))
  return lines.flatMap(({ key, counts }) => {
    const one = byId.get(key)
    return one ? [{ code: one.code, name: one.name, counts }] : []
  })
}

/** Stations by their path; of several at one path the first by code stands for it. */
async function stationsBelow(payload: Payload, reach: Reach) {
  const found = await nativeCollection<{ code: string; name: string; path: string }>(
    payload,
    'stations',
  )
    .find(reach === countyReach ? {} : { path: { $gte: reach, $lt: `${reach}\uffff` } }, {
      projection: { code: 1, name: 1, path: 1 },
    })
    .sort({ code: -1 })
    .toArray()
  return new Map(found.map(({ code, name, path }) => [path, { code, name, path }]))
}

async function countBoard(req: PayloadRequest, scope: BoardScope): Promise<Board> {
  const { payload } = req
  const at = new Date()
  const days = await caseDays(req, plainDateOf(at))
  const counted = await boardCounts(payload, { reach: scope.reach, days })
  const stations = await stationsBelow(payload, scope.reach)
  return {
    scope,
    at,
    received: receivedCounts(counted.received, days.today),
    open: standingCounts(counted.party),
    parties: partyLines(counted.party),
    stations: stationLines(counted.path, { at: scope.path, stations }),
    departments: await coded(payload, 'departments', linesOf(counted.department)),
    matters: await coded(payload, 'matters', linesOf(counted.matter)),
  }
}

const keptForMs = 10_000
type Kept = WeakMap<Payload, Map<Reach, { until: number; board: Promise<Board> }>>
const shared = globalThis as typeof globalThis & { daibanBoards?: Kept }

/** The board of a scope. Kept for ten seconds, so that many screens cost one count. */
export function boardOf(req: PayloadRequest, scope: BoardScope): Promise<Board> {
  const kept = (shared.daibanBoards ??= new WeakMap())
  const boards = kept.get(req.payload) ?? new Map<Reach, { until: number; board: Promise<Board> }>()
  kept.set(req.payload, boards)
  const known = boards.get(scope.reach)
  if (known && known.until > Date.now()) return known.board
  const board = countBoard(req, scope)
  boards.set(scope.reach, { until: Date.now() + keptForMs, board })
  board.catch(() => boards.delete(scope.reach))
  return board
}

/** Makes the next {@link boardOf} count anew. */
export function forgetBoards(): void {
  shared.daibanBoards = undefined
}
