import { buttonClass } from '@/components/ui/Button'
import { sayDate } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import { keyFacts } from '@/printing/facts'
import type { CheckedPrint } from '@/queries/catalogue/publicGuide'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import type { PublicDuty } from '@/queries/network/publicDuty'
import type { PublicStation } from '@/queries/network/publicStations'
import type { County } from '@/queries/platform/settings'
import { BlockTitle } from './Browse'
import { Similar } from './guide/NoGuide'
import { Rows } from './guide/Part'
import { PhoneLink } from './Phone'
import { pathTo } from './site'
import { StationDuty } from './station/StationDuty'
import { TextLink } from './TextLink'
import { Changes, VerdictBanner } from './VerdictView'

const words = publicText.check

/** Who helps: the station that handed the print out, else the county. */
function Helper({ station, county }: { station: PublicStation | null; county: County }) {
  if (station?.isActive) {
    return (
      <>
        <TextLink href={pathTo.station(station.code)} className="text-ink">
          {[station.name, station.agents[0]?.name].filter(Boolean).join(' ')}
        </TextLink>
        {station.phone ? (
          <>
            <br />
            <PhoneLink phone={station.phone} />
          </>
        ) : null}
      </>
    )
  }
  return county.hotline ? (
    <>
      {publicText.hotline.centre} <PhoneLink phone={county.hotline} />
    </>
  ) : null
}

function Facts({
  print: { content },
  station,
  county,
}: {
  print: CheckedPrint
  station: PublicStation | null
  county: County
}) {
  const { name, department, lastCheckedOn } = content
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-lg font-bold text-soft">{name}</h2>
      <Rows
        rows={[
          ...keyFacts(content).map(({ label, value, note }) => {
            const small = note ? <span className="block text-sm text-soft">{note}</span> : null
            return [
              label,
              <span key={label} className="text-lg font-bold">
                {value}
                {small}
              </span>,
            ] as const
          }),
          [
            words.who,
            <b key="who">
              <Helper station={station} county={county} />
            </b>,
          ],
          [words.checked, lastCheckedOn ? `${sayDate(lastCheckedOn)} ${department.name}` : ''],
        ]}
      />
    </section>
  )
}

/** The agents' page on this very print: it asks for a log-in, so that this page stays the same for everybody. */
const wallLink = (code: string, station: PublicStation | null): string => {
  const query = new URLSearchParams({ code, ...(station ? { at: station.code } : {}) })
  return `/portal/wall/scan?${query.toString()}`
}

/**
 * All that the QR code of a print tells, as large as its weight: whether it holds, what changed,
 * the way to the new one, then the facts and who helps.
 */
export function CheckAnswer({
  print,
  station,
  county,
  duty,
  matters,
}: {
  print: CheckedPrint
  station: PublicStation | null
  county: County
  /** Who is at that station now; null without a rota. */
  duty: PublicDuty | null
  matters: readonly PublicMatter[]
}) {
  const { verdict, content, edition, readAs } = print
  const isOver = verdict.kind === 'withdrawn' || (verdict.kind === 'called-off' && !verdict.by)
  return (
    <>
      <p className="mb-2 flex flex-wrap justify-between gap-x-4 text-soft">
        <span>{content.name}</span>
        <span>{edition.shortCode}</span>
      </p>
      <VerdictBanner checked={print} />
      {readAs ? <p className="mt-2 text-soft">{words.readAs(readAs)}</p> : null}
      {verdict.kind === 'replaced' ? <Changes since={verdict.since} /> : null}
      {verdict.kind === 'coming' && verdict.until ? <Changes since={[edition]} /> : null}
      {verdict.kind === 'current' && verdict.next ? (
        <Changes since={[verdict.next]} isAhead />
      ) : null}
      {isOver ? null : (
        <div className="mt-6 grid grid-cols-1 gap-2.5">
          <a href={pathTo.guide(content.code)} className={buttonClass({ size: 'large' })}>
            {verdict.kind === 'replaced' || verdict.kind === 'called-off'
              ? words.open
              : words.openCurrent}
          </a>
          {verdict.kind === 'coming' && !verdict.until ? null : (
            <a
              href={
                pathTo.sheet(content.code, 'a4') +
                (station ? `&station=${encodeURIComponent(station.code)}` : '')
              }
              className={buttonClass({ variant: 'secondary' })}
            >
              {words.openSheet}
            </a>
          )}
        </div>
      )}
      {verdict.kind === 'coming' ? null : (
        <p className="no-print mt-6">
          <TextLink href={wallLink(edition.shortCode, station)}>
            {isOver
              ? words.agentOver
              : verdict.kind === 'current'
                ? words.agentCurrent
                : words.agentStale}
          </TextLink>
        </p>
      )}
      {duty ? <StationDuty {...duty} className="mt-6" /> : null}
      {isOver ? (
        <Similar content={content} matters={matters} />
      ) : (
        <Facts print={print} station={station} county={county} />
      )}
      {isOver && county.hotline ? (
        <section className="mt-8">
          <BlockTitle>{words.askHere}</BlockTitle>
          <Helper station={station} county={county} />
        </section>
      ) : null}
    </>
  )
}
