import type { ReactNode } from 'react'
import type { DeliveryPaper } from '@/domain/casework/papers/decisions'
import { sayDate } from '@/domain/platform/plainDate'
import { casePaperWords, decisionWords as words } from '@/i18n/casePapers'
import { Text } from '../sheet/Text'
import { Tick } from '../Tick'
import { Frame, type PaperPlace, Signs } from './parts'

function documentOf({ outcome, document, matter }: DeliveryPaper): string {
  if (outcome === 'not-accepted') return `${words.outcomes['not-accepted']}\u901a\u77e5\u4e66`
  const result = outcome ? `\uff08${words.outcomes[outcome]}\uff09` : ''
  return (document || words.documentFor(matter.name)) + result
}

function Choices() {
  return (
    <p className="choices">
      {words.hows.map((how) => (
        <span key={how}>
          <Tick weight={1.6} label={how} />
          {how}
        </span>
      ))}
    </p>
  )
}

/** 送达回证: what was handed to whom, how and when; blank where it is still to be written. */
export function Delivery({ paper, place }: { paper: DeliveryPaper; place: PaperPlace }) {
  const { matter, applicant, proxy, department, how, to, deliveredOn } = paper
  const rows: [string, ReactNode][] = [
    [words.document, documentOf(paper)],
    [casePaperWords.matter, `${matter.name}（${matter.code}）`],
    [casePaperWords.department, department],
    [
      words.recipient,
      `${applicant.name}\u3000${casePaperWords.idNumber} ${applicant.idNumber}\u3000${casePaperWords.phone} ${applicant.phone}`,
    ],
    ...(proxy
      ? [
          [
            casePaperWords.proxy,
            `${proxy.name}（${proxy.relation}）\u3000${casePaperWords.idNumber} ${proxy.idNumber}`,
          ] satisfies [string, string],
        ]
      : []),
    [words.how, how ?? <Choices />],
    [words.where, ''],
    [words.to, to ?? ''],
    [words.deliveredOn, deliveredOn ? sayDate(deliveredOn) : ''],
    [words.standIn, ''],
    [words.remark, ''],
  ]
  return (
    <Frame head={paper} place={place}>
      <table className="grid">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{typeof value === 'string' ? <Text>{value}</Text> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Signs
        isAmple
        labels={[words.receiver, words.sender, words.stamp]}
        names={['', deliveredOn ? paper.handledBy : '']}
      />
    </Frame>
  )
}
