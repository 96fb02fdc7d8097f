import type { ReactNode } from 'react'
import type { PaperHead } from '@/domain/casework/papers/source'
import { sayDate } from '@/domain/platform/plainDate'
import { casePaperWords as words } from '@/i18n/casePapers'
import type { CountyFacts, StationFacts } from '../documents'
import { Footer, Pairs, type Row, accentStyle } from '../papers/parts'
import { QrCode } from '../sheet/QrCode'
import { Text, emsOf } from '../sheet/Text'

/** What a paper knows beside the case. */
export interface PaperPlace {
  county: CountyFacts
  /** The station that was first asked: whom to call. */
  station: StationFacts
  /** Phone of the department for questions, and for complaints. */
  enquiryPhone: string
  complaintPhone?: string
}

interface FrameProps {
  head: PaperHead
  place: PaperPlace
  children: ReactNode
}

/** Where the QR of a paper leads: the progress of the case. */
export const progressAddress = ({ address }: CountyFacts, number: string): string =>
  `${address.replace(/\/+$/, '')}/progress?number=${number}`

function Contact({ head, place }: { head: PaperHead; place: PaperPlace }) {
  const { county, station, enquiryPhone, complaintPhone } = place
  const phone = station.phone || county.hotline
  const others = [
    enquiryPhone && words.enquiry(enquiryPhone),
    county.hotline && words.hotline(county.hotline),
    complaintPhone && words.complaint(complaintPhone),
  ].filter(Boolean)
  return (
    <footer className="contact">
      <div>
        <p className="contact-name">
          <Text>{station.name}</Text>
          {station.agentName && (
            <span className="small">
              {'\u2002'}
              {words.agent} <Text>{station.agentName}</Text>
            </span>
          )}
        </p>
        <p className={emsOf(phone) > 18 ? 'contact-phone long' : 'contact-phone'}>{phone}</p>
        <p className="small">
          <Text>{others.join('\u3000')}</Text>
        </p>
      </div>
      <div className="contact-check">
        <p>
          {[...words.scan, words.scanNote].map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <QrCode text={progressAddress(county, head.plainNumber)} label={words.scan.join('')} />
      </div>
    </footer>
  )
}

/** Who hands it out, the number, the title; below whatever the paper says; last whom to call. */
export function Frame({ head, place, children }: FrameProps) {
  return (
    <article className="paper case" lang="zh-CN" style={accentStyle(place.county.accent)}>
      <Footer title={`${head.title}\u3000${head.number}`} />
      <header>
        <p className="strip">
          <span>
            <Text>{head.issuer}</Text>
          </span>
          <span>
            {words.number} <b>{head.number}</b>
          </span>
        </p>
        <h1>{head.title}</h1>
      </header>
      {children}
      <Contact head={head} place={place} />
    </article>
  )
}

/** The matter and who asks; what else is said of the case; and on a line of its own who acts for her. */
export function CasePairs({ head, more = [] }: { head: PaperHead; more?: Row[] }) {
  const { matter, department, applicant, proxy, on } = head
  const rows: Row[] = [
    [words.matter, `${matter.name}（${matter.code}）`],
    [words.department, department],
    [words.applicant, applicant.name],
    [words.idNumber, applicant.idNumber],
    [words.phone, applicant.phone],
    [words.date, sayDate(on)],
    ...more,
  ]
  const deputy =
    proxy &&
    [
      `${proxy.name}（${proxy.relation}）`,
      `${words.idNumber} ${proxy.idNumber}`,
      `${words.phone} ${proxy.phone}`,
    ].join('\u3000')
  return (
    <>
      <Pairs rows={rows} />
      {deputy && <Pairs wide rows={[[words.proxy, deputy]]} />}
    </>
  )
}

/** To whom a notice is addressed. */
export const addresseeOf = ({ applicant, proxy }: PaperHead): string =>
  words.to(proxy ? `${applicant.name}、${proxy.name}` : applicant.name)

/** One of the framed facts: label, value, note. */
export type Key = [label: string, value: string, note?: string]

/** The one frame of a paper; its first fact is the one that people look for. */
export function Keys({ keys }: { keys: Key[] }) {
  return (
    <div className="keys">
      {keys.map(([label, value, note]) => (
        <div className="key" key={label}>
          <p className="key-label">{label}</p>
          <p className={emsOf(value) > 9 ? 'key-value long' : 'key-value'}>
            <Text>{value}</Text>
          </p>
          {note && (
            <p className="key-note">
              <Text>{note}</Text>
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

/** A titled part. */
export function Part({
  title,
  note,
  children,
}: {
  title: string
  note?: string
  children: ReactNode
}) {
  return (
    <section>
      <h2>
        {title}
        {note && <span className="small">{note}</span>}
      </h2>
      {children}
    </section>
  )
}

/** Somebody's own words, with their line breaks. */
export function Words({ children }: { children: string }) {
  return (
    <p className="text">
      <Text>{children}</Text>
    </p>
  )
}

interface SignsProps {
  labels: string[]
  /** Names that are known already, at the places of the labels. */
  names?: string[]
  isAmple?: boolean
  /** A picture of a signature at the first place, as a data address. */
  signature?: { image: string; label: string }
}

/** Room for signatures and a stamp, each with a date. */
export function Signs({ labels, names = [], isAmple = false, signature }: SignsProps) {
  return (
    <div className="signs">
      {labels.map((label, index) => (
        <div className={isAmple ? 'sign ample' : 'sign'} key={label}>
          <p>
            {label}
            {names[index] && (
              <b>
                {'\u2002'}
                <Text>{names[index]}</Text>
              </b>
            )}
          </p>
          {index === 0 && signature && (
            <img className="sign-mark" src={signature.image} alt={signature.label} />
          )}
          <p className="sign-day">{words.signDay}</p>
        </div>
      ))}
    </div>
  )
}
