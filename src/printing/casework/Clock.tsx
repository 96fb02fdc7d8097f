import type {
  ExtensionPaper,
  ResumptionPaper,
  SuspensionPaper,
} from '@/domain/casework/papers/decisions'
import type { Limit } from '@/domain/catalogue/matterContent'
import { sayDate } from '@/domain/platform/plainDate'
import { casePaperWords, clockWords as words } from '@/i18n/casePapers'
import { sayLimit } from '../facts'
import { Text } from '../sheet/Text'
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

interface Props<Paper> {
  paper: Paper
  place: PaperPlace
}

/** Days in the unit of a limit. */
export const sayDays = (amount: number, unit: Limit['unit'] | undefined): string =>
  unit === 'calendar-day' ? words.calendarDays(amount) : words.workingDays(amount)

function Lead({ addressee, children }: { addressee: string; children: string }) {
  return (
    <>
      <p className="addressee">
        <Text>{addressee}</Text>
      </p>
      <p className="lead">
        <Text>{children}</Text>
      </p>
    </>
  )
}

function ClockSigns({ handledBy }: { handledBy: string }) {
  return (
    <>
      <Signs labels={[words.handler, words.receiver, words.stamp]} names={[handledBy]} />
      <p className="small">{casePaperWords.twoCopies}</p>
    </>
  )
}

/** When it is due now, and whether that may still change. */
const dueKey = (dueOn: string | undefined, provisional: boolean): Key => [
  words.dueOn,
  dueOn ? sayDate(dueOn) : words.none,
  provisional ? casePaperWords.provisional : undefined,
]

/** 中止办理通知书: which procedure, on what basis, and that its days do not count. */
export function Suspension({ paper, place }: Props<SuspensionPaper>) {
  const { matter, procedure, basis, about, limit, used, on } = paper
  return (
    <Frame head={paper} place={place}>
      <Lead addressee={addresseeOf(paper)}>{words.pausedLead(matter.name, procedure)}</Lead>
      <Keys
        keys={[
          [words.procedure, procedure, about?.note],
          [words.from, sayDate(on)],
          [words.expected, about?.limit || words.notSaid],
        ]}
      />
      <Part title={words.basis}>
        <Words>{basis}</Words>
      </Part>
      <CasePairs
        head={paper}
        more={[
          [
            words.used,
            limit && `${sayDays(used, limit.unit)}（${words.ofLimit(sayLimit(limit))}）`,
          ],
        ]}
      />
      <section className="box">
        <p>{words.pausedNote}</p>
      </section>
      <ClockSigns handledBy={paper.handledBy} />
    </Frame>
  )
}

/** 恢复办理通知书: the days that were not counted, and the new due date. */
export function Resumption({ paper, place }: Props<ResumptionPaper>) {
  const { matter, procedure, fromOn, on, limit, notCounted, dueOn, provisional, note } = paper
  return (
    <Frame head={paper} place={place}>
      <Lead addressee={addresseeOf(paper)}>{words.resumedLead(matter.name, procedure)}</Lead>
      <Keys
        keys={[
          dueKey(dueOn, provisional),
          [
            words.notCounted,
            sayDays(notCounted, limit?.unit),
            words.span(sayDate(fromOn), sayDate(on)),
          ],
        ]}
      />
      <CasePairs
        head={paper}
        more={[
          [words.procedure, procedure],
          [words.note, note],
        ]}
      />
      <ClockSigns handledBy={paper.handledBy} />
    </Frame>
  )
}

/** 延期通知书: by how much, why, who approved it, and the new due date. */
export function Extension({ paper, place }: Props<ExtensionPaper>) {
  const { matter, department, amount, unit, reason, approver, dueBefore, dueOn } = paper
  return (
    <Frame head={paper} place={place}>
      <Lead addressee={addresseeOf(paper)}>{words.extendedLead(matter.name, department)}</Lead>
      <Keys
        keys={[
          dueKey(dueOn, paper.provisional),
          [words.amount, sayDays(amount, unit)],
          [words.dueBefore, dueBefore ? sayDate(dueBefore) : words.none],
        ]}
      />
      <Part title={words.reason}>
        <Words>{reason}</Words>
      </Part>
      <CasePairs
        head={paper}
        more={[
          [words.approver, approver],
          [words.basis, words.extensionBasis],
        ]}
      />
      <ClockSigns handledBy={paper.handledBy} />
    </Frame>
  )
}
