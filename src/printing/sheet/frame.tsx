import type { MatterContent } from '@/domain/catalogue/matterContent'
import { themes, wordOf } from '@/domain/catalogue/vocabulary'
import { sayDate } from '@/domain/platform/plainDate'
import { printWords as words } from '@/i18n/print'
import type { SheetDocument } from '../documents'
import { keyFacts, sayBasis } from '../facts'
import { addressOf } from './address'
import { QrCode } from './QrCode'
import { Text, emsOf } from './Text'

const dot = <span className="dot">·</span>

/** A class that shrinks a line by how long its text is, against the width in ems it has at full size. */
const shrink = (text: string, room: number): string => {
  const share = emsOf(text) / room
  if (share <= 1) return ''
  return share <= 1.5 ? ' long' : share <= 2.6 ? ' longer' : ' longest'
}

/** Kind of paper, theme and issuer, edition and date; the title; other names and the code. */
export function Head({ content, edition }: SheetDocument) {
  const theme = wordOf(themes, content.themes[0])
  const { name, plainNames, code, department } = content
  return (
    <header
      className="head"
      data-section="name"
      data-title="事项名称"
      data-room="26"
      data-large-room="50"
    >
      <div className="strip">
        <span>
          <b className="kind">{words.sheet}</b>
          {theme && (
            <>
              {theme}
              {dot}
            </>
          )}
          <Text>{words.issuer(department.name)}</Text>
        </span>
        {edition?.ended ? (
          <span className="edition stamp">
            {words.edition(edition.number)}
            {'\u3000'}
            <Text>{edition.ended}</Text>
          </span>
        ) : edition ? (
          <span className="edition">
            <b>{words.edition(edition.number)}</b>
            {words.holdsFrom(sayDate(edition.holdsFrom))}
          </span>
        ) : (
          <span className="edition stamp">{words.draftNote}</span>
        )}
      </div>
      <h1 className={`title${shrink(name, 17)}`}>
        <Text>{name}</Text>
      </h1>
      <p className="names">
        {plainNames.length > 0 && (
          <>
            {words.alsoCalled}
            <Text>{plainNames.slice(0, 4).join('\u3001')}</Text>
            {dot}
          </>
        )}
        <span className="nb">
          {words.code} {code}
        </span>
      </p>
    </header>
  )
}

/** The one frame of the sheet: how long, what it costs, how often must I come. */
export function Facts({ content }: { content: MatterContent }) {
  return (
    <section
      className="facts"
      data-section="facts"
      data-title="办理时限、收费和次数"
      data-room="27"
      data-large-room="45"
    >
      {keyFacts(content).map(({ label, value, note }, index) => (
        <div className="fact" key={label}>
          <h2 className="fact-label">{label}</h2>
          <p className={`fact-value${shrink(value, index === 0 ? 8 : 6)}`}>
            <Text>{value}</Text>
          </p>
          {note && (
            <p className="fact-note">
              <Text>{note}</Text>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

/** Law comes last and small, with the phones for questions and complaints. */
export function Basis({ content }: { content: MatterContent }) {
  const { enquiryPhone, complaintPhone, remedy } = content
  const basis = sayBasis(content)
  return (
    <section
      className="basis"
      data-section="basis"
      data-title="依据和救济"
      data-room="12"
      data-large-room="45"
    >
      {basis && (
        <span>
          <b>{words.basis}</b>
          <Text>{basis}</Text>
        </span>
      )}
      {enquiryPhone && (
        <span className="nb">
          <b>{words.enquiry}</b>
          {enquiryPhone}
        </span>
      )}
      {complaintPhone && (
        <span className="nb">
          <b>{words.complaint}</b>
          {complaintPhone}
        </span>
      )}
      {remedy && (
        <span>
          <Text>{remedy}</Text>
        </span>
      )}
    </section>
  )
}

/** Who helps me and what is the phone number; the code that tells whether this print is current. */
export function Station({ edition, station, county }: SheetDocument) {
  const name = station?.name ?? words.nearest
  const phone = station?.phone || county.hotline
  const agent = station?.agentName ? `${words.agent} ${station.agentName}` : ''
  const where = station
    ? [station.hours, station.address].filter(Boolean).join('\uff0c')
    : [words.nearestNote, county.officeHours].filter(Boolean).join('\uff1b')
  return (
    <footer className="station" data-section="station" data-title="代办机构">
      <div className="who">
        <p className={`station-name${shrink(name + agent, 24)}`}>
          <b>
            <Text>{name}</Text>
          </b>
          {agent && <span className="agent">{agent}</span>}
        </p>
        <p className={`phone${shrink(phone, 13)}`}>
          {!station && <span className="phone-label">{words.countyHotline}</span>}
          {phone}
        </p>
        <p className={`hours${shrink(where, 52)}`}>
          <Text>{where}</Text>
          {station && <span className="nb hotline">{words.hotline(county.hotline)}</span>}
        </p>
      </div>
      {edition && (
        <div className="check">
          <p>
            {words.scan.map((line) => (
              <span key={line}>{line}</span>
            ))}
            <b className="short-code">{edition.shortCode}</b>
          </p>
          <QrCode text={addressOf({ county, edition, station })} label={words.scan.join('')} />
        </div>
      )}
    </footer>
  )
}
