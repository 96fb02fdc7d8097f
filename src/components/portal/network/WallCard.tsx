import { randomUUID } from 'node:crypto'
import { StaleList } from '@/components/portal/StaleList'
import { Card, SectionTitle } from '@/components/ui/Card'
import type { StaleSheet } from '@/domain/catalogue/printStale'
import { profilePages as words } from '@/i18n/portalNetwork'
import type { Wall } from '@/queries/catalogue/wall'
import { Fold } from '../Fold'

/** What hangs here: what is to be replaced first, with the print of the new one where the person may print. */
export function WallCard({
  wall: { current, stale },
  code,
  mayPrint,
}: {
  wall: Wall
  code: string
  mayPrint: boolean
}) {
  const isEmpty = current.length + stale.length === 0
  const line =
    stale.length > 0
      ? words.wallMixed(current.length, stale.length)
      : words.wallGood(current.length)
  return (
    <Card>
      <SectionTitle>{words.wall}</SectionTitle>
      <p className={stale.length > 0 ? 'font-bold text-late' : ''}>
        {isEmpty ? words.wallNone : line}
      </p>
      {stale.length > 0 && mayPrint ? (
        <div className="mt-4">
          <StaleList
            stale={stale.map((sheet) => ({ ...sheet, clientId: randomUUID() }))}
            station={code}
          />
        </div>
      ) : null}
      {stale.length > 0 && !mayPrint ? <StaleNames stale={stale} /> : null}
      {current.length > 0 ? (
        <div className="mt-3">
          <Fold summary={words.wallCurrent(current.length)}>
            <ul className="divide-y divide-line">
              {current.map(({ matter, name, number }) => (
                <li key={matter} className="flex justify-between gap-3 py-2">
                  <span>{name}</span>
                  <span className="shrink-0 text-soft">{words.edition(number)}</span>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      ) : null}
    </Card>
  )
}

const StaleNames = ({ stale }: { stale: readonly StaleSheet[] }) => (
  <ul className="mt-3 divide-y divide-line">
    {stale.map(({ matter, name, action, printedNumber, currentNumber }) => (
      <li key={matter} className="py-2">
        <b>{name}</b>
        <span className="block text-sm text-soft">
          {action === 'remove'
            ? words.wallRemove
            : words.wallReplace(printedNumber, currentNumber ?? 0)}
        </span>
      </li>
    ))}
  </ul>
)
