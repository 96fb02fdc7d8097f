import type { PayloadRequest } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { workingDays } from '../platform/workingDays'
import type { CaseFilters, CasePageOf } from './caseFilters'
import { caseNames } from './caseNames'
import { type ListedCase, listedCaseOf } from './ledgerRows'
import { type CasePage, listCases } from './listCases'

/** A page of the ledger as it is shown: nothing that is not masked. */
export interface ListedPage extends Omit<CasePage, 'rows'> {
  rows: ListedCase[]
}

/**
 * A page of the ledger, with the access of the person of a request.
 * @throws Refusal as `listCases`
 */
export async function listedCases(
  req: PayloadRequest,
  { filters, page, now }: { filters: CaseFilters; page: CasePageOf; now: Date },
): Promise<ListedPage> {
  const { rows, next, previous } = await listCases(req, { filters, page, now })
  const calendar = await workingDays(req.payload, req)
  const names = caseNames(req.payload)
  await names.learn(rows)
  const context = { names, calendar, today: plainDateOf(now) }
  return { rows: rows.map((row) => listedCaseOf(row, context)), next, previous }
}
