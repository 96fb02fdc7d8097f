import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { StationTier } from '@/domain/catalogue/vocabulary'
import type { AssignmentKind } from '@/domain/network/assignment'
import { assignmentText as say } from '@/i18n/assignment'
import type { MatterAssignment } from '@/payload-types'
import { Refusal } from '../../refusal'
import { repeatedCommand } from '../../repeated'
import { stationsOf } from './assignmentRows'
import { chosenStations } from './assignmentPlan'
import { type MatterChoice, chosenMatters } from './chosenMatters'
import { assigningPerson } from './findAssignment'

/** What a coordinator has chosen: what to do, at which stations, with which matters. */
export interface AssignmentInput extends MatterChoice {
  /** Made by the page: a doubled request makes one plan. */
  commandId: string
  kind: AssignmentKind
  tiers: readonly StationTier[]
  /** Codes of towns; with tiers, stations that are both. */
  towns: readonly string[]
  /** Codes of stations, in place of tiers and towns. */
  stations: readonly string[]
}

const invalid = (message: string, path: string) =>
  new Refusal({ kind: 'invalid', message, reasons: [{ message, path }] })

async function checkTowns(req: PayloadRequest, towns: readonly string[]): Promise<void> {
  if (towns.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'areas',
    where: { and: [{ code: { in: [...towns] } }, { tier: { equals: 'town' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const unknown = towns.filter((code) => !docs.some((area) => area.code === code))
  if (unknown.length > 0) throw invalid(say.unknownTowns(unknown.join('、')), 'towns')
}

async function checkList(req: PayloadRequest, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return
  const found = await stationsOf(req.payload)
    .find({ code: { $in: [...codes] } }, { projection: { code: 1, active: 1 } })
    .toArray()
  const unknown = codes.filter((code) => !found.some((station) => station.code === code))
  if (unknown.length > 0) throw invalid(say.unknownStations(unknown.join('、')), 'stations')
  const closed = found.filter(({ active }) => active === false).map(({ code }) => code)
  if (closed.length > 0) throw invalid(say.closedStations(closed.join('、')), 'stations')
}

/**
 * Writes down what is to be assigned, to be looked at before it is done. Nothing of the stations changes.
 * @throws Refusal 401, 403; 400 for an empty choice, unknown codes, closed stations
 */
export async function planAssignment({
  req,
  input,
}: {
  req: PayloadRequest
  input: AssignmentInput
}): Promise<{ assignment: MatterAssignment; isRepeat: boolean }> {
  const person = assigningPerson(req)
  const repeated = await repeatedCommand(req, {
    collection: 'matter-assignments',
    commandId: input.commandId,
    byOf: ({ plannedBy }) => idOf(plannedBy),
  })
  if (repeated) return { assignment: repeated, isRepeat: true }
  const { kind, commandId } = input
  const unique = (codes: readonly string[]) => [...new Set(codes)]
  const [tiers, towns, stations] = [
    [...new Set(input.tiers)],
    unique(input.towns),
    unique(input.stations),
  ]
  if (tiers.length + towns.length + stations.length === 0) throw invalid(say.noStations, 'tiers')
  if (stations.length > 0 && tiers.length + towns.length > 0) throw invalid(say.twoWays, 'stations')
  await checkTowns(req, towns)
  await checkList(req, stations)
  const matters = kind === 'all' ? [] : await chosenMatters(req, input)
  const chosen = await chosenStations(req, { tiers, towns, stations })
  if (chosen.length === 0) throw invalid(say.noneFound, 'tiers')
  const assignment = await req.payload.create({
    collection: 'matter-assignments',
    data: {
      kind,
      status: 'planned',
      tiers,
      towns,
      stations,
      matters,
      plannedBy: person.id,
      commandIds: [commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { assignment, isRepeat: false }
}
