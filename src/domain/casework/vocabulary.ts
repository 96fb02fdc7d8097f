import type { Term, ValueOf } from '../catalogue/vocabulary'

/** Where a case stands. The last four are ends: nobody holds the case any more. */
export const caseStatuses = [
  { value: 'pre-accepted', zh: '预受理', en: 'Pre-accepted' },
  { value: 'awaiting-supplement', zh: '待补正', en: 'Awaiting supplement' },
  { value: 'in-handover', zh: '交接中', en: 'In handover' },
  { value: 'sent-back', zh: '退回首问', en: 'Sent back to the first agent' },
  { value: 'received', zh: '待受理', en: 'Received by the department' },
  { value: 'accepted', zh: '已受理', en: 'Accepted' },
  { value: 'suspended', zh: '特别程序', en: 'Suspended' },
  { value: 'decided', zh: '已办结', en: 'Decided' },
  { value: 'at-window', zh: '待送达', en: 'To be delivered' },
  { value: 'delivered', zh: '已送达', en: 'Delivered' },
  { value: 'declined', zh: '自行办理', en: 'Agency declined' },
  { value: 'withdrawn', zh: '已撤回', en: 'Withdrawn' },
  { value: 'archived', zh: '已归档', en: 'Archived' },
] as const satisfies readonly Term[]

/** The five who can hold a case; each is timed apart. A community station counts as a village's. */
export const parties = [
  { value: 'village', zh: '村（社区）', en: 'Village' },
  { value: 'town', zh: '镇', en: 'Town' },
  { value: 'county', zh: '县代办中心', en: 'County centre' },
  { value: 'department', zh: '部门', en: 'Department' },
  { value: 'applicant', zh: '申请人', en: 'Applicant' },
] as const satisfies readonly Term[]

/** How the materials travel (§二(二)1-2). */
export const routes = [
  { value: 'offline', zh: '线下递送', en: 'Carried' },
  { value: 'online', zh: '线上提交', en: 'Online' },
] as const satisfies readonly Term[]

/** How the citizen's wish reached the agent. */
export const channels = [
  { value: 'visit', zh: '到点来办', en: 'Came to the station' },
  { value: 'home', zh: '上门收件', en: 'Visited at home' },
  { value: 'phone', zh: '电话委托', en: 'By phone' },
  { value: 'message', zh: '微信等消息', en: 'By message' },
] as const satisfies readonly Term[]

/** How a person stands to a case. One person can stand to it in several ways. */
export const relations = [
  { value: 'origin', zh: '首问代办员', en: 'Station that was first asked' },
  { value: 'holder', zh: '持件人', en: 'Holder' },
  { value: 'next', zh: '接件人', en: 'Next holder' },
  { value: 'deciding', zh: '承办部门', en: 'Deciding department' },
  { value: 'approver', zh: '部门负责人', en: 'Approver of the department' },
  { value: 'coordinator', zh: '县代办中心', en: 'Coordinator' },
  { value: 'superior', zh: '上级', en: 'Tier above' },
  { value: 'system', zh: '系统', en: 'System' },
] as const satisfies readonly Term[]

/** How a case ended at the department. */
export const outcomes = [
  { value: 'granted', zh: '准予', en: 'Granted' },
  { value: 'denied', zh: '不予批准', en: 'Denied' },
  { value: 'not-accepted', zh: '不予受理', en: 'Not accepted' },
] as const satisfies readonly Term[]

export type CaseStatus = ValueOf<typeof caseStatuses>
export type Party = ValueOf<typeof parties>
export type Channel = ValueOf<typeof channels>
export type Route = ValueOf<typeof routes>
export type Relation = ValueOf<typeof relations>
export type Outcome = ValueOf<typeof outcomes>

/** Statuses in which nobody holds the case. */
export const endStatuses = [
  'delivered',
  'declined',
  'withdrawn',
  'archived',
] as const satisfies readonly CaseStatus[]

/** Statuses of a case that is not over and of which nobody has decided yet. */
export const undecidedStatuses = [
  'pre-accepted',
  'sent-back',
  'received',
  'awaiting-supplement',
  'in-handover',
  'accepted',
  'suspended',
] as const satisfies readonly CaseStatus[]

/** Whether a case still waits for the department's decision. */
export const isUndecided = (status: CaseStatus): boolean =>
  (undecidedStatuses as readonly CaseStatus[]).includes(status)

/** Whether a case is over: no leg is open. */
export const isEnd = (status: CaseStatus): boolean =>
  (endStatuses as readonly CaseStatus[]).includes(status)
