import { stationPaperWords as words } from '@/i18n/print'
import type { StationCardDocument } from '../documents'
import { QrCode } from '../sheet/QrCode'
import { emsOf, Text } from '../sheet/Text'
import { accentStyle, PairRows } from './parts'

/** Width of the page within its margins, in points. */
const width = 512
/** More agents than these stand on the page that the QR code leads to. */
const mostAgents = 6

/** The largest type in which a text takes one line, between two bounds in points. */
const typeFor = (text: string, least: number, most: number): string =>
  `${Math.max(least, Math.min(most, Math.floor(width / emsOf(text) / 1.04)))}pt`

/** The numbers of a phone field, each on a line of its own. */
const phonesOf = (phone: string): string[] =>
  [...new Set((phone || words.noPhone).split(/[、,，;；/]/).map((each) => each.trim()))].filter(
    Boolean,
  )

const phoneType = (phones: string[]): string =>
  typeFor(
    phones.reduce((widest, phone) => (emsOf(phone) > emsOf(widest) ? phone : widest), ''),
    24,
    phones.length > 1 ? 54 : 80,
  )

/** 联系牌： a page for the wall that says whom to call, in type that is read across the street. */
export function StationCard({ station, agents, county, page }: StationCardDocument) {
  const facts = [
    [words.hours, station.hours],
    [words.address, station.address],
    [words.hotline, county.hotline],
  ] as const
  const phones = phonesOf(station.phone)
  return (
    <article className="paper contact" lang="zh-CN" style={accentStyle(county.accent)} data-fit="">
      <header>
        <p className="contact-kind">
          <Text>{`${county.name} ${words.lead}`}</Text>
        </p>
        <h1 style={{ fontSize: `calc(${typeFor(station.name, 30, 58)}*var(--scale))` }}>
          <Text>{station.name}</Text>
        </h1>
      </header>
      <p className="contact-call">{words.call}</p>
      <p className="contact-phone" style={{ fontSize: phoneType(phones) }}>
        {phones.map((phone) => (
          <span className="block" key={phone}>
            {phone}
          </span>
        ))}
      </p>
      <p className="contact-free">
        <Text>{words.free}</Text>
      </p>
      {agents.length > 0 && (
        <ul className={agents.length > 2 ? 'contact-agents many' : 'contact-agents'}>
          {agents.slice(0, mostAgents).map(({ name, phone }, at) => (
            <li key={at}>
              <span className="contact-post">{at === 0 ? words.first : words.second}</span>
              <b>{name}</b>
              {phone && phone !== station.phone && <span className="nb">{phone}</span>}
            </li>
          ))}
        </ul>
      )}
      <footer>
        <dl>
          <PairRows rows={facts} />
        </dl>
        <div className="contact-qr">
          <QrCode text={page} label={words.scanLabel} />
          <p>
            {words.scan.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </p>
        </div>
      </footer>
    </article>
  )
}
