import { randomUUID } from 'node:crypto'
import { Button } from '@/components/ui/Button'
import { sayDate } from '@/domain/platform/plainDate'
import { comingWords as words } from '@/i18n/editionLife'
import type { ComingSheet } from '@/queries/catalogue/comingSheets'
import type { ChangeDay } from '@/queries/catalogue/printableEditions'
import { PrintForm } from './PrintForm'

/** Sheets that hold from a later day on, to be printed beforehand; new matters among them. */
export function ComingList({
  sheets,
  days,
  station,
}: {
  sheets: ComingSheet[]
  /** How many there are of each day, listed or not. */
  days: readonly ChangeDay[]
  station?: string
}) {
  if (sheets.length === 0) return null
  const rest = days.reduce((sum, { count }) => sum + count, 0) - sheets.length
  return (
    <section aria-labelledby="coming-title">
      <h2 id="coming-title" className="text-xl font-bold">
        {words.title}
      </h2>
      <p className="mb-2 text-soft">{words.lead}</p>
      <ul className="divide-y divide-line border-y border-line bg-paper sm:rounded-xl sm:border-x">
        {sheets.map(({ code, name, number, from }) => (
          <li key={code} className="flex items-center justify-between gap-3 px-3 py-3">
            <span>
              <span className="block text-lg font-bold">{name}</span>
              <span className="block text-sm text-soft">
                {words.line(sayDate(from), number)}
                {number === 1 ? `，${words.first}` : ''}
              </span>
            </span>
            <PrintForm
              target={{ kind: 'sheet', code, edition: number, station }}
              clientId={randomUUID()}
            >
              <Button
                type="submit"
                variant="secondary"
                className="whitespace-nowrap"
                aria-label={`${words.print}：${name}`}
              >
                {words.print}
              </Button>
            </PrintForm>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="mt-2 text-soft">{words.rest(rest)}</p> : null}
    </section>
  )
}
