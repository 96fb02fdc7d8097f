import { type Term, wordOf } from '@/domain/catalogue/vocabulary'
import { limitStandings } from '@/domain/casework/limitStanding'
import { caseStatuses, outcomes, parties, routes } from '@/domain/casework/vocabulary'
import { filterWords as words } from '@/i18n/ledger'
import { ledgerPages } from '@/i18n/portalLedger'
import type { LedgerFields } from '@/domain/casework/ledgerLink'

/** A filter that is set, in words. */
export interface FilterChip {
  field: string
  label: string
}

const terms: Record<string, readonly Term[]> = {
  status: caseStatuses,
  standing: limitStandings,
  party: parties,
  route: routes,
  outcome: outcomes,
}

const labels: Record<string, string> = { ...words, number: ledgerPages.number }
const order = [
  ...['station', 'own', 'department', 'matter', 'open', 'undecided', 'status', 'standing', 'late'],
  ...[
    'party',
    'route',
    'green',
    'outcome',
    'taken',
    'notices',
    'lacked',
    'back',
    'startedFrom',
    'startedTo',
    'endedFrom',
    'endedTo',
  ],
  ...['dueFrom', 'dueTo', 'number'],
]

/**
 * The filters of an address, each as a word that can be taken away.
 * @param names what codes are called, by field
 */
export const filterChips = (fields: LedgerFields, names: LedgerFields): FilterChip[] =>
  order.flatMap((field) => {
    const value = fields[field]?.trim()
    if (!value) return []
    const list: readonly Term[] = terms[field] ?? []
    const isTerm = list.some((term) => term.value === value)
    const yesNo = { true: ledgerPages.yes, false: ledgerPages.no }[value]
    const said = isTerm ? wordOf(list, value) : (names[field] ?? yesNo ?? value)
    return [{ field, label: `${labels[field] ?? field}：${said}` }]
  })
