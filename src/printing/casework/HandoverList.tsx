import type { HandoverLine } from '@/domain/casework/papers/handoverList'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { handoverWords as words } from '@/i18n/casePapers'
import type { CountyFacts, StationFacts } from '../documents'
import { accentStyle, Footer, Table } from '../papers/parts'
import { Text } from '../sheet/Text'
import { Signs } from './parts'

/** What a station passed on in a day. */
export interface HandoverListDocument {
  station: StationFacts
  county: CountyFacts
  on: PlainDate
  groups: { to: string; lines: HandoverLine[] }[]
}

const cellsOf = (line: HandoverLine, index: number) => [
  String(index + 1),
  <span key="number" className="cut">
    <b>{line.number}</b>
  </span>,
  line.applicantName,
  <span key="matter">
    <Text>{line.matterName}</Text>
    {line.isGreen && <span className="tag">{words.green}</span>}
  </span>,
  words.pieces(line.materials),
  line.receivedOn ? words.wasReceived(sayDate(line.receivedOn)) : '',
]

/** 交接清单: one list for each receiver, a line to sign for each case; the head is repeated on each page. */
export function HandoverList({ station, county, on, groups }: HandoverListDocument) {
  return (
    <>
      <Footer title={`${words.list}\u3000${station.name}\u3000${sayDate(on)}`} />
      {groups.map(({ to, lines }) => (
        <article
          key={to}
          className="paper case list"
          lang="zh-CN"
          style={accentStyle(county.accent)}
        >
          <header>
            <p className="strip">
              <span>
                <Text>{words.listLead(station.name, sayDate(on))}</Text>
              </span>
              <span>
                <b>{words.listCount(lines.length)}</b>
              </span>
            </p>
            <h1>{words.list}</h1>
            <p className="addressee">
              <span className="label">{words.listTo}</span>
              <Text>{to}</Text>
            </p>
          </header>
          <Table
            columns={[
              [words.order, '10mm'],
              [words.caseNumber, '42mm'],
              [words.applicant, '27mm'],
              [words.matter, ''],
              [words.materials, '15mm'],
              [words.sign, '34mm'],
            ]}
            rows={lines.map(cellsOf)}
          />
          <Signs labels={[words.giver, words.taker, words.stamp]} />
          <p className="small">{words.responsibility}</p>
        </article>
      ))}
    </>
  )
}
