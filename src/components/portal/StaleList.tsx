import Link from 'next/link'
import { Button } from '@/components/ui/Button'
import type { StaleSheet } from '@/domain/catalogue/printStale'
import { sayDate } from '@/domain/platform/plainDate'
import { portalPages } from '@/i18n/portalPages'
import { PrintForm } from './PrintForm'

const words = portalPages.today

/** The sheets on the own wall that no longer hold, newest change first, each with what to do. */
export function StaleList({
  stale,
  station,
}: {
  /** With a random UUID of the server for each button. */
  stale: (StaleSheet & { clientId: string })[]
  /** Code of the station. */
  station: string
}) {
  return (
    <section id="stale" aria-labelledby="stale-title">
      <h2 id="stale-title" className="mb-2 font-bold text-soft">
        {words.replaceFirst}
      </h2>
      <ul className="divide-y divide-line border-y border-line bg-paper sm:rounded-xl sm:border-x">
        {stale.map((sheet) => (
          <li key={sheet.matter} className="flex items-center gap-3 px-3 py-3">
            <Link
              href={`/portal/matters/${encodeURIComponent(sheet.code)}`}
              className="target block min-w-0 flex-1 no-underline hover:bg-ground"
            >
              <span className="block text-lg font-bold">{sheet.name}</span>
              <span className="block text-sm text-soft">{sayStale(sheet)}</span>
              {sheet.changeNote ? <span className="block text-sm">{sheet.changeNote}</span> : null}
            </Link>
            {sheet.action === 'replace' ? (
              <PrintForm
                target={{ kind: 'sheet', code: sheet.code, station, size: 'a4', copies: 1 }}
                clientId={sheet.clientId}
                className="shrink-0"
              >
                <Button type="submit" size="small" aria-label={`${words.printNew}：${sheet.name}`}>
                  {words.printNew}
                </Button>
              </PrintForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function sayStale({ action, printedNumber, currentNumber, since }: StaleSheet): string {
  const what =
    action === 'remove'
      ? words.removeLine
      : words.replaceLine({ printed: printedNumber, current: currentNumber ?? 0 })
  return since ? `${what}，${words.since(sayDate(since))}` : what
}
