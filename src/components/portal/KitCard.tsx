import { randomUUID } from 'node:crypto'

import { Card, SectionTitle } from '@/components/ui/Card'
import { aheadWords, printPageWords as words } from '@/i18n/portalPrint'
import type { Station } from '@/payload-types'
import type { ChangeDay } from '@/queries/catalogue/printableEditions'
import { ActionForm } from './ActionForm'
import { AheadChoice } from './AheadChoice'
import { ClientId } from './ClientId'
import { orderRunAction } from './printActions'
import { SizeChoice } from './SizeChoice'

/** Orders all sheets of a station as one PDF: today's, or those of a later day. */
export function KitCard({
  station,
  count,
  days,
}: {
  station: Station
  count: number
  /** On which its sheets change. */
  days: readonly ChangeDay[]
}) {
  return (
    <Card>
      <SectionTitle className="mb-1">{words.kit}</SectionTitle>
      <p className="mb-4 text-soft">
        {station.name}，{count > 0 ? words.kitNote(count) : words.kitEmpty}
      </p>
      {count > 0 || days.length > 0 ? (
        <ActionForm action={orderRunAction} submit={words.kitSubmit} busy={words.busy}>
          <ClientId initial={randomUUID()} />
          <input type="hidden" name="kind" value="kit" />
          <input type="hidden" name="station" value={station.code} />
          <AheadChoice id="kit-ahead" now={count > 0 ? aheadWords.now(count) : null} days={days} />
          <SizeChoice />
        </ActionForm>
      ) : null}
    </Card>
  )
}
