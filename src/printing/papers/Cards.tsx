import type { ReactNode } from 'react'
import { paperWords as words } from '@/i18n/print'
import type { CardsDocument, CountyFacts, StationFacts } from '../documents'
import { Text, emsOf } from '../sheet/Text'
import { accentStyle } from './parts'

const cardsOnPage = 10
/** Where cards are cut: millimetres from the left and from the top of the page. */
const cuts = { across: [15, 105, 195], down: [13.5, 67.5, 121.5, 175.5, 229.5, 283.5] }

function CropMarks() {
  const marks: ReactNode[] = []
  for (const x of cuts.across) {
    for (const y of [4, 286]) marks.push(<path key={`x${x}-${y}`} d={`M${x} ${y}v7`} />)
  }
  for (const y of cuts.down) {
    for (const x of [5, 198]) marks.push(<path key={`y${y}-${x}`} d={`M${x} ${y}h7`} />)
  }
  return (
    <svg
      className="crops"
      viewBox="0 0 210 297"
      stroke="#14181a"
      strokeWidth=".2"
      aria-hidden="true"
    >
      {marks}
    </svg>
  )
}

function Card({ station, county }: { station: StationFacts; county: CountyFacts }) {
  const where = [station.hours, station.address].filter(Boolean).join('\uff0c')
  return (
    <section className="card">
      <p className="card-kind">
        <b>
          <Text>{county.name}</Text>
          {words.card}
        </b>
        <span>
          {words.hotline} {county.hotline}
        </span>
      </p>
      <p className={emsOf(station.name) > 13 ? 'card-name long' : 'card-name'}>
        <Text>{station.name}</Text>
      </p>
      {station.agentName && (
        <p className="card-agent">
          {words.agent} <b>{station.agentName}</b>
        </p>
      )}
      <p className={station.phone.length > 14 ? 'card-phone long' : 'card-phone'}>
        {station.phone}
      </p>
      <p className={emsOf(where) > 25 ? 'card-where long' : 'card-where'}>
        <Text>{where}</Text>
      </p>
      <p className="card-lead">
        <Text>{words.cardLead}</Text>
      </p>
    </section>
  )
}

/** 便民服务卡： cards of 90 × 54 mm, ten on a page with crop marks; one station alone fills the page. */
export function Cards({ stations, county }: CardsDocument) {
  const [only, second] = stations
  const all = only && !second ? Array.from({ length: cardsOnPage }, () => only) : stations
  const pages = Array.from({ length: Math.ceil(all.length / cardsOnPage) }, (_, index) =>
    all.slice(index * cardsOnPage, (index + 1) * cardsOnPage),
  )
  return (
    <>
      {pages.map((cards, page) => (
        <article className="paper cards" lang="zh-CN" style={accentStyle(county.accent)} key={page}>
          <CropMarks />
          {cards.map((station, index) => (
            <Card key={index} station={station} county={county} />
          ))}
        </article>
      ))}
    </>
  )
}
