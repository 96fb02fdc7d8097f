import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { transcriptWords as words } from '@/i18n/certificates'
import type { CountyFacts } from '../documents'
import { Signs } from '../casework/parts'
import { Footer, Pairs, Table, accentStyle } from '../papers/parts'
import { Text } from '../sheet/Text'

/** What a transcript says of an agent. */
export interface TranscriptDocument {
  county: CountyFacts
  name: string
  station: string
  on: PlainDate
  /** Cells in the order of the columns. */
  rows: readonly (readonly string[])[]
  /** The sums in words. */
  total: string
}

const widths = ['24mm', '', '25mm', '13mm', '20mm', '38mm', '24mm']

/** 培训记录 of one agent, on as many pages as it needs, the head on each. */
export function Transcript({ county, name, station, on, rows, total }: TranscriptDocument) {
  return (
    <article className="paper transcript" lang="zh-CN" style={accentStyle(county.accent)}>
      <Footer title={`${words.title}\u3000${name}`} />
      <header>
        <p className="small">
          <Text>{county.name}</Text>
        </p>
        <h1>{words.title}</h1>
      </header>
      <Pairs
        rows={[
          [words.name, name],
          [words.station, station],
          [words.madeOn, sayDate(on)],
          [words.total, total],
        ]}
      />
      {rows.length > 0 ? (
        <Table
          columns={words.columns.map((column, at) => [column, widths[at] ?? ''])}
          rows={rows}
        />
      ) : (
        <p className="none">{words.none}</p>
      )}
      <Signs labels={words.signs} />
    </article>
  )
}
