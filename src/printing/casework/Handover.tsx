import type { HandoverPaper } from '@/domain/casework/papers/notices'
import { sayDate } from '@/domain/platform/plainDate'
import { casePaperWords, handoverWords as words } from '@/i18n/casePapers'
import { sayCounts } from '../facts'
import { Table } from '../papers/parts'
import { Text } from '../sheet/Text'
import { Tick } from '../Tick'
import { Frame, type Key, Keys, type PaperPlace, Signs, CasePairs } from './parts'

/** 交接单: one case goes on, counted over in the presence of both (§二(三)2). */
export function Handover({ paper, place }: { paper: HandoverPaper; place: PaperPlace }) {
  const { from, to, materials, on, isGreen, dueOn, receivedOn, receivedBy } = paper
  const keys: Key[] = [
    [words.to, to, receivedOn ? `${words.receivedOn} ${sayDate(receivedOn)}` : words.notYet],
    [words.from, from, sayDate(on)],
    [
      words.due,
      dueOn ? sayDate(dueOn) : '\u2014',
      isGreen ? casePaperWords.papers.green : undefined,
    ],
  ]
  return (
    <Frame head={paper} place={place}>
      <Keys keys={keys} />
      <CasePairs head={paper} />
      {materials.length === 0 ? (
        <p className="lead">{words.noMaterials}</p>
      ) : (
        <>
          <p className="lead">{words.lead(materials.length)}</p>
          <Table
            columns={[
              [words.order, '11mm'],
              [words.material, ''],
              [words.counts, '44mm'],
              [words.checked, '14mm'],
            ]}
            rows={materials.map((material, index) => [
              String(index + 1),
              <b key="name">
                <Text>{material.name}</Text>
              </b>,
              sayCounts(material),
              <Tick weight={1.6} key="tick" label={words.checked} />,
            ])}
          />
        </>
      )}
      <Signs
        labels={[words.giver, words.taker, words.stamp]}
        names={[paper.handledBy, receivedBy ?? '']}
      />
      <p className="small">{words.responsibility}</p>
    </Frame>
  )
}
