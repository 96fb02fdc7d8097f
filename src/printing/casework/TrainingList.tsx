import type { PlainDate } from '@/domain/platform/plainDate'
import { trainingPaperWords as words } from '@/i18n/trainingPapers'
import type { CountyFacts } from '../documents'
import { Footer, Table, accentStyle } from '../papers/parts'
import { Text } from '../sheet/Text'
import { Tick } from '../Tick'
import { Keys } from './parts'

/** A line of a list of a session. */
export interface TrainingListLine {
  name: string
  station: string
  /** What she answered. */
  standing: string
}

/** What the lists of a training session are made of. */
export interface TrainingListDocument {
  title: string
  courses: string
  trainer: string
  /** Day and span: 11月30日（周一）, 08:30–11:30. */
  day: string
  span: string
  place: string
  date: PlainDate
  county: CountyFacts
  lines: TrainingListLine[]
  /** Empty lines for whoever comes besides; only to sign in. */
  spare: number
}

const Head = ({
  kind,
  document,
}: {
  kind: 'sign-in' | 'invitations'
  document: TrainingListDocument
}) => (
  <>
    <header>
      <p className="strip">
        <span>
          <Text>{document.county.name}</Text>
        </span>
        <span>
          <b>{words.count(document.lines.length)}</b>
        </span>
      </p>
      <h1>{words[kind]}</h1>
      <p className="addressee">
        <Text>{document.title}</Text>
      </p>
    </header>
    <Keys
      keys={[
        [words.when, document.day, document.span],
        [words.place, document.place, ''],
        [words.trainer, document.trainer, document.courses],
      ]}
    />
  </>
)

/** 签到表: a line to sign for everyone who has a place, and a few for whoever comes besides. */
export function SignInList(document: TrainingListDocument) {
  const { lines, spare, title, county } = document
  const empty = Array.from({ length: spare }, () => ({ name: '', station: '' }))
  return (
    <>
      <Footer title={`${words['sign-in']}\u3000${title}`} />
      <article className="paper case list" lang="zh-CN" style={accentStyle(county.accent)}>
        <Head kind="sign-in" document={document} />
        <Table
          columns={[
            [words.order, '10mm'],
            [words.name, '24mm'],
            [words.station, ''],
            [words.sign, '38mm'],
            [words.arrived, '20mm'],
            [words.left, '20mm'],
          ]}
          rows={[...lines, ...empty].map(({ name, station }, index) => [
            String(index + 1),
            <b key="name">
              <Text>{name}</Text>
            </b>,
            <Text key="station">{station}</Text>,
            '',
            '',
            '',
          ])}
        />
        <p className="small masked">{words.signNote}</p>
      </article>
    </>
  )
}

/** 通知名单: who was invited, what each answered, and room for a call. */
export function InvitationList(document: TrainingListDocument) {
  const { lines, title, county } = document
  return (
    <>
      <Footer title={`${words.invitations}\u3000${title}`} />
      <article className="paper case list" lang="zh-CN" style={accentStyle(county.accent)}>
        <Head kind="invitations" document={document} />
        <Table
          columns={[
            [words.order, '10mm'],
            [words.name, '24mm'],
            [words.station, ''],
            [words.answered, '34mm'],
            [words.called, '18mm'],
            [words.remark, '36mm'],
          ]}
          rows={lines.map(({ name, station, standing }, index) => [
            String(index + 1),
            <b key="name">
              <Text>{name}</Text>
            </b>,
            <Text key="station">{station}</Text>,
            standing,
            <Tick key="box" label={words.called} />,
            '',
          ])}
        />
      </article>
    </>
  )
}
