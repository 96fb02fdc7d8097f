import type { NextStep, ReceiptPaper } from '@/domain/casework/papers/receipt'
import { sayDate } from '@/domain/platform/plainDate'
import { casePaperWords, receiptWords as words } from '@/i18n/casePapers'
import { sayCounts, sayLimit } from '../facts'
import { Text } from '../sheet/Text'
import { Tick } from '../Tick'
import { Frame, type Key, Keys, Part, type PaperPlace, Signs, CasePairs } from './parts'

/** More than this many materials are set small, and more than twice as many leave less room for the steps. */
const fewMaterials = 12

function Materials({ materials }: Pick<ReceiptPaper, 'materials'>) {
  if (materials.length === 0) return <p>{words.noMaterials}</p>
  const isSingle = materials.length <= 4
  const size = isSingle ? ' single' : materials.length > fewMaterials ? ' many' : ''
  return (
    <ul className={`ticks${size}`}>
      {materials.map(({ material, isReceived }, index) => (
        <li key={index} className={isReceived ? 'is-in' : undefined}>
          <Tick weight={1.6} checked={isReceived} label={isReceived ? '\u2713' : ''} />
          <b>
            <Text>{material.name}</Text>
          </b>
          <span className="counts">{sayCounts(material)}</span>
        </li>
      ))}
    </ul>
  )
}

const saying: Record<NextStep['kind'], (holder: string) => string> = {
  forward: words.forward,
  accept: words.accept,
  handle: words.handle,
  deliver: words.deliver,
}

function Steps({ paper }: { paper: ReceiptPaper }) {
  const { steps, issuer, on, notCounted, materials } = paper
  const isCrowded = materials.length > 2 * fewMaterials
  return (
    <ol className={isCrowded ? 'steps two' : 'steps'}>
      <li>
        <span className="ring done">{'\u2713'}</span>
        <p>
          <b>
            <Text>{words.taken(issuer)}</Text>
          </b>
        </p>
        <p className="when">{words.takenNote(sayDate(on))}</p>
      </li>
      {steps.map(({ kind, holder, limit, dueOn }, index) => (
        <li key={index}>
          <span className="ring">{index + 2}</span>
          <p>
            <b>
              <Text>{saying[kind](holder)}</Text>
            </b>
            <span className="small limit">
              {limit.unit === 'immediate' ? words.atOnce : words.within(sayLimit(limit))}
            </span>
            {kind === 'handle' && notCounted.length > 0 && (
              <span className="small block">
                <Text>{words.notCounted(notCounted.join('\u3001'))}</Text>
              </span>
            )}
          </p>
          <p className="when">{dueOn ? words.dueOn(sayDate(dueOn)) : ''}</p>
        </li>
      ))}
    </ol>
  )
}

function keysOf({ finishOn, provisional, on, route, greenReason }: ReceiptPaper): Key[] {
  const { papers } = casePaperWords
  const note = provisional ? casePaperWords.provisional : words.finishNote
  return [
    finishOn
      ? [words.finish, sayDate(finishOn), note]
      : [words.finish, words.finishOpen, words.finishOpenNote],
    [words.received, sayDate(on), greenReason === undefined ? papers[route] : papers.green],
    [words.free, words.freeValue, words.freeNote],
  ]
}

/** 受理单: what was received, what happens next and until when, whom to call. */
export function Receipt({ paper, place }: { paper: ReceiptPaper; place: PaperPlace }) {
  const received = paper.materials.filter(({ isReceived }) => isReceived).length
  return (
    <Frame head={paper} place={place}>
      <Keys keys={keysOf(paper)} />
      <CasePairs head={paper} />
      <Part
        title={words.materials}
        note={
          paper.materials.length > 0
            ? words.materialsCount(received, paper.materials.length)
            : undefined
        }
      >
        <Materials materials={paper.materials} />
      </Part>
      <Part title={words.next}>
        <Steps paper={paper} />
      </Part>
      <Signs labels={[words.taker, words.giver]} names={[paper.handledBy]} />
      <p className="small">{words.keep}</p>
    </Frame>
  )
}
