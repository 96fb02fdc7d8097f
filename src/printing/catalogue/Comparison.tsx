import type { ComparedPart } from '@/domain/catalogue/changes'
import { type ShownLine, withoutSame } from '@/domain/catalogue/changes/lines'
import type { PlainDate } from '@/domain/platform/plainDate'
import { sayDate } from '@/domain/platform/plainDate'
import { comparisonWords as words } from '@/i18n/editionLife'
import { printWords } from '@/i18n/print'
import type { CountyFacts } from '../documents'
import { Footer, Pairs, accentStyle } from '../papers/parts'
import { Text } from '../sheet/Text'

/** One of the two editions. */
export interface ComparedEdition {
  number: number
  holdsFrom: PlainDate
  calledOffOn?: PlainDate | null
}

/** Two editions of a matter, to be laid before a meeting or into a file. */
export interface ComparisonDocument {
  county: CountyFacts
  matter: { name: string; code: string; department: string }
  before: ComparedEdition
  after: ComparedEdition
  parts: readonly ComparedPart[]
  /** Parts that are the same are printed as well. */
  isWhole: boolean
}

const sayEdition = ({ number, holdsFrom, calledOffOn }: ComparedEdition): string =>
  `${words.edition(number)}，${calledOffOn ? words.calledOff : words.from(sayDate(holdsFrom))}`

const marks = { same: '', added: words.added, removed: words.removed } as const

const Line = ({ line }: { line: ShownLine }) =>
  line.kind === 'skipped' ? (
    <li className="skipped small">{words.skipped(line.count)}</li>
  ) : (
    <li className={line.kind}>
      <span className="mark">{marks[line.kind]}</span>
      <span className="text">
        <Text rich>{line.text}</Text>
      </span>
    </li>
  )

/** 两版对照: sentences first, then the lines that went and came, marked by words and by the line. */
export function Comparison({ county, matter, before, after, parts, isWhole }: ComparisonDocument) {
  const changed = parts.filter(({ isChanged }) => isChanged)
  const shown = isWhole ? parts : changed
  return (
    <article className="paper comparison" lang="zh-CN" style={accentStyle(county.accent)}>
      <Footer title={`${words.title}\u3000${matter.name}`} />
      <header>
        <p className="small">
          <Text>{`${county.name}\u3000${matter.department}`}</Text>
        </p>
        <p className="kind">{words.title}</p>
        <h1>
          <Text>{matter.name}</Text>
        </h1>
      </header>
      <Pairs
        rows={[
          [printWords.code, matter.code],
          [words.before, sayEdition(before)],
          [words.after, sayEdition(after)],
        ]}
      />
      <p className="sum">
        {changed.length > 0 ? `${words.changes(changed.length)}。${words.legend}` : words.same}
      </p>
      {shown.map(({ title, isChanged, messages, lines }) => (
        <section key={title}>
          <h2>
            {title}
            {isChanged ? null : <span className="small">{words.unchanged}</span>}
          </h2>
          {messages.map((message) => (
            <p key={message} className="message">
              <Text rich>{message}</Text>
            </p>
          ))}
          <ul>
            {(isWhole ? lines : withoutSame(lines)).map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
