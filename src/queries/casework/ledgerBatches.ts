import type { PayloadRequest } from 'payload'
import type { LedgerRow } from '@/domain/casework/ledger'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { inBatches } from '../inBatches'
import { workingDays } from '../platform/workingDays'
import type { CaseFilters } from './caseFilters'
import { caseNames } from './caseNames'
import { ledgerRowOf } from './ledgerRows'
import { planFor, readCases } from './listCases'

/** Rows that are in memory at once. */
const batchSize = 500

/**
 * The lines of a ledger in the order of their start, the newest first, read as they are taken: however many
 * there are, one batch is in memory.
 * @param most ends after so many rows
 * @throws Refusal as `caseScope`, before the first batch
 */
export async function ledgerBatches(
  req: PayloadRequest,
  { filters, now, most }: { filters: CaseFilters; now: Date; most?: number },
): Promise<AsyncGenerator<LedgerRow[]>> {
  const today: PlainDate = plainDateOf(now)
  const plan = await planFor(req, { filters, order: 'startedOn', today })
  const calendar = await workingDays(req.payload, req)
  const names = caseNames(req.payload)

  async function* batches(): AsyncGenerator<LedgerRow[]> {
    const cursor = readCases(req.payload, plan, { order: 'startedOn' }).batchSize(batchSize)
    if (most) cursor.limit(most)
    for await (const rows of inBatches(cursor, batchSize)) {
      await names.learn(rows)
      yield rows.map((row) => ledgerRowOf(row, { names, calendar, today }))
    }
  }
  return batches()
}
