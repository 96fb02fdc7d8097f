import { Status } from '@/components/ui/Status'
import { PublicText } from '@/components/public/PublicText'
import { sayDate } from '@/domain/platform/plainDate'
import { comingWords as words } from '@/i18n/editionLife'
import type { ComingSheet } from '@/queries/catalogue/comingSheets'
import { Fold } from './Fold'
import { SheetPrintForm } from './SheetPrintForm'

/** The sheet that holds from a later day on: what changes, and printing it beforehand. */
export function ComingCard({
  sheet: { code, number, from, changes, changeNote },
  station,
}: {
  sheet: ComingSheet
  station: { code: string; name: string } | null
}) {
  const told = changes.length > 0 ? changes : [changeNote].filter((note) => note !== undefined)
  const day = sayDate(from)
  return (
    <Status tone="due" title={words.from(day)} id="coming">
      <p>{number > 1 ? words.hangOn(day) : words.hangNew(day)}</p>
      {told.length > 0 ? (
        <>
          <h2 className="mt-2 font-bold">{words.changes}</h2>
          <ul className="list-disc pl-6">
            {told.map((change) => (
              <li key={change}>
                <PublicText>{change}</PublicText>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Fold summary={words.print}>
        <SheetPrintForm code={code} edition={number} station={station} />
      </Fold>
    </Status>
  )
}
