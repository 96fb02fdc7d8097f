'use server'

import { plainDateOf } from '@/domain/platform/plainDate'
import { readSearchTerm } from '@/domain/casework/searchTerm'
import { listCases } from '@/queries/casework/listCases'
import { type PortalCase, mostCases, portalCaseOf } from '@/queries/casework/portalCases'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'

/** What the search box shows after it was asked. */
export interface SearchState extends FormState {
  found?: { cases: PortalCase[]; isMore: boolean; today: string }
}

/**
 * Finds cases by number, name, ID number or phone, out of those that the person may see. What is asked for
 * comes in the body: it stands in no address and no log.
 */
export async function searchAction(_: SearchState, form: FormData): Promise<SearchState> {
  const { req } = await portalRequest()
  const term = readSearchTerm(String(form.get('what') ?? '').slice(0, 100))
  if ('fault' in term) return { message: term.fault, reasons: [{ path: 'what', message: '' }] }
  const now = new Date()
  try {
    const page = { order: 'startedOn', limit: mostCases } as const
    const { rows, next } = await listCases(req, { filters: term, page, now })
    const cases = rows.map((row) => portalCaseOf({ ...row, id: row._id.toHexString() }))
    return { found: { cases, isMore: next !== null, today: plainDateOf(now) } }
  } catch (error) {
    return stateOfError(error)
  }
}
