import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { CaseCommand } from '@/domain/casework/commands'
import { applyEvent } from '@/domain/casework/fold'
import { handle } from '@/domain/casework/handle'
import { caseText as say, eventWords } from '@/i18n/casework'
import type { Case } from '@/payload-types'
import { workingDays } from '@/queries/platform/workingDays'
import { Refusal } from '../refusal'
import { followSuccessor } from '../network/followSuccessor'
import { inTransaction } from '../transaction'
import { type CaseForCommand, caseForCommand } from './caseForCommand'
import { stationById } from './casePlaces'
import { caseRow } from './caseRow'
import { refuseAll } from './refuseAll'
import { repeated } from './repeated'
import { tellPeople } from './tellPeople'
import { placesOf, writeEvent } from './writeEvent'

/** A command on a case, as a person gives it. */
export interface CaseCommandInput {
  req: PayloadRequest
  caseId: string
  /** Made by the page: a doubled, replayed or cut-off request makes one event. */
  commandId: string
  command: CaseCommand | ((found: CaseForCommand) => CaseCommand)
  /** How many events the person saw; more of them refuse the command and say what changed. */
  basedOn?: number
  now: Date
}

/** The case after a command, and whether the command had been given before. */
export interface Commanded {
  case: Case
  isRepeat: boolean
}

/** What happened since the person looked, in words. */
async function sinceThen(req: PayloadRequest, caseId: string, basedOn: number): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'case-events',
    where: { case: { equals: caseId }, order: { greater_than: basedOn } },
    sort: 'order',
    limit: 5,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ kind }) => eventWords[kind as keyof typeof eventWords]).join('、')
}

/**
 * The path of the station that holds a case, null when none does. A closing can have taken the case to a
 * line of stations of which the holder is none.
 */
async function pathOfHolder(
  req: PayloadRequest,
  holder: Case['holder'],
  { stations }: CaseForCommand,
): Promise<string | null> {
  const id = idOf(holder)
  if (!id) return null
  const station = stations.find((one) => one.id === id) ?? (await stationById(req, id))
  return station?.path ?? null
}

async function giveOnce(input: CaseCommandInput): Promise<Case> {
  const { req, caseId, commandId, basedOn, now } = input
  const found = await caseForCommand(req, caseId, now)
  if (basedOn !== undefined && basedOn !== found.case.eventCount) {
    const what = await sinceThen(req, caseId, basedOn)
    throw new Refusal({ kind: 'conflict', message: say.stale(what) })
  }
  const command = typeof input.command === 'function' ? input.command(found) : input.command
  const handled = handle(found.state, command, { context: found.context, commandId })
  if ('refusals' in handled) throw refuseAll(handled.refusals)
  const state = applyEvent(found.state, handled.event)
  const row = caseRow(state, await workingDays(req.payload, req))
  const saved = await req.payload.update({
    collection: 'cases',
    id: caseId,
    data: { ...row, holderPath: await pathOfHolder(req, row.holder, found) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { event } = handled
  await writeEvent(req, event, { ...placesOf(saved), order: row.eventCount })
  await tellPeople(req, { event, before: found.state, after: state, case: saved })
  return followSuccessor(req, { event, case: saved })
}

/**
 * Gives a command on a case: one event and the case it makes, in one transaction, done again when
 * another was in the way.
 * @throws Refusal 401, 403, 404, 400 with every reason, or 409 with what changed meanwhile
 */
export async function commandCase(input: CaseCommandInput): Promise<Commanded> {
  const { req, commandId, caseId } = input
  const before = await repeated(req, commandId, caseId)
  if (before) return { case: before, isRepeat: true }
  try {
    return { case: await inTransaction({ req, run: () => giveOnce(input) }), isRepeat: false }
  } catch (error) {
    // The other of two equal requests was quicker.
    const other = await repeated(req, commandId, caseId)
    if (other) return { case: other, isRepeat: true }
    throw error
  }
}
