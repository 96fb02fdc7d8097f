import type { WorkingDays } from '@/domain/calendar/workingDays'
import { type LedgerRow, ledgerRow } from '@/domain/casework/ledger'
import { isEnd } from '@/domain/casework/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { CaseNames } from './caseNames'
import type { StoredCase } from './caseRows'

/** The line of a case, with a page's further needs: the id to open it, its masks and places. */
export interface ListedCase extends LedgerRow {
  id: string
  idMasked: string | null
  phoneMasked: string | null
  party: StoredCase['party'] | null
  route: StoredCase['route'] | null
  isGreen: boolean
  origin: string
  department: string
  /** When whoever holds it now is due; null while no clock runs. */
  legDueOn: PlainDate | null
  /** The date rests on a year for which no notice is known. */
  legProvisional: boolean
}

/** Nobody holds a case that is over; while a department does, it is the holder. */
const holderOf = ({ status, holder, department }: StoredCase) =>
  isEnd(status) ? null : (holder ?? department)

/** The ledger's line of a case. `names` must have learnt the row. */
export const ledgerRowOf = (
  row: StoredCase,
  context: { names: CaseNames; calendar: WorkingDays; today: PlainDate },
): LedgerRow =>
  ledgerRow(
    {
      number: row.number,
      matter: row.matterName,
      applicant: row.applicant?.name ?? undefined,
      startedOn: row.startedOn,
      endedOn: row.endedOn ?? undefined,
      status: row.status,
      outcome: row.outcome ?? undefined,
      legs: row.state.legs,
      promised: context.names.promisedBy(row.edition),
      registeredBy: context.names.nameOf(row.registeredBy),
      holder: context.names.nameOf(holderOf(row)),
    },
    context,
  )

/** The line of a case as a page shows it; nothing that is not masked. */
export const listedCaseOf = (
  row: StoredCase,
  context: { names: CaseNames; calendar: WorkingDays; today: PlainDate },
): ListedCase => ({
  ...ledgerRowOf(row, context),
  id: row._id.toHexString(),
  idMasked: row.applicant?.idMasked ?? null,
  phoneMasked: row.applicant?.phoneMasked ?? null,
  party: row.party ?? null,
  route: row.route ?? null,
  isGreen: Boolean(row.isGreen),
  origin: context.names.nameOf(row.origin),
  department: context.names.nameOf(row.department),
  legDueOn: row.dueOn ?? null,
  legProvisional: Boolean(row.provisional),
})
