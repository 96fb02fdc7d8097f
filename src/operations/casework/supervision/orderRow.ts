import { idOf } from '@/access/roles'
import type { Holder } from '@/domain/casework/events'
import type { OrderEntry, OrderState } from '@/domain/casework/supervision/order'
import type { SupervisionOrder } from '@/payload-types'

/** What of an order's row follows from its entries. */
export type OrderRow = Pick<
  SupervisionOrder,
  | 'status'
  | 'round'
  | 'party'
  | 'station'
  | 'department'
  | 'replyDueOn'
  | 'closedOn'
  | 'finding'
  | 'entries'
  | 'commandIds'
>

/** The row of an order. */
export function orderRow(state: OrderState): OrderRow {
  const { holder, entries } = state
  const isDepartment = holder.party === 'department'
  return {
    status: state.status,
    round: state.round,
    party: holder.party,
    station: isDepartment ? null : holder.id,
    department: isDepartment ? holder.id : null,
    replyDueOn: state.replyDueOn,
    closedOn: entries.find(({ kind }) => kind === 'closed')?.on ?? null,
    finding: state.finding ?? null,
    entries: JSON.parse(JSON.stringify(entries)) as Record<string, unknown>[],
    commandIds: entries.map(({ commandId }) => commandId),
  }
}

/** Against whom an order is. */
export const orderHolderOf = ({
  party,
  station,
  department,
}: Pick<SupervisionOrder, 'party' | 'station' | 'department'>): Holder => ({
  party: party === 'applicant' ? 'county' : party,
  id: idOf(party === 'department' ? department : station) ?? '',
})

/** The state that a row keeps. */
export const orderOf = (row: SupervisionOrder): OrderState => ({
  status: row.status,
  round: row.round,
  holder: orderHolderOf(row),
  replyDueOn: row.replyDueOn,
  ...(row.finding ? { finding: row.finding } : {}),
  entries: row.entries as unknown as OrderEntry[],
})
