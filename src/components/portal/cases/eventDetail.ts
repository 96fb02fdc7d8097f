import { channels, outcomes, routes } from '@/domain/casework/vocabulary'
import type { EventData, Holder } from '@/domain/casework/events'
import { sayDate } from '@/domain/platform/plainDate'
import { eventDetailWords as words } from '@/i18n/portalCases'
import type { CaseEvent } from '@/payload-types'
import type { CaseView } from '@/queries/casework/caseView'

/** What any event may say; each kind has some of it. */
type Said = Partial<{ [Key in keyof AllData]: AllData[Key] }>
type AllData = UnionToAll<EventData[keyof EventData]>
type UnionToAll<Union> = {
  [Key in Union extends unknown ? keyof Union : never]: Union extends Record<Key, infer Value>
    ? Value
    : never
}

const termOf = (list: readonly { value: string; zh: string }[], value: unknown): string =>
  list.find((term) => term.value === value)?.zh ?? ''

/** Which notice moved the limit, and from which day to which. */
const rescheduled = ({ from, to, notice }: EventData['rescheduled']): string =>
  [words.moved(from ? sayDate(from) : '', to ? sayDate(to) : ''), notice].join('，')

/**
 * What was said with an event, for the history of a case: to whom, why, what came of it. Empty when its name
 * says it all.
 */
export function eventDetail(
  { kind, data }: Pick<CaseEvent, 'kind' | 'data'>,
  view: CaseView,
): string {
  const said = (data ?? {}) as Said
  if (kind === 'rescheduled') return rescheduled(data as unknown as EventData['rescheduled'])
  const nameOf = (holder: Holder): string =>
    holder.party === 'department'
      ? view.content.department.name
      : (view.windows.find((one) => one.holder.id === holder.id)?.name ?? '')
  const materialOf = (code: string): string =>
    view.content.materials.find((material) => material.code === code)?.name ?? code
  const to = typeof said.to === 'object' ? words.to(nameOf(said.to)) : said.to
  const missing = said.missing?.map(({ material, remark }) =>
    [materialOf(material), remark].filter(Boolean).join('：'),
  )
  const parts = [
    termOf(channels, said.channel),
    termOf(routes, said.route),
    said.greenReason,
    missing?.join('；'),
    to,
    said.window ? words.to(nameOf(said.window)) : undefined,
    said.successor ? words.to(nameOf(said.successor)) : undefined,
    termOf(outcomes, said.outcome),
    said.result,
    said.procedure,
    said.basis,
    said.how,
    said.amount ? words.days(said.amount) : undefined,
    said.approver ? words.approver(said.approver) : undefined,
    said.endedOn ? sayDate(said.endedOn) : undefined,
    said.date ? [sayDate(said.date), said.from, said.place].join(' ') : undefined,
    said.reason,
    said.repeatReason,
    said.note,
  ]
  return parts.filter((part) => typeof part === 'string' && part.trim()).join('，')
}
