import type { MessageKind } from '../platform/messages'
import type { CaseEvent, EventKind, Holder } from './events'
import type { CaseState } from './state'
import { isSame } from './targets'

/** What people at one or more places are told because something happened to a case. */
export interface CaseMessage {
  to: readonly Holder[]
  kind: MessageKind
  /** A Chinese sentence; names the case and its matter, never a citizen. */
  text: string
}

/** What an event changed. */
interface Happened {
  event: CaseEvent
  before: CaseState
  after: CaseState
}

/** The case as the sentence names it. */
export interface NamedCase {
  number: string
  matterName: string
}

type Told = { to: readonly (Holder | undefined)[]; kind: MessageKind; say: string }

/** Whoever has the papers, and whoever they are on their way to. */
const inHand = ({ holder, next }: CaseState) => [holder, next]

/**
 * Who is told what, by kind of event. Words that a person typed are left out: a citizen's name may be
 * among them; they stand on the page of the case.
 */
const told: Partial<Record<EventKind, (happened: Happened) => Told | null>> = {
  urged: ({ after }) => ({ to: inHand(after), kind: 'case-urged', say: '有人催办，请尽快处理' }),
  'sent-back': ({ after }) => ({
    to: [after.origin],
    kind: 'case-sent-back',
    say: '被退回首问代办点，原因写在办件里',
  }),
  forwarded: ({ after }) => ({
    to: [after.next],
    kind: 'case-arrived',
    say: '已经交过来，收到后请签收',
  }),
  noticed: ({ before }) =>
    before.holder.party === 'department'
      ? {
          to: [before.origin],
          kind: 'case-noticed',
          say: '部门一次性告知要补材料，请转告群众',
        }
      : null,
  supplemented: ({ event, after }) =>
    event.as === 'holder'
      ? null
      : { to: [after.holder], kind: 'case-supplemented', say: '补的材料已经收到，可以接着办' },
  refused: ({ after }) => ({
    to: [after.holder],
    kind: 'case-decided',
    say: '部门不予受理，请通知窗口送达',
  }),
  decided: ({ after }) => ({
    to: [after.holder],
    kind: 'case-decided',
    say: '部门已经办结，请通知窗口送达',
  }),
  informed: ({ after }) => ({
    to: [after.holder],
    kind: 'case-to-deliver',
    say: '结果已经出来，请 1 个工作日内送达群众',
  }),
  'moved-to-green': ({ after }) => ({
    to: inHand(after),
    kind: 'case-green',
    say: '转入绿色通道，请马上办',
  }),
  withdrawn: ({ before }) => ({
    to: inHand(before).filter((one) => one && !isSame(one, before.origin)),
    kind: 'case-withdrawn',
    say: '群众已经撤回，不用再办',
  }),
}

/**
 * Which messages an event of a case sends: to whom by their relation to the case, at once or not by its
 * kind. A citizen is told on her own page and paper, not here.
 * @returns none for what changes nobody's work
 */
export function messagesOf(happened: Happened, { number, matterName }: NamedCase): CaseMessage[] {
  const message = told[happened.event.kind]?.(happened)
  if (!message) return []
  const to = message.to.filter((one): one is Holder => one !== undefined)
  const text = `${number}「${matterName}」${message.say}。`
  return to.length > 0 ? [{ to, kind: message.kind, text }] : []
}

/** What a holder is told in the morning of its cases. */
export interface DayLoad {
  dueToday: number
  late: number
}

/**
 * The morning's message to a holder: 已超期 1 件，今天到期 3 件。
 * @returns null when nothing is due or late
 */
export function dayMessage({ dueToday, late }: DayLoad): Pick<CaseMessage, 'kind' | 'text'> | null {
  const parts = [
    ...(late > 0 ? [`已超期 ${late} 件`] : []),
    ...(dueToday > 0 ? [`今天到期 ${dueToday} 件`] : []),
  ]
  if (parts.length === 0) return null
  return { kind: late > 0 ? 'case-late' : 'case-due', text: `${parts.join('，')}，请先办。` }
}
