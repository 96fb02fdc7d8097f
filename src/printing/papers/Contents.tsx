import type { Ahead } from '@/domain/catalogue/editionLife/ahead'
import { sayDate } from '@/domain/platform/plainDate'
import { paperWords as words } from '@/i18n/print'
import type { BoundSheet, CountyFacts, StationFacts } from '../documents'
import { Text } from '../sheet/Text'
import { byDepartment } from './groups'
import { accentStyle, Footer } from './parts'

/** Links of a contents page lead here; binding turns them into jumps to the page. */
export const pageLink = (page: number): string => `http://print.invalid/page/${page}`

export interface Entry extends BoundSheet {
  /** Printed page number, from 1. */
  page: number
}

interface ContentsProps {
  entries: Entry[]
  county: CountyFacts
  /** Given for a station's kit, absent for the county's book. */
  station?: StationFacts
  printedOn: string
  /** For a later day. */
  ahead?: Ahead
}

/** That it is for a later day, so that nobody hangs it at once. */
function AheadNote({ ahead: { on, onlyChanges } }: { ahead: Ahead }) {
  const day = sayDate(on)
  return (
    <p className="ahead">
      <b>
        <Text>{onlyChanges ? words.aheadChanges(day) : words.aheadFrom(day)}</Text>
      </b>
      <span>
        <Text>{words.aheadNote}</Text>
      </span>
    </p>
  )
}

function KitHead({
  station,
  count,
  printedOn,
}: {
  station: StationFacts
  count: number
  printedOn: string
}) {
  const about = [
    station.agentName && `${words.agent} ${station.agentName}`,
    station.hours,
    station.address,
  ]
  return (
    <header className="kit-head">
      <p className="kind">{words.kit}</p>
      <h1>
        <Text>{station.name}</Text>
      </h1>
      <p className="kit-phone">{station.phone}</p>
      <p>
        <Text>{about.filter(Boolean).join('\uff0c')}</Text>
      </p>
      <p className="small">
        {words.matterCount(count)}
        {'\u3000'}
        <Text>{words.printedOn(sayDate(printedOn))}</Text>
      </p>
    </header>
  )
}

/** Contents by department with page numbers, of a kit or of the book. */
export function Contents({ entries, county, station, printedOn, ahead }: ContentsProps) {
  return (
    <article className="paper contents" lang="zh-CN" style={accentStyle(county.accent)}>
      <Footer
        isFront
        title={station ? `${station.name} ${words.kit}` : `${county.name}${words.book}`}
      />
      {station && <KitHead station={station} count={entries.length} printedOn={printedOn} />}
      {ahead && <AheadNote ahead={ahead} />}
      <h2 className="contents-title">{words.contents}</h2>
      {byDepartment(entries, ({ content }) => content).map(({ code, name, items }) => (
        <section key={code}>
          <h3>
            <Text>{name}</Text>
            <span className="small">{items.length}</span>
          </h3>
          <ol>
            {items.map(({ content, edition, page }) => (
              <li key={page}>
                <a href={pageLink(page)}>
                  <span className="entry-name">
                    <Text>{content.name}</Text>
                    {!edition && <span className="small"> {words.unissued}</span>}
                    {edition && edition.holdsFrom > printedOn && (
                      <span className="small entry-ahead">
                        <Text>{words.entryFrom(sayDate(edition.holdsFrom))}</Text>
                      </span>
                    )}
                  </span>
                  <span className="leader" />
                  <span className="entry-page">{page}</span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  )
}

/** The cover of the county's book. */
export function Cover({
  county,
  count,
  printedOn,
  ahead,
}: {
  county: CountyFacts
  count: number
  printedOn: string
  ahead?: Ahead
}) {
  return (
    <article className="paper cover" lang="zh-CN" style={accentStyle(county.accent)}>
      <p className="cover-county">
        <Text>{county.name}</Text>
      </p>
      <h1>{words.book}</h1>
      <p className="cover-lead">
        <Text>{words.bookLead}</Text>
      </p>
      {ahead && <AheadNote ahead={ahead} />}
      <div className="cover-foot">
        <p className="cover-count">{words.matterCount(count)}</p>
        <p>
          {words.hotline} <b>{county.hotline}</b>
        </p>
        <p>
          {words.officeHours} <Text>{county.officeHours}</Text>
        </p>
        <p>
          <Text>{words.printedOn(sayDate(printedOn))}</Text>
        </p>
      </div>
    </article>
  )
}
