import type { MissingLine, NoticePaper } from '@/domain/casework/papers/notices'
import { casePaperWords, noticeWords as words } from '@/i18n/casePapers'
import { sayCounts, sayMaterialNote } from '../facts'
import { Table } from '../papers/parts'
import { Text } from '../sheet/Text'
import { Frame, Part, type PaperPlace, Signs, addresseeOf, CasePairs } from './parts'

/** How to mend it: what was said, with what the checklist asks of the material. */
function Mend({ missing: { material, remark } }: { missing: MissingLine }) {
  const notes = material
    ? [sayMaterialNote(material), material.acceptanceStandard].filter(Boolean).join('\uff1b')
    : ''
  return (
    <>
      <b>
        <Text>{remark.trim() || words.asListed}</Text>
      </b>
      {notes && (
        <span className="small block">
          <Text>{notes}</Text>
        </span>
      )}
    </>
  )
}

/** 一次性告知书 and 补正通知书: everything that is missing, each with how to mend it. */
export function Notice({ paper, place }: { paper: NoticePaper; place: PaperPlace }) {
  const { kind, matter, missing, received, count, repeatReason } = paper
  const lead = kind === 'notice' ? words.lead : words.supplementLead
  return (
    <Frame head={paper} place={place}>
      <p className="addressee">
        <Text>{addresseeOf(paper)}</Text>
      </p>
      <p className="lead">
        <Text>{lead(matter.name)}</Text>
      </p>
      <Table
        columns={[
          [words.order, '11mm'],
          [words.material, '62mm'],
          [words.counts, '26mm'],
          [words.mend, ''],
        ]}
        rows={missing.map((line, index) => [
          String(index + 1),
          <b key="name">
            <Text>{line.name}</Text>
          </b>,
          line.material ? sayCounts(line.material) : '',
          <Mend key="mend" missing={line} />,
        ])}
      />
      <Part title={words.received}>
        <p>
          <Text>{received.join('\u3001') || words.none}</Text>
        </p>
      </Part>
      <CasePairs head={paper} />
      <section className="box">
        <p>
          <b>{words.count(count)}</b>
          {'\u3000'}
          {words.once}
        </p>
        {repeatReason && (
          <p>
            <Text>{words.because(repeatReason)}</Text>
          </p>
        )}
        <p>{words.clock}</p>
      </section>
      <Signs labels={[words.teller, words.receiver, words.stamp]} names={[paper.handledBy]} />
      <p className="small">{casePaperWords.twoCopies}</p>
    </Frame>
  )
}
