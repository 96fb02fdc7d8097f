import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { orderPaperWords as words } from '@/i18n/supervision'
import type { CountyFacts } from '../documents'
import { Footer, Pairs, accentStyle } from '../papers/parts'
import { Text } from '../sheet/Text'
import { Keys, Part, Signs, Words } from './parts'

/** What a printed supervision order is made of. */
export interface OrderDocument {
  county: CountyFacts
  number: string
  /** Station or department. */
  to: string
  matterName: string
  caseNumber: string
  orderedOn: PlainDate
  dueOn: PlainDate
  daysLate: number
  replyDueOn: PlainDate
  isSecond: boolean
  /** What was demanded, answered and found, in order. */
  entries: { title: string; text: string; who: string; on: PlainDate; notes: string[] }[]
  /** Room is left for a reply by hand. */
  awaitsReply: boolean
}

/** 督办单: the demand, what was answered, and room for a reply, a signature and a stamp. */
export function SupervisionOrder(document: OrderDocument) {
  const { county, number, to, matterName, caseNumber, orderedOn, dueOn, daysLate } = document
  return (
    <article className="paper case" lang="zh-CN" style={accentStyle(county.accent)}>
      <Footer title={`${words.title}\u3000${number}`} />
      <header>
        <p className="strip">
          <span>
            <Text>{words.issuer(county.name)}</Text>
          </span>
          <span>
            <b>{number}</b>
          </span>
        </p>
        <h1>{document.isSecond ? words.second : words.title}</h1>
        <p className="addressee">
          <Text>{`${to}：`}</Text>
        </p>
      </header>
      <Keys
        keys={[
          [words.replyBy, sayDate(document.replyDueOn)],
          [words.due, sayDate(dueOn), words.late(daysLate)],
        ]}
      />
      <Pairs
        rows={[
          [words.matter, matterName],
          [words.caseNumber, sayCaseNumber(caseNumber)],
          [words.orderedOn, sayDate(orderedOn)],
        ]}
      />
      {document.entries.map(({ title, text, who, on, notes }, at) => (
        <Part key={at} title={title} note={[who, sayDate(on)].filter(Boolean).join('\u3000')}>
          <Words>{text}</Words>
          {notes.map((note) => (
            <p key={note}>
              <b>
                <Text>{note}</Text>
              </b>
            </p>
          ))}
        </Part>
      ))}
      {document.awaitsReply ? (
        <Part title={words.reply} note={words.replyNote}>
          {['1', '2', '3', '4'].map((line) => (
            <span key={line} className="blank" />
          ))}
        </Part>
      ) : null}
      <Signs labels={[words.head, words.stampOfHolder, words.stampOfIssuer]} />
    </article>
  )
}
