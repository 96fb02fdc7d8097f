import type { PlainDate } from '../../platform/plainDate'
import { sayCaseNumber } from '../caseNumber'
import type { CaseEvent, Holder } from '../events'
import { stateAfter } from './kinds'

/** A case with its events, as far as the list of a day needs it. */
export interface HandedCase {
  number: string
  matterName: string
  applicantName: string
  events: readonly CaseEvent[]
}

/** A line of the list, to be signed by whoever receives. */
export interface HandoverLine {
  number: string
  matterName: string
  applicantName: string
  /** How many materials go along. */
  materials: number
  isGreen: boolean
  /** Once it was acknowledged. */
  receivedOn?: PlainDate
}

/** What goes to one receiver. */
export interface HandoverGroup {
  to: Holder
  lines: HandoverLine[]
}

function linesOf(one: HandedCase, station: string, on: PlainDate) {
  return one.events.flatMap((event, index) => {
    if (event.kind !== 'forwarded' || event.on !== on) return []
    const state = stateAfter(one.events, index + 1)
    if (state.holder.party === 'department' || state.holder.id !== station) return []
    const next = one.events[index + 1]
    const line: HandoverLine = {
      number: sayCaseNumber(one.number),
      matterName: one.matterName,
      applicantName: one.applicantName,
      materials: event.data.materials.length,
      isGreen: state.isGreen,
      ...(next?.kind === 'received' ? { receivedOn: next.on } : {}),
    }
    return [{ to: event.data.to, line }]
  })
}

/**
 * What a station passed on in a day, by receiver: each gets a list of its own to sign (§二(三)2). Lines are in
 * the order of the case numbers.
 * @param station id
 */
export function handoversOf(
  cases: readonly HandedCase[],
  { station, on }: { station: string; on: PlainDate },
): HandoverGroup[] {
  const groups = new Map<string, HandoverGroup>()
  for (const { to, line } of cases.flatMap((one) => linesOf(one, station, on))) {
    const key = `${to.party} ${to.id}`
    const group = groups.get(key) ?? { to, lines: [] }
    group.lines.push(line)
    groups.set(key, group)
  }
  const byNumber = (a: HandoverLine, b: HandoverLine) => (a.number < b.number ? -1 : 1)
  return [...groups.values()].map(({ to, lines }) => ({ to, lines: lines.sort(byNumber) }))
}
