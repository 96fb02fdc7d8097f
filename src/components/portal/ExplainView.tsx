import { randomUUID } from 'node:crypto'
import QRCode from 'qrcode'
import { BackLink } from '@/components/portal/BackLink'
import { FactsBand } from '@/components/public/FactsBand'
import { PublicText } from '@/components/public/PublicText'
import { SectionTitle } from '@/components/ui/Card'
import type { MaterialLine } from '@/domain/catalogue/printMissing'
import { talkOf } from '@/domain/catalogue/printTalk'
import { sayDate } from '@/domain/platform/plainDate'
import { portalPages } from '@/i18n/portalPages'
import {
  countyFacts,
  editionFacts,
  snapshotOf,
  stationFacts,
} from '@/operations/catalogue/printFacts'
import type { Edition } from '@/payload-types'
import { keyFacts, sayCounts, sayMaterialNote } from '@/printing/facts'
import { addressOf } from '@/printing/sheet/address'
import type { ComingSheet } from '@/queries/catalogue/comingSheets'
import { countyOf } from '@/queries/platform/settings'
import { ComingCard } from './ComingCard'
import { ExplainActions } from './ExplainActions'
import { ExplainMore } from './ExplainMore'
import { MaterialsCheck } from './MaterialsCheck'
import { TakeCase } from './cases/TakeCase'
import type { Visit } from './request'

const words = portalPages.explain

/**
 * The agent's view of a matter, in the order in which it is told: the three facts, what to say, who
 * can, what to bring, how it goes. It shows what the paper shows: the current edition.
 * @param panel `print` or `send`: which panel stands open without scripts
 */
export async function ExplainView({
  visit: { payload, station },
  edition,
  coming,
  have,
  panel,
  backTo,
}: {
  visit: Visit
  edition: Edition
  /** The edition that is issued ahead. */
  coming?: ComingSheet
  have: number[]
  panel?: string
  backTo: string
}) {
  const content = snapshotOf(edition)
  const county = countyFacts(await countyOf(payload))
  const own = station ? stationFacts(station) : null
  const url = addressOf({ county, edition: editionFacts(edition), station: own })
  const qr = await QRCode.toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
  const facts = keyFacts(content)
  const [howLong, howMuch, howOften] = facts.map(({ value }) => value)
  const talk = talkOf(content, { facts: { howLong, howMuch, howOften }, tier: station?.tier })
  const materials = content.materials.map((material): MaterialLine => ({
    name: material.name,
    necessity: material.necessity,
    counts: sayCounts(material),
    note: sayMaterialNote(material),
  }))
  return (
    <article className="min-w-0 pb-20 2xl:pb-0">
      <BackLink href={backTo}>{portalPages.find.title}</BackLink>
      <header className="mb-4">
        <p className="text-sm text-soft">
          {content.department.name} · {words.edition(edition.number)} ·{' '}
          {words.holdsFrom(sayDate(edition.holdsFrom))}
        </p>
        <h1 className="text-3xl font-black">{content.name}</h1>
        {content.plainNames.length > 0 ? (
          <p className="text-soft">{content.plainNames.join('、')}</p>
        ) : null}
      </header>
      <div className="grid items-start gap-6 2xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 gap-7">
          {coming ? <ComingCard sheet={coming} station={station} /> : null}
          <FactsBand facts={facts} />
          {station ? (
            <TakeCase code={content.code} name={content.name} station={station.code} />
          ) : null}
          <section className="rounded-lg bg-tint p-4 edge-when-forced">
            <h2 className="mb-1 font-bold">{words.say}</h2>
            {talk.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          <section>
            <SectionTitle>{words.who}</SectionTitle>
            <p className="measure">
              <PublicText>{content.whoCanApply}</PublicText>
            </p>
          </section>
          <section>
            <SectionTitle className="mb-0">{words.materials}</SectionTitle>
            {materials.length > 0 ? (
              <>
                <p className="mb-3 text-soft">{words.materialsLead}</p>
                <MaterialsCheck
                  matter={content.name}
                  materials={materials}
                  have={have}
                  from={own}
                  printTarget={{ code: content.code, station: station?.code }}
                  clientId={randomUUID()}
                />
              </>
            ) : (
              <p>{words.noMaterials}</p>
            )}
          </section>
          <ExplainMore content={content} station={station?.code} />
        </div>
        <ExplainActions
          name={content.name}
          code={content.code}
          station={station}
          url={url}
          qr={qr}
          panel={panel}
        />
      </div>
    </article>
  )
}
