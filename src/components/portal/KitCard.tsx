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
        {station.name}，{count > 0 ? words.kitNote(count) : words.kitEmpty}
      </p>
      {count > 0 ? <KitForm code={station.code} /> : null}
    </Card>
  )
}

const KitForm = ({ code }: { code: string }) => (
  <ActionForm action={orderRunAction} submit={words.kitSubmit} busy={words.busy}>
    <ClientId initial={randomUUID()} />
    <input type="hidden" name="kind" value="kit" />
    <input type="hidden" name="station" value={code} />
    <SizeChoice />
  </ActionForm>
)
