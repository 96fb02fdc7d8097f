import type { Metadata } from 'next'
import Link from 'next/link'
import { filterChips } from '@/components/portal/ledger/filterChips'
import { LedgerFilters } from '@/components/portal/ledger/LedgerFilters'
import { LedgerChips, LedgerFiles, LedgerPaging } from '@/components/portal/ledger/LedgerParts'
import { LedgerRows } from '@/components/portal/ledger/LedgerRows'
import { stateOfError } from '@/components/portal/formState'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Segment } from '@/components/ui/Segment'
import { Status } from '@/components/ui/Status'
import { ledgerPageLink } from '@/domain/casework/ledgerLink'
import { plainDateOf } from '@/domain/platform/plainDate'
import { addressQuery } from '@/endpoints/casework/ledgerQuery'
import { ledgerPages as words } from '@/i18n/portalLedger'
import { ledgerChoices } from '@/queries/casework/ledgerChoices'
import { ledgerNames } from '@/queries/casework/ledgerNames'
import { listedCases } from '@/queries/casework/listedCases'
import { searchMatters } from '@/search'

export const metadata: Metadata = { title: words.title }

const mostFound = 12

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The ledger 台账: the cases a person may see by every filter, a page at a time, and as files. */
export default async function LedgerPage({ searchParams }: Props) {
  const { req, payload } = await requireVisitor('/portal/ledger')
  const asked = Object.entries(await searchParams)
  const fields: Record<string, string> = Object.fromEntries(
    asked.map(([name, value]) => [name, [value ?? ''].flat().at(-1) ?? '']),
  )
  const { find, ...filters } = fields

  const now = new Date()
  const today = plainDateOf(now)
  const offered = await ledgerChoices(req)
  const refused: string[] = []
  const listed = await Promise.resolve()
    .then(() => listedCases(req, { ...addressQuery(filters), now }))
    .catch((error: unknown) => {
      refused.push(stateOfError(error).message ?? '')
      return null
    })
  const hits = find?.trim()
    ? (await searchMatters({ payload, query: find.slice(0, 50), limit: mostFound })).hits
    : []
  const chips = filterChips(filters, await ledgerNames(req, filters))
  const periods = {
    [words.today]: today,
    [words.month]: `${today.slice(0, 8)}01`,
    [words.year]: `${today.slice(0, 4)}-01-01`,
  }
  return (
    <div className="grid gap-5">
      <h1 className="text-3xl font-black">{words.title}</h1>
      <Segment
        label={words.periods}
        className="w-full max-w-lg"
        options={Object.entries(periods).map(([label, startedFrom]) => ({
          label,
          href: ledgerPageLink(filters, { startedFrom, startedTo: today }),
          isCurrent: filters.startedFrom === startedFrom && filters.startedTo === today,
        }))}
      />
      {refused.map((message) => (
        <Status key={message} tone="late" title={message} />
      ))}
      <LedgerFilters fields={fields} offered={offered} isOpen={refused.length > 0} />
      <LedgerChips fields={filters} chips={chips} />
      {find?.trim() ? (
        <section aria-label={words.found}>
          <h2 className="mb-2 font-bold">{hits.length > 0 ? words.found : words.notFound}</h2>
          <ul className="flex flex-wrap gap-2">
            {hits.map(({ code, name }) => (
              <li key={code}>
                <Link
                  href={ledgerPageLink(filters, { matter: code })}
                  className={buttonClass({ variant: 'secondary', size: 'small' })}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {listed ? <LedgerFiles fields={filters} scope={offered.scope} /> : null}
      {listed && listed.rows.length > 0 ? <LedgerRows rows={listed.rows} today={today} /> : null}
      {listed?.rows.length === 0 ? (
        <EmptyState
          title={words.empty}
          action={
            <Link href="/portal/ledger" className={buttonClass({ variant: 'secondary' })}>
              {words.clear}
            </Link>
          }
        >
          {words.emptyNote}
        </EmptyState>
      ) : null}
      {listed ? <LedgerPaging fields={filters} {...listed} /> : null}
    </div>
  )
}
