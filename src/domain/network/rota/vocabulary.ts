import type { Term, ValueOf } from '../../catalogue/vocabulary'

/** Where a shift stands: only published ones are duty, and only they are public. */
export const shiftStatuses = [
  { value: 'draft', zh: '草稿', en: 'Draft' },
  { value: 'published', zh: '已公布', en: 'Published' },
  { value: 'cancelled', zh: '已取消', en: 'Cancelled' },
] as const satisfies readonly Term[]

/** How people take turns. */
export const turns = [
  { value: 'day', zh: '按天轮', en: 'Day by day' },
  { value: 'week', zh: '按周轮', en: 'Week by week' },
] as const satisfies readonly Term[]

/** Where a request to swap stands. */
export const swapStatuses = [
  { value: 'asked', zh: '等对方答复', en: 'Asked' },
  { value: 'accepted', zh: '同意了', en: 'Accepted' },
  { value: 'declined', zh: '没同意', en: 'Declined' },
  { value: 'withdrawn', zh: '撤回了', en: 'Withdrawn' },
  { value: 'lapsed', zh: '不作数了', en: 'Lapsed' },
] as const satisfies readonly Term[]

/** How far from the station somebody checked in; the place itself is kept only with consent. */
export const distances = [
  { value: 'here', zh: '在站里', en: 'At the station' },
  { value: 'near', zh: '在附近', en: 'Near' },
  { value: 'far', zh: '离得远', en: 'Far' },
  { value: 'unknown', zh: '没有说在哪', en: 'Not said' },
] as const satisfies readonly Term[]

export type ShiftStatus = ValueOf<typeof shiftStatuses>
export type Turn = ValueOf<typeof turns>
export type SwapStatus = ValueOf<typeof swapStatuses>
export type Distance = ValueOf<typeof distances>

/** Hours a person a day unless the pattern says otherwise (8 小时轮班, §二(一)3). */
export const usualHoursADay = 8
