import type { CompletionPaper, RefusalPaper } from '@/domain/casework/papers/decisions'
import { sayDate } from '@/domain/platform/plainDate'
import { casePaperWords, clockWords, decisionWords as words } from '@/i18n/casePapers'
import { sayLimit } from '../facts'
import { Text } from '../sheet/Text'
import { sayDays } from './Clock'
import {
  Frame,
  type Key,
  Keys,
  Part,
  type PaperPlace,
  Signs,
  Words,
  addresseeOf,
  CasePairs,
} from './parts'

const signLabels = [clockWords.handler, clockWords.receiver, clockWords.stamp]

/** 不予受理通知书: why, and what one can do about it. */
export function RefusalNotice({ paper, place }: { paper: RefusalPaper; place: PaperPlace }) {
  const { matter, reason, basis, remedy } = paper
  const laws = basis
    .map(({ law, articles }) => `《${law.replace(/^《|》$/g, '')}》${articles.join('\u3001')}`)
    .join('\uff1b')
  return (
    <Frame head={paper} place={place}>
      <p className="addressee">
        <Text>{addresseeOf(paper)}</Text>
      </p>
      <p className="lead">
        <Text>{words.refusedLead(matter.name)}</Text>
      </p>
      <section className="box ruled">
        <h2>{words.reason}</h2>
        <Words>{reason}</Words>
      </section>
      <Part title={words.remedy}>
        <Words>{remedy || words.usualRemedy}</Words>
      </Part>
      {laws && (
        <Part title={words.basis}>
          <p>
            <Text>{laws}</Text>
          </p>
        </Part>
      )}
      <CasePairs head={paper} />
      <p className="lead">{words.returned}</p>
      <Signs isAmple labels={signLabels} names={[paper.handledBy]} />
      <p className="small">{casePaperWords.twoCopies}</p>
    </Frame>
  )
}

function keysOf(paper: CompletionPaper): Key[] {
  const { outcome, resultName, limit, used, isInTime, on, extension } = paper
  const isGranted = outcome === 'granted'
  const due = limit ? `${words.due} ${sayLimit(limit)}` : ''
  const extended = extension > 0 ? words.extended(sayDays(extension, limit?.unit)) : ''
  return [
    [words.outcome, words.outcomes[outcome], isGranted ? resultName : undefined],
    [words.decidedOn, sayDate(on), isInTime ? words.inTime : words.late],
    [
      words.used,
      limit?.unit === 'immediate' ? sayLimit(limit) : sayDays(used, limit?.unit),
      [due, extended].filter(Boolean).join('\uff0c'),
    ],
  ]
}

/** 办结单: the result, and how long it took against what was promised. */
export function Completion({ paper, place }: { paper: CompletionPaper; place: PaperPlace }) {
  const { outcome, result, startedOn, acceptedOn, remedy } = paper
  return (
    <Frame head={paper} place={place}>
      <Keys keys={keysOf(paper)} />
      <Part title={words.result}>
        <Words>{result}</Words>
      </Part>
      {outcome !== 'granted' && (
        <Part title={words.remedy}>
          <Words>{remedy || words.usualRemedy}</Words>
        </Part>
      )}
      <CasePairs
        head={paper}
        more={[
          [words.startedOn, sayDate(startedOn)],
          [words.acceptedOn, acceptedOn && sayDate(acceptedOn)],
        ]}
      />
      <section className="box">
        <p>{words.deliver}</p>
      </section>
      <Signs labels={signLabels} names={[paper.handledBy]} />
    </Frame>
  )
}
