import type { Term, ValueOf } from '../../catalogue/vocabulary'

/** Where an appointment stands. The first two are open: its cases are in no other one. */
export const appointmentStatuses = [
  { value: 'asked', zh: '等县里答复', en: 'Asked' },
  { value: 'answered', zh: '约好了', en: 'Answered' },
  { value: 'declined', zh: '不能安排', en: 'Declined' },
  { value: 'withdrawn', zh: '已撤回', en: 'Withdrawn' },
  { value: 'cancelled', zh: '已取消', en: 'Cancelled' },
  { value: 'closed', zh: '办完了', en: 'Closed' },
] as const satisfies readonly Term[]

/** What became of a citizen at the appointment. */
export const attendances = [
  { value: 'done', zh: '来了，当场办好', en: 'Done on the spot' },
  { value: 'came', zh: '来了，还要等', en: 'Came' },
  { value: 'absent', zh: '没来', en: 'Did not come' },
] as const satisfies readonly Term[]

/** The part of the day that a station wishes. */
export const halfDays = [
  { value: 'any', zh: '都可以', en: 'Any' },
  { value: 'morning', zh: '上午', en: 'Morning' },
  { value: 'afternoon', zh: '下午', en: 'Afternoon' },
] as const satisfies readonly Term[]

/** Where a station wishes it. */
export const sites = [
  { value: 'county', zh: '去县政务服务中心', en: 'At the county' },
  { value: 'town', zh: '请县里到镇上来办', en: 'On site in the town' },
] as const satisfies readonly Term[]

export type AppointmentStatus = ValueOf<typeof appointmentStatuses>
export type Attendance = ValueOf<typeof attendances>
export type HalfDay = ValueOf<typeof halfDays>
export type Site = ValueOf<typeof sites>

/** The most cases of one appointment: a longer list is no slot any more. */
export const mostEntries = 100
/** The most people of one appointment. */
export const mostPeople = 500
