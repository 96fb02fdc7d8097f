import type { Term, ValueOf } from '../catalogue/vocabulary'

/** How a message reaches a person beside the inbox, where every message lies. */
export const messageWays = [
  { value: 'at-once', zh: '马上发邮件', en: 'Mail at once' },
  { value: 'digest', zh: '每天汇总一封', en: 'One mail a day' },
  { value: 'inbox', zh: '不发邮件，只放收件箱', en: 'Inbox only' },
] as const satisfies readonly Term[]

export type MessageWay = ValueOf<typeof messageWays>

/** What messages are about; a person chooses a way for each. */
export const messageGroups = [
  { value: 'cases', zh: '办件', en: 'Cases' },
  { value: 'supervision', zh: '督办', en: 'Supervision' },
  { value: 'appointments', zh: '预约', en: 'Appointments' },
  { value: 'projects', zh: '企业项目', en: 'Projects' },
  { value: 'ratings', zh: '好差评', en: 'Ratings' },
  { value: 'training', zh: '培训', en: 'Training' },
  { value: 'duty', zh: '值班', en: 'Duty' },
  { value: 'network', zh: '代办网络', en: 'Network' },
  { value: 'catalogue', zh: '事项和明白纸', en: 'Matters and sheets' },
  { value: 'changes', zh: '法规变动', en: 'Changes of laws' },
] as const satisfies readonly Term[]

export type MessageGroup = ValueOf<typeof messageGroups>

interface Kind extends Term {
  group: MessageGroup
  /** The way, unless the person chose another for the group. */
  urgency: Exclude<MessageWay, 'inbox'>
}

/** What a message says; what can wait goes into the day's digest. */
export const messageKinds = [
  { value: 'case-urged', zh: '催办', en: 'Urged', group: 'cases', urgency: 'at-once' },
  { value: 'case-sent-back', zh: '退回', en: 'Sent back', group: 'cases', urgency: 'at-once' },
  { value: 'case-noticed', zh: '要补材料', en: 'Notice', group: 'cases', urgency: 'at-once' },
  { value: 'case-green', zh: '转绿色通道', en: 'Green', group: 'cases', urgency: 'at-once' },
  { value: 'case-arrived', zh: '新到办件', en: 'Arrived', group: 'cases', urgency: 'digest' },
  {
    value: 'case-supplemented',
    zh: '补齐材料',
    en: 'Completed',
    group: 'cases',
    urgency: 'digest',
  },
  { value: 'case-decided', zh: '部门办结', en: 'Decided', group: 'cases', urgency: 'digest' },
  { value: 'case-to-deliver', zh: '等您送达', en: 'To deliver', group: 'cases', urgency: 'digest' },
  { value: 'case-withdrawn', zh: '群众撤回', en: 'Withdrawn', group: 'cases', urgency: 'digest' },
  { value: 'case-due', zh: '到期提醒', en: 'Due today', group: 'cases', urgency: 'digest' },
  { value: 'case-late', zh: '超期提醒', en: 'Late', group: 'cases', urgency: 'digest' },
  { value: 'calendar-moved', zh: '日历变动', en: 'Calendar', group: 'cases', urgency: 'digest' },
  {
    value: 'supervision-ordered',
    zh: '督办单',
    en: 'Supervision order',
    group: 'supervision',
    urgency: 'at-once',
  },
  {
    value: 'supervision-replied',
    zh: '督办回复',
    en: 'Reply to an order',
    group: 'supervision',
    urgency: 'digest',
  },
  {
    value: 'supervision-closed',
    zh: '督办办结',
    en: 'Order closed',
    group: 'supervision',
    urgency: 'digest',
  },
  {
    value: 'appointment-asked',
    zh: '预约申请',
    en: 'Appointment asked for',
    group: 'appointments',
    urgency: 'at-once',
  },
  {
    value: 'appointment-answered',
    zh: '预约答复',
    en: 'Appointment answered',
    group: 'appointments',
    urgency: 'at-once',
  },
  {
    value: 'appointment-result',
    zh: '预约结果',
    en: 'Result of an appointment',
    group: 'appointments',
    urgency: 'digest',
  },
  { value: 'change-opened', zh: '法规变动', en: 'Change', group: 'changes', urgency: 'at-once' },
  { value: 'change-due', zh: '核对快到期', en: 'Due soon', group: 'changes', urgency: 'digest' },
  { value: 'change-late', zh: '核对超期', en: 'Late', group: 'changes', urgency: 'digest' },
  { value: 'project-late', zh: '项目超期', en: 'Late', group: 'projects', urgency: 'digest' },
  { value: 'work-handed', zh: '工作交接', en: 'Work handed', group: 'network', urgency: 'at-once' },
  {
    value: 'station-change',
    zh: '机构变动',
    en: 'Station change',
    group: 'network',
    urgency: 'at-once',
  },
  { value: 'item-lacking', zh: '要整改', en: 'To be mended', group: 'network', urgency: 'at-once' },
  { value: 'item-due', zh: '整改提醒', en: 'Mend by', group: 'network', urgency: 'digest' },
  { value: 'item-late', zh: '整改超期', en: 'Mending late', group: 'network', urgency: 'digest' },
  { value: 'item-mended', zh: '已整改，等复查', en: 'Mended', group: 'network', urgency: 'digest' },
  { value: 'recall-due', zh: '换发', en: 'Recall', group: 'network', urgency: 'digest' },
  {
    value: 'recall-urgent',
    zh: '加急换发',
    en: 'Urgent recall',
    group: 'network',
    urgency: 'at-once',
  },
  { value: 'item-closed', zh: '整改合格', en: 'Mended well', group: 'network', urgency: 'digest' },
  {
    value: 'training-recorded',
    zh: '培训成绩',
    en: 'Training recorded',
    group: 'training',
    urgency: 'digest',
  },
  {
    value: 'training-corrected',
    zh: '培训记录更正',
    en: 'Record corrected',
    group: 'training',
    urgency: 'digest',
  },
  { value: 'lesson-made', zh: '新的小课', en: 'New lesson', group: 'training', urgency: 'digest' },
  { value: 'lesson-due', zh: '小课提醒', en: 'Lesson due', group: 'training', urgency: 'digest' },
  { value: 'lesson-late', zh: '小课过期', en: 'Lesson late', group: 'training', urgency: 'digest' },
  {
    value: 'help-asked',
    zh: '请您帮忙',
    en: 'Asked for help',
    group: 'training',
    urgency: 'at-once',
  },
  { value: 'rating-negative', zh: '差评', en: 'Bad rating', group: 'ratings', urgency: 'at-once' },
  {
    value: 'training-invited',
    zh: '培训通知',
    en: 'Invited to training',
    group: 'training',
    urgency: 'at-once',
  },
  {
    value: 'training-changed',
    zh: '培训改动',
    en: 'Training changed',
    group: 'training',
    urgency: 'at-once',
  },
  {
    value: 'training-cancelled',
    zh: '培训取消',
    en: 'Training cancelled',
    group: 'training',
    urgency: 'at-once',
  },
  {
    value: 'training-reminder',
    zh: '培训提醒',
    en: 'Training tomorrow',
    group: 'training',
    urgency: 'at-once',
  },
  {
    value: 'training-place',
    zh: '培训名额',
    en: 'A place in training',
    group: 'training',
    urgency: 'at-once',
  },
  {
    value: 'training-answered',
    zh: '培训答复',
    en: 'Answer to an invitation',
    group: 'training',
    urgency: 'digest',
  },
  { value: 'rota-published', zh: '值班表', en: 'Rota', group: 'duty', urgency: 'digest' },
  { value: 'shift-changed', zh: '值班变动', en: 'Shift', group: 'duty', urgency: 'at-once' },
  { value: 'swap-asked', zh: '换班申请', en: 'Swap', group: 'duty', urgency: 'at-once' },
  { value: 'swap-answered', zh: '换班答复', en: 'Swap', group: 'duty', urgency: 'at-once' },
  { value: 'substitute-wanted', zh: '找人顶班', en: 'Help', group: 'duty', urgency: 'at-once' },
  { value: 'station-unmanned', zh: '没人值班', en: 'Nobody', group: 'duty', urgency: 'at-once' },
  {
    value: 'matter-reported',
    zh: '有误反馈',
    en: 'Reported as wrong',
    group: 'catalogue',
    urgency: 'at-once',
  },
  {
    value: 'report-answered',
    zh: '反馈答复',
    en: 'Report answered',
    group: 'catalogue',
    urgency: 'digest',
  },
  {
    value: 'facts-answered',
    zh: '核实答复',
    en: 'Facts answered',
    group: 'catalogue',
    urgency: 'digest',
  },
  {
    value: 'sheet-called-off',
    zh: '新明白纸收回',
    en: 'Coming sheet called off',
    group: 'catalogue',
    urgency: 'at-once',
  },
  { value: 'facts-due', zh: '核实截止', en: 'Facts due', group: 'catalogue', urgency: 'digest' },
  { value: 'review-due', zh: '核对提醒', en: 'Review due', group: 'catalogue', urgency: 'digest' },
  {
    value: 'review-late',
    zh: '核对过期',
    en: 'Review late',
    group: 'catalogue',
    urgency: 'digest',
  },
] as const satisfies readonly Kind[]

export type MessageKind = ValueOf<typeof messageKinds>

/** What a person is told. */
export interface Message {
  kind: MessageKind
  /** One occurrence: the same key and person make one message, however often it is said. */
  key: string
  /** A Chinese sentence without personal data of citizens. */
  text: string
  /** Path inside the site, e.g. `/portal/cases/<id>`. */
  link: string
}

/** Which way a person chose for a group; a group without one goes by the urgency of its messages. */
export type MessageChoice = Partial<Record<MessageGroup, MessageWay>>

const kindOf = (kind: MessageKind): Kind => {
  const found = messageKinds.find(({ value }) => value === kind)
  if (!found) throw new Error(`No such kind of message: ${kind}`)
  return found
}

/** The kinds of a group, in order. */
export const kindsOf = (group: MessageGroup): readonly Kind[] =>
  messageKinds.filter((kind) => kind.group === group)

/** How a message of a kind reaches somebody with such a choice. */
export function wayOf(kind: MessageKind, choice: MessageChoice): MessageWay {
  const { group, urgency } = kindOf(kind)
  return choice[group] ?? urgency
}

/** The word for a kind: 催办, 退回. */
export const kindWord = (kind: MessageKind): string => kindOf(kind).zh

/** Whether a link leads to a page of this site for people who are logged in, and nowhere else. */
export const isInnerLink = (link: string): boolean =>
  /^\/(portal|admin)(\/[\w\-./%]*)?(\?[\w\-.=&%[\]]*)?$/.test(link) && !link.includes('..')
