import { randomUUID } from 'node:crypto'

import { Button } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Select } from '@/components/ui/Field'
import { portalPages } from '@/i18n/portalPages'
import { aheadWords } from '@/i18n/portalPrint'
import type { Station } from '@/payload-types'
import type { ChangeDay } from '@/queries/catalogue/printableEditions'
import { ActionForm } from './ActionForm'
import { AheadChoice } from './AheadChoice'
import { ClientId } from './ClientId'
import { orderRunAction } from './printActions'
import { PrintForm } from './PrintForm'

const words = portalPages.print

/** 公示栏 and 便民服务卡 of a station. */
export function StationPapers({ station }: { station: Station }) {
  const agents = station.agents ?? []
  return (
    <>
      <Card>
        <SectionTitle className="mb-1">{words.poster}</SectionTitle>
        <p className="mb-4 text-soft">{words.posterNote}</p>
        <PrintForm target={{ kind: 'poster', station: station.code }} clientId={randomUUID()}>
          <Button type="submit" variant="secondary" wide>
            {words.posterSubmit}
          </Button>
        </PrintForm>
      </Card>
      <Card>
        <SectionTitle className="mb-1">{words.card}</SectionTitle>
        <p className="mb-4 text-soft">{agents.length > 0 ? words.cardNote : words.noAgents}</p>
        <PrintForm
          target={{ kind: 'card', station: station.code }}
          clientId={randomUUID()}
          className="grid gap-4"
        >
          {agents.length > 1 ? (
            <div>
              <label htmlFor="card-agent" className="mb-1.5 block font-bold">
                {words.cardAgent}
              </label>
              <Select id="card-agent" name="agent" defaultValue="1">
                {agents.map(({ id, name }, place) => (
                  <option key={id ?? place} value={place + 1}>
                    {name}
                  </option>
                ))}
              </Select>
            </div>
          ) : null}
          <Button type="submit" variant="secondary" wide>
            {words.cardSubmit}
          </Button>
        </PrintForm>
      </Card>
    </>
  )
}

/** Orders the whole county's book, of today or of a later day; for coordinators. */
export function BookCard({ count, days }: { count: number; days: readonly ChangeDay[] }) {
  return (
    <Card>
      <SectionTitle className="mb-1">{words.book}</SectionTitle>
      <p className="mb-4 text-soft">{words.bookNote(count)}</p>
      <ActionForm action={orderRunAction} submit={words.bookSubmit} busy={words.busy} isSecondary>
        <ClientId initial={randomUUID()} />
        <input type="hidden" name="kind" value="book" />
        <AheadChoice id="book-ahead" now={aheadWords.nowBook(count)} days={days} />
      </ActionForm>
    </Card>
  )
}
