import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { buttonClass } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import type { PlainDate } from '@/domain/platform/plainDate'
import { isOver } from '@/domain/training/validity'
import { registerCells, registerColumns, recordPages as words } from '@/i18n/trainingRegister'
import type { TrainingRecord } from '@/payload-types'
import type { RegisterRow } from '@/queries/training/registerRows'
import { sayDay } from '../cases/dueSentence'

/** Dates, names and figures stay on one line; names of courses and stations may break. */
const isShort = (text: string | undefined) => !/[\p{sc=Han}]{5}/u.test(text ?? '')

type Held = Pick<TrainingRecord, 'passed' | 'withdrawnOn' | 'expiresOn'>

/** Whether a certificate holds, in words. */
function validityWords({ passed, withdrawnOn, expiresOn }: Held, today: PlainDate): string {
  if (withdrawnOn) return words.withdrawn
  if (!passed) return ''
  if (!expiresOn) return words.forEver
  return (isOver(expiresOn, today) ? words.over : words.until)(sayDay(expiresOn, today))
}

const resultWords = ({ passed, status }: TrainingRecord): string => {
  if (status === 'withdrawn') return words.absent
  return passed ? words.passed : words.failed
}

/** What somebody took home from each course, with the certificate to open. */
export const OwnRecords = ({
  records,
  today,
}: {
  records: readonly TrainingRecord[]
  today: PlainDate
}) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper px-4">
    {records.map((record) => (
      <li
        key={record.id}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
      >
        <div className="min-w-0">
          <p className="text-lg font-bold">{record.courseName}</p>
          <p className="flex flex-wrap items-center gap-x-3 text-soft">
            <span>{sayDay(record.trainedOn, today)}</span>
            <span>{words.minutes(record.minutes)}</span>
            {typeof record.score === 'number' ? <span>{words.score(record.score)}</span> : null}
            <b className={record.passed ? 'text-accent' : 'text-late'}>{resultWords(record)}</b>
            <span>{validityWords(record, today)}</span>
            {record.status !== 'valid' ? <Badge>{words.corrected}</Badge> : null}
          </p>
          {(record.corrections ?? []).slice(-1).map(({ id, reason }) => (
            <p key={id} className="text-sm text-soft">
              {words.why}：{reason}
            </p>
          ))}
        </div>
        {record.certificate && !record.withdrawnOn ? (
          <a
            href={`/api/training-records/${record.id}/certificate.pdf`}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ variant: 'secondary' })}
          >
            {words.certificate}
          </a>
        ) : null}
      </li>
    ))}
  </ul>
)

const columns = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11]

/** The lines of the register: a table on a desk, cards on a phone; each opens its record. */
export function RegisterRows({ rows }: { rows: readonly RegisterRow[] }) {
  const lines = rows.map((row) => ({ row, cells: registerCells(row, 0) }))
  return (
    <>
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper lg:hidden">
        {lines.map(({ row, cells }) => (
          <li key={row.id}>
            <Link
              href={`/portal/training/records/${row.id}`}
              className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="block text-lg font-bold">
                {row.name} <span className="font-normal text-soft">{row.station}</span>
              </span>
              <span className="block">{row.courseName}</span>
              <span className="flex flex-wrap gap-x-3 text-sm text-soft">
                <span>{row.trainedOn}</span>
                <span>{words.minutes(row.minutes)}</span>
                <b className={row.passed ? 'text-accent' : 'text-late'}>{cells[8]}</b>
                <span>{cells[11]}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="hidden overflow-x-auto rounded-xl border border-line bg-paper lg:block">
        <table className="w-full text-left text-sm" aria-label={words.register}>
          <thead>
            <tr className="border-b border-line text-soft">
              {columns.map((at) => (
                <th key={at} scope="col" className="px-2.5 py-2.5 font-bold whitespace-nowrap">
                  {registerColumns[at]?.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {lines.map(({ row, cells }) => (
              <tr key={row.id} className="align-top hover:bg-ground">
                {columns.map((at) => (
                  <td
                    key={at}
                    className={cn(
                      'px-2.5 py-1.5 tabular-nums',
                      isShort(cells[at]) && 'whitespace-nowrap',
                    )}
                  >
                    {at === 2 ? (
                      <Link
                        href={`/portal/training/records/${row.id}`}
                        className="target inline-flex items-center font-bold text-accent"
                      >
                        {cells[at]}
                      </Link>
                    ) : (
                      cells[at]
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
