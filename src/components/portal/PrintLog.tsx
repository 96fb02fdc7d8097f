import { randomUUID } from 'node:crypto'
import { Button } from '@/components/ui/Button'
import type { PrintTarget } from './PrintForm'
import { printKindWords } from '@/i18n/editions'
import { portalPages } from '@/i18n/portalPages'
import type { LoggedLine } from '@/queries/catalogue/printLog'
import { PrintForm } from './PrintForm'
import { sayAhead } from './RunList'
import { sayInstant } from './sayInstant'

const words = portalPages.print

/** What the person printed last, each with a button to print it again in today's edition. */
export function PrintLog({ lines }: { lines: LoggedLine[] }) {
  return (
    <section aria-labelledby="log-title">
      <h2 id="log-title" className="mb-2 font-bold text-soft">
        {words.log}
      </h2>
      {lines.length === 0 ? <p className="text-soft">{words.noLog}</p> : null}
      <ul className="divide-y divide-line">
        {lines.map((line) => {
          const target = targetOf(line)
          const name = line.name || printKindWords[line.kind].zh
          return (
            <li key={line.id} className="flex items-center justify-between gap-3 py-3">
              <div className="min-w-0">
                <p className="font-bold">{name}</p>
                <p className="text-sm text-soft">{detailsOf(line)}</p>
              </div>
              {target ? (
                <PrintForm target={target} clientId={randomUUID()} className="shrink-0">
                  <Button
                    type="submit"
                    variant="quiet"
                    size="small"
                    aria-label={`${words.again}：${name}`}
                  >
                    {words.again}
                  </Button>
                </PrintForm>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const detailsOf = ({
  kind,
  number,
  size,
  copies,
  station,
  name,
  printedAt,
  ...ahead
}: LoggedLine): string =>
  [
    sayInstant(printedAt),
    printKindWords[kind].zh,
    sayAhead(ahead),
    number ? portalPages.explain.edition(number) : '',
    size === 'large' ? portalPages.printForm.large : '',
    words.copies(copies),
    station && station !== name ? station : '',
  ]
    .filter(Boolean)
    .join(' · ')

/** Kits and books are ordered anew at the top of the page; the rest prints at once. */
function targetOf({ kind, code, size, copies, stationCode }: LoggedLine): PrintTarget | null {
  const station = stationCode ?? undefined
  if (kind === 'kit' || kind === 'book') return null
  if (kind === 'poster' || kind === 'card') return { kind, station, copies }
  return code ? { kind, code, station, size, copies } : null
}
