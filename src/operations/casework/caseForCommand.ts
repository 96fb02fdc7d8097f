import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { Holder } from '@/domain/casework/events'
import { relationsOf } from '@/domain/casework/relations'
import type { CaseContext } from '@/domain/casework/rule'
import type { CaseState } from '@/domain/casework/state'
import { plainDateOf } from '@/domain/platform/plainDate'
import { caseText as say } from '@/i18n/casework'
import type { Case, Edition, Station } from '@/payload-types'
import { caseSettings } from '@/queries/casework/caseSettings'
import { Refusal } from '../refusal'
import { caseEdition, editionFacts } from './caseMatter'
import { casePersonOf, holderOf, stationById, stationsAbove } from './casePlaces'
import { stateOf } from './caseRow'
import { findCase } from './findCase'

/** A case with everything that decides which commands it takes from a person. */
export interface CaseForCommand {
  case: Case
  state: CaseState
  /** Under which the case was taken. */
  edition: Edition
  context: CaseContext
  /** The station that was first asked and those above it, nearest first. */
  stations: Station[]
}

/**
 * Loads a case with the person's own access, and how she stands to it.
 * @throws Refusal 401 or 404
 */
export async function caseForCommand(
  req: PayloadRequest,
  caseId: string,
  now: Date,
): Promise<CaseForCommand> {
  const found = await findCase(req, caseId)
  const person = casePersonOf(req)
  const origin = await stationById(req, idOf(found.origin) ?? '')
  if (!person || !origin) throw new Refusal({ kind: 'not-found', message: say.unknownCase })
  const above = await stationsAbove(req, origin)
  const edition = await caseEdition(req, idOf(found.edition) ?? '')
  const state = stateOf(found)
  const { limits } = await caseSettings(req.payload)
  const department: Holder = { party: 'department', id: state.department }
  return {
    case: found,
    state,
    edition,
    stations: [origin, ...above],
    context: {
      relations: relationsOf(person, state, {
        originPath: found.originPath ?? '',
        holderPath: found.holderPath ?? undefined,
      }),
      personId: personOf(req)?.id,
      now,
      on: plainDateOf(now),
      limits,
      matter: editionFacts(edition),
      above: above.map(holderOf),
      department,
    },
  }
}
