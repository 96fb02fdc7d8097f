import type { Term, ValueOf } from '../vocabulary'

/** What of a matter can be reported as wrong. */
export const faultKinds = [
  { value: 'link', zh: '链接或表格打不开', en: 'Link or form' },
  { value: 'phone', zh: '电话不对', en: 'Phone' },
  { value: 'place', zh: '地点或时间不对', en: 'Place or hours' },
  { value: 'materials', zh: '材料或条件不对', en: 'Materials or conditions' },
  { value: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly Term[]

export type FaultKind = ValueOf<typeof faultKinds>

/** What came of a report. */
export const reportOutcomes = [
  { value: 'mended', zh: '已改正', en: 'Mended' },
  { value: 'not-wrong', zh: '核对过，没有错', en: 'Not wrong' },
] as const satisfies readonly Term[]

export type ReportOutcome = ValueOf<typeof reportOutcomes>

export const reportStates = [
  { value: 'open', zh: '等答复', en: 'Open' },
  { value: 'answered', zh: '已答复', en: 'Answered' },
] as const satisfies readonly Term[]

/** So many one person may report in 24 hours: more than anybody finds, fewer than a script sends. */
export const mostReportsADay = 20

export const longestSentence = 300

/**
 * Whether an answer tells the reporter enough: what is not wrong needs a reason; what is mended speaks for
 * itself.
 * @param answer trimmed
 */
export const isAnswerEnough = (outcome: ReportOutcome, answer: string): boolean =>
  outcome === 'mended' || answer.length > 0
