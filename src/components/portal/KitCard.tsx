import { randomUUID } from 'node:crypto'

import { Card, SectionTitle } from '@/components/ui/Card'
import { portalPages } from '@/i18n/portalPages'
import type { Station } from '@/payload-types'
import { ActionForm } from './ActionForm'
import { ClientId } from './ClientId'
import { orderRunAction } from './printActions'
import { SizeChoice } from './SizeChoice'

const words = portalPages.print

/** Orders all sheets of a station as one PDF. */
export function KitCard({ station, count }: { station: Station; count: number }) {
  return (
    <Card>
      <SectionTitle className="mb-1">{words.kit}</SectionTitle>
      <p className="mb-4 text-soft">
        {station.name}，{words.kitNote(count)}
      </p>
      <ActionForm action={orderRunAction} submit={words.kitSubmit} busy={words.busy}>
        <ClientId initial={randomUUID()} />
        <input type="hidden" name="kind" value="kit" />
        <input type="hidden" name="station" value={station.code} />
        <SizeChoice />
      </ActionForm>
    </Card>
  )
}
