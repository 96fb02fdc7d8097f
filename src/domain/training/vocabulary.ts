import type { Term, ValueOf } from '../catalogue/vocabulary'

/** How far a session has come. */
export const sessionStatuses = [
  { value: 'planned', zh: '还没发通知', en: 'Planned' },
  { value: 'open', zh: '报名中', en: 'Open' },
  { value: 'running', zh: '签到中', en: 'Running' },
  { value: 'logged', zh: '已登记', en: 'Logged' },
  { value: 'cancelled', zh: '已取消', en: 'Cancelled' },
] as const satisfies readonly Term[]

export type SessionStatus = ValueOf<typeof sessionStatuses>

/** How a person stands to a session. */
export const enrolmentStatuses = [
  { value: 'invited', zh: '已通知', en: 'Invited' },
  { value: 'enrolled', zh: '已报名', en: 'Enrolled' },
  { value: 'waiting', zh: '候补', en: 'Waiting' },
  { value: 'declined', zh: '请假', en: 'Declined' },
  { value: 'substituted', zh: '同事代去', en: 'Substituted' },
  { value: 'cancelled', zh: '不再参加', en: 'Cancelled' },
] as const satisfies readonly Term[]

export type EnrolmentStatus = ValueOf<typeof enrolmentStatuses>

/** How a person attended; late and leaving early are measured in minutes beside it. */
export const trainingAttendances = [
  { value: 'present', zh: '到', en: 'Present' },
  { value: 'late', zh: '迟到', en: 'Late' },
  { value: 'left-early', zh: '早退', en: 'Left early' },
  { value: 'absent', zh: '缺席', en: 'Absent' },
] as const satisfies readonly Term[]

export type TrainingAttendance = ValueOf<typeof trainingAttendances>

/** The kinds of a quiz question. */
export const questionKinds = [
  { value: 'single', zh: '单选', en: 'Single choice' },
  { value: 'multiple', zh: '多选', en: 'Multiple choice' },
  { value: 'true-false', zh: '判断', en: 'True or false' },
] as const satisfies readonly Term[]

export type QuestionKind = ValueOf<typeof questionKinds>

/** By which way an arrival was noted. */
export const arrivalWays = [
  { value: 'qr', zh: '扫码', en: 'QR' },
  { value: 'code', zh: '输码', en: 'Code' },
  { value: 'list', zh: '培训员勾选', en: 'List' },
] as const satisfies readonly Term[]

export type ArrivalWay = ValueOf<typeof arrivalWays>

/** How long after the end a quiz is still taken, in minutes, unless the session says otherwise. */
export const usualQuizGrace = 24 * 60
