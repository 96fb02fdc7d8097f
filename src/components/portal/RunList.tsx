import Link from 'next/link'
import { aheadOf } from '@/domain/catalogue/editionLife/ahead'
import { sayDate } from '@/domain/platform/plainDate'
import { portalPages } from '@/i18n/portalPages'
import { aheadText, aheadWords } from '@/i18n/portalPrint'
import { printKindWords } from '@/i18n/editions'
import type { PrintRun } from '@/payload-types'
import { sayInstant } from './sayInstant'

const words = portalPages.print
const sizes = portalPages.printForm

/** For which later day a run is: 2026年12月1日要换的; '' for one of today's. */
export function sayAhead(run: Pick<PrintRun, 'aheadOn' | 'onlyChanges'>): string {
  const ahead = aheadOf(run)
  return ahead ? aheadText.of(sayDate(ahead.on), ahead.onlyChanges) : ''
}

/** What a run is: 整套明白纸 大字, 要换的明白纸. */
export const runTitle = ({ kind, size, onlyChanges }: PrintRun): string =>
  [
    onlyChanges ? aheadWords.onlyChanges : printKindWords[kind].zh,
    size === 'large' ? sizes.large : '',
  ]
    .filter(Boolean)
    .join(' ')

const stationOf = ({ station }: PrintRun): string =>
  typeof station === 'object' ? (station?.name ?? '') : ''

/** The runs a person ordered last; each leads to its page with progress and file. */
export function RunList({ runs }: { runs: PrintRun[] }) {
  if (runs.length === 0) return null
  return (
    <section aria-labelledby="runs-title">
      <h2 id="runs-title" className="mb-2 font-bold text-soft">
        {words.runs}
      </h2>
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
        {runs.map((run) => (
          <li key={run.id}>
            <Link
              href={`/portal/print/runs/${run.id}`}
              className="target flex items-center justify-between gap-3 px-4 py-3 no-underline -outline-offset-4 hover:bg-ground"
            >
              <span>
                <span className="block font-bold">{runTitle(run)}</span>
                <span className="block text-sm text-soft">
                  {[stationOf(run), sayAhead(run), sayInstant(run.requestedAt)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className="shrink-0 font-bold text-accent">
                {portalPages.run.states[run.state]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
