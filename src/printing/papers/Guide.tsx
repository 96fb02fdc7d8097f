import { Fragment } from 'react'
import { sayDate } from '@/domain/platform/plainDate'
import { guideWords as words } from '@/i18n/guidePaper'
import { printWords } from '@/i18n/print'
import type { GuideDocument } from '../documents'
import { addressOf } from '../sheet/address'
import { QrCode } from '../sheet/QrCode'
import { Text } from '../sheet/Text'
import { guideSections } from './guideSections'
import { accentStyle, Footer } from './parts'

function Ending({ edition, station, county }: GuideDocument) {
  const name = station?.name ?? printWords.nearest
  const phone = station?.phone || county.hotline
  const about = station
    ? [
        station.agentName && `${printWords.agent} ${station.agentName}`,
        station.hours,
        station.address,
      ]
    : [printWords.nearestNote, county.officeHours]
  return (
    <footer className="ending">
      <div>
        <p className="ending-name">
          <b>
            <Text>{name}</Text>
          </b>
          <span className="ending-phone">{phone}</span>
        </p>
        <p className="small">
          <Text>{about.filter(Boolean).join('\uff0c')}</Text>
          {'\u3000'}
          {printWords.hotline(county.hotline)}
        </p>
        {edition?.changeNote && (
          <p className="small">
            {words.changeNote}
            {'\uff1a'}
            <Text>{edition.changeNote}</Text>
          </p>
        )}
      </div>
      {edition && (
        <div className="ending-check">
          <b>{edition.shortCode}</b>
          <QrCode text={addressOf({ county, edition, station })} label={printWords.scan.join('')} />
        </div>
      )}
    </footer>
  )
}

/** The full guide 服务指南： everything that a matter says, as a calm document of several pages. */
export function Guide(guide: GuideDocument) {
  const { content, edition, county } = guide
  const validity = edition
    ? (edition.ended ?? printWords.holdsFrom(sayDate(edition.holdsFrom)))
    : words.draft
  return (
    <article className="paper guide" lang="zh-CN" style={accentStyle(county.accent)}>
      <Footer title={`${content.name} ${words.guide}`} />
      <header>
        <p className="strip">
          <span>
            <b className="kind">{words.guide}</b>
            <Text>{content.department.name}</Text>
          </span>
          <span>
            {edition && <b>{printWords.edition(edition.number)} </b>}
            <Text>{validity}</Text>
          </span>
        </p>
        <h1>
          <Text>{content.name}</Text>
        </h1>
      </header>
      {guideSections(content).map(({ title, body }, index) => (
        <section key={title}>
          <h2>
            <span className="numeral">{words.numerals[index]}</span>
            {title}
          </h2>
          <Fragment>{body}</Fragment>
        </section>
      ))}
      <Ending {...guide} />
    </article>
  )
}
