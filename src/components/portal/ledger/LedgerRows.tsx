import Link from 'next/link'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { sayLimit } from '@/domain/catalogue/sayField'
import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { ledgerStandings } from '@/domain/casework/ledger'
import { caseStatuses, outcomes, parties } from '@/domain/casework/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { ledgerPages as words } from '@/i18n/portalLedger'
import type { ListedCase } from '@/queries/casework/ledgerRows'
import { sayDay } from '../cases/dueSentence'

const progress = ({ status, outcome }: ListedCase) =>
  [wordOf(caseStatuses, status), outcome ? wordOf(outcomes, outcome) : '']
    .filter(Boolean)
    .join('，')

const due = ({ dueOn, provisional }: ListedCase, today: PlainDate) =>
  dueOn ? `${sayDay(dueOn, today)}${provisional ? `（${words.provisional}）` : ''}` : '—'

const used = ({ daysUsed }: ListedCase) => (daysUsed === null ? '—' : words.usedDays(daysUsed))

function Standing({ row: { standing, lateBy } }: { row: ListedCase }) {
  const isLate = standing === 'late'
  return (
    <span className={isLate ? 'font-bold text-late' : undefined}>
      {isLate
        ? words.lateBy(lateBy.map((party) => wordOf(parties, party)).join('、'))
        : wordOf(ledgerStandings, standing)}
    </span>
  )
}

/** The lines of a ledger: a table on a desk, cards on a phone. */
export const LedgerRows = ({
  rows,
  today,
}: {
  rows: readonly ListedCase[]
  /** Days of its year are said without the year. */
  today: PlainDate
}) => (
  <>
    <ul className="divide-y divide-line rounded-xl border border-line bg-paper lg:hidden">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            href={`/portal/cases/${row.id}`}
            className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
          >
            <span className="block text-lg font-bold">
              {[row.matter, row.applicant].filter(Boolean).join(' · ')}
            </span>
            <span className="block text-sm tabular-nums text-soft">
              {sayCaseNumber(row.number)}
            </span>
            <span className="mt-1 grid grid-cols-2 gap-x-3 gap-y-0.5 text-sm">
              <Fact label={words.started}>{sayDay(row.startedOn, today)}</Fact>
              <Fact label={words.ended}>{row.endedOn ? sayDay(row.endedOn, today) : '—'}</Fact>
              <Fact label={words.due}>{due(row, today)}</Fact>
              <Fact label={words.limit}>{row.limit ? sayLimit(row.limit) : '—'}</Fact>
              <Fact label={words.used}>{used(row)}</Fact>
              <Fact label={words.standing}>
                <Standing row={row} />
              </Fact>
              <Fact label={words.who}>{row.holder || progress(row)}</Fact>
              <Fact label={words.registrar}>{row.registeredBy || '—'}</Fact>
            </span>
          </Link>
        </li>
      ))}
    </ul>
    <div className="hidden rounded-xl border border-line bg-paper lg:block">
      <table className="w-full text-left text-sm" aria-label={words.table}>
        <thead>
          <tr className="border-b border-line text-soft">
            {[
              words.case,
              words.started,
              words.ended,
              words.due,
              words.limit,
              words.used,
              words.standing,
              words.who,
              words.registrar,
            ].map((heading) => (
              <th key={heading} scope="col" className="px-2.5 py-2.5 font-bold whitespace-nowrap">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={row.id} className="align-top hover:bg-ground">
              <td className="px-2.5 py-1.5">
                <Link
                  href={`/portal/cases/${row.id}`}
                  className="target block text-ink underline-offset-4 hover:underline"
                >
                  <span className="block text-base font-bold">
                    {[row.matter, row.applicant].filter(Boolean).join(' · ')}
                  </span>
                  <span className="block tabular-nums text-soft">{sayCaseNumber(row.number)}</span>
                </Link>
              </td>
              <td className="px-2.5 py-2.5 whitespace-nowrap">{sayDay(row.startedOn, today)}</td>
              <td className="px-2.5 py-2.5 whitespace-nowrap">
                {row.endedOn ? sayDay(row.endedOn, today) : '—'}
              </td>
              <td className="px-2.5 py-2.5 whitespace-nowrap">{due(row, today)}</td>
              <td className="px-2.5 py-2.5">{row.limit ? sayLimit(row.limit) : '—'}</td>
              <td className="px-2.5 py-2.5 whitespace-nowrap">{used(row)}</td>
              <td className="px-2.5 py-2.5">
                <Standing row={row} />
              </td>
              <td className="px-2.5 py-2.5">
                {row.holder ? <span className="block">{row.holder}</span> : null}
                <span className="text-soft">{progress(row)}</span>
              </td>
              <td className="px-2.5 py-2.5">{row.registeredBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)

const Fact = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <span>
    <span className="text-soft">{label} </span>
    {children}
  </span>
)
