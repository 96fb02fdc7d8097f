import type { Term, ValueOf } from '../catalogue/vocabulary'

/** A 岗 serves, B 岗 stands in for it. */
export const postKinds = [
  { value: 'first', zh: 'A 岗', en: 'First' },
  { value: 'second', zh: 'B 岗', en: 'Substitute' },
] as const satisfies readonly Term[]

export const employments = [
  { value: 'full-time', zh: '专职', en: 'Full-time' },
  { value: 'part-time', zh: '兼职', en: 'Part-time' },
] as const satisfies readonly Term[]

/** How a person goes: out of the service, or to another station. */
export const departureKinds = [
  { value: 'leave', zh: '离岗', en: 'Leaves' },
  { value: 'transfer', zh: '调动', en: 'Transfer' },
] as const satisfies readonly Term[]

/** A departure waits for its last day; then everything has been handed over. */
export const departureStatuses = [
  { value: 'planned', zh: '等到最后一天', en: 'Planned' },
  { value: 'done', zh: '已交接', en: 'Done' },
  { value: 'withdrawn', zh: '撤回了', en: 'Withdrawn' },
] as const satisfies readonly Term[]

export type PostKind = ValueOf<typeof postKinds>
export type Employment = ValueOf<typeof employments>
export type DepartureKind = ValueOf<typeof departureKinds>
export type DepartureStatus = ValueOf<typeof departureStatuses>
