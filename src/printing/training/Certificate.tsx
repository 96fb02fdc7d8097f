import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { sayCertificateNumber } from '@/domain/training/certificateNumber'
import { certificateWords as words } from '@/i18n/certificates'
import type { CountyFacts } from '../documents'
import { accentStyle } from '../papers/parts'
import { QrCode } from '../sheet/QrCode'
import { Text } from '../sheet/Text'

/** What a certificate says. */
export interface CertificateDocument {
  county: CountyFacts
  number: string
  name: string
  station: string
  course: string
  matters: readonly string[]
  minutes: number
  trainedOn: PlainDate
  expiresOn: PlainDate | null
}

/** So many matters are named; the rest is counted. */
const mostMatters = 6

const mattersLine = (matters: readonly string[]): string =>
  matters.slice(0, mostMatters).join('、') +
  (matters.length > mostMatters ? words.moreMatters(matters.length) : '')

/** Where the QR leads: the public page that tells whether it holds. */
export const certificateAddress = ({ address }: CountyFacts, number: string): string =>
  `${address.replace(/\/+$/, '')}/certificates/${number}`

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <Text>{value}</Text>
    </dd>
  </div>
)

/** 培训合格证书, A4 across: who, in what, until when; room for the stamp over issuer and date. */
export function Certificate(document: CertificateDocument) {
  const { county, number, name, station, course, matters, trainedOn, expiresOn } = document
  return (
    <article className="paper certificate" lang="zh-CN" style={accentStyle(county.accent)}>
      <div className="frame">
        <p className="issuer">
          <Text>{words.issuer(county.name)}</Text>
        </p>
        <h1>{words.title}</h1>
        <p className="number">
          {words.number} <b>{sayCertificateNumber(number)}</b>
        </p>
        <div className="middle">
          <p className="name">
            <Text>{name}</Text>
            <span>
              <Text>{words.holder(station)}</Text>
            </span>
          </p>
          <p className="says">
            <Text>{words.says(course)}</Text>
          </p>
          {matters.length > 0 ? (
            <p className="matters">
              <span>{words.matters}</span>
              <Text>{mattersLine(matters)}</Text>
            </p>
          ) : null}
        </div>
        <footer>
          <div className="check">
            <QrCode text={certificateAddress(county, number)} label={words.scan} />
            <p>{words.scan}</p>
          </div>
          <dl>
            <Fact label={words.trainedOn} value={sayDate(trainedOn)} />
            <Fact label={words.minutes} value={words.sayMinutes(document.minutes)} />
            <Fact label={words.validUntil} value={expiresOn ? sayDate(expiresOn) : words.forEver} />
          </dl>
          <div className="stamp">
            <p>
              <Text>{words.issuer(county.name)}</Text>
            </p>
            <p>{sayDate(trainedOn)}</p>
            <p className="small">{words.stamp}</p>
          </div>
        </footer>
      </div>
    </article>
  )
}
