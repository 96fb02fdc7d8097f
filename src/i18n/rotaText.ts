import type { AttendanceRefusal } from '@/domain/network/rota/attendance'
import type { PatternFaultCode } from '@/domain/network/rota/pattern'

/** What an operation on the rota says to a person. */
export const rotaText = {
  badRequest: '提交的内容不对，请刷新页面后再试。',
  noStation: '找不到这个代办机构。',
  mayNotPlan: '这个代办机构的值班表不归您排。',
  unknownShift: '找不到这个班，或者它不归您看。',
  unknownSwap: '找不到这个换班申请，或者它不归您看。',
  badMonth: '月份不对，请按 2026-11 的样子填写。',
  pastMonth: '这个月已经过去，不能再排班。',
  noPattern: '还没有填怎么轮班。请先填好轮班办法，再生成。',
  noDrafts: '这个月没有要公布的草稿。请先生成，再公布。',
  nothingMade: '这个月没有排出班：轮班从更晚的日期开始，或者每天都休息。请核对轮班办法。',
  stranger: (name: string) => `${name || '这个人'}现在不是这个代办机构的代办员，不能排班。`,
  unknownPerson: '找不到这个人，请从名单里选。',
  badDate: '日期不对，请按 2026-11-24 的样子填写。',
  noTime: '时间不对，请按 08:30 的样子填写。',
  emptySpan: '开始和结束不能是同一个时间。',
  overMidnight: '一个班不能跨过半夜 12 点。请在 24:00 结束，第二天另排一个班。',
  past: '这个班已经过去，不能再改。',
  pastDay: '不能给已经过去的时间排班。',
  begun: '这个班已经签到，不能再改。要换人，请先请假，再请人顶班。',
  cancelled: '这个班已经取消。',
  clash: (name: string, date: string, time: string, station: string) =>
    `${name}${date}${time}已经在${station}值班，同一个人不能同时值两个班。`,
  tooLong: (name: string, date: string, hours: number) =>
    `${name}${date}的班超过了每人每天 ${hours} 小时。请把班分给别人，或者改轮班办法里的小时数。`,
  noReason: '请写明原因。',
  longReason: '原因最多 500 个字。',
  notOpen: '这个班没有等人顶班。',
  ownShift: '这本来就是您的班。',
  notOwnShift: '这不是您的班，不能替别人操作。',
  alreadyVacant: '这个班已经请过假，正等人顶班。',
  notPublished: '这个班还没有公布。',
  swapSelf: '不能和自己换班。',
  swapReturn: '拿来换的班必须是对方的、已公布的、还没开始的班。',
  swapTwice: '您已经就这个班问过对方，请等答复，或者先撤回。',
  swapOver: '这个换班申请已经有了结果。',
  swapNotAsked: '这个申请不是问您的。',
  swapNotAsker: '这个申请不是您提出的。',
  swapStale: '班表已经变了，这个申请不作数了。请重新商量。',
  unknownFeed: '这个日历地址不对，或者已经换了新的。请到“我的值班”重新取。',
  lapsedReason: '班表变了',
  leftReason: '原值班人已离开',
  closedReason: '代办机构已撤销',
} as const

/** What is wrong with a pattern. */
export const patternFaultText: Record<PatternFaultCode, string> = {
  'no-members': '请至少选一个轮班的人，最多 30 人。',
  'same-member': '同一个人选了两次。',
  'no-spans': '请至少写一个班的时间，最多 6 个。',
  'no-time': rotaText.noTime,
  empty: rotaText.emptySpan,
  'over-midnight': rotaText.overMidnight,
  'spans-meet': '两个班的时间重叠了，请错开。要几个人同时在，请填“每班几人”。',
  'too-long': '一个班比每人每天最多的小时数还长。请把它分成两个班。',
  'per-span': '每班人数是 1 到 10 的整数。',
  'rest-days': '休息日不对：一周至少开一天。',
  'hours-a-day': '每人每天最多的小时数在 1 到 24 之间。',
  'starts-on': rotaText.badDate,
  'away-days': '请假的日期不对：开始不能晚于结束。',
  'away-stranger': '请假的人不在轮班的人里面。',
}

/** Why somebody cannot check in or out. */
export const attendanceText: Record<AttendanceRefusal, string> = {
  'not-yours': '这不是您的班，不能替别人签到或签退。',
  'not-published': '这个班还没有公布，或者已经取消，不能签到。',
  vacant: '这个班已经请了假，正等人顶班，不能签到。',
  'already-in': '您已经签到过了，不用再签。',
  'too-early': '还没到时间：开始前 30 分钟起才能签到。',
  over: '这个班已经结束，不能再签到。有特殊情况，请告诉镇代办窗口。',
  'not-in': '您还没有签到，请先签到。',
  'already-out': '您已经签退过了。',
  'other-day': '这个班已经过了当天，不能再签退；时间按班的结束算。',
}

/** Messages about duty. */
export const rotaMessages = {
  published: (station: string, month: string, count: number, first: string) =>
    `${station}${month}的值班表公布了：您有 ${count} 个班，第一个是${first}。`,
  given: (station: string, when: string) => `${station}${when}现在由您值班。`,
  taken: (station: string, when: string, to: string) => `${station}${when}改由${to}值班。`,
  moved: (station: string, before: string, when: string) =>
    `${station}您${before}的班改成${when}。`,
  cancelled: (station: string, when: string) => `${station}您${when}的班取消了。`,
  wanted: (station: string, when: string, name: string) =>
    `${station}${when}${name}请了假，等人顶班。能去的请点“我来顶班”。`,
  swapAsked: (name: string, when: string, inReturn: string) =>
    inReturn
      ? `${name}想用${inReturn}的班换您${when}的班，等您答复。`
      : `${name}想请您替${when}的班，等您答复。`,
  swapAccepted: (name: string, when: string) => `换班成了：${when}由${name}值班。`,
  swapDeclined: (name: string, when: string, reason: string) =>
    `${name}不能替您${when}的班${reason ? `：${reason}` : ''}。`,
  swapWithdrawn: (name: string, when: string) => `${name}撤回了${when}的换班申请。`,
  swapLapsed: (when: string) => `${when}的换班申请不作数了，因为班表变了。`,
  unmanned: (station: string, from: string, to: string, phone: string) =>
    `${station}现在没有人值班（应开 ${from}–${to}）。请马上问一问${phone ? `：${phone}` : ''}。`,
} as const

/** What was done with a shift, for its history. */
export const shiftDone = {
  publish: '公布',
  change: '改了',
  cancel: '取消',
  'check-in': '签到',
  'check-out': '签退',
  absent: '请假',
  'take-over': '顶班',
  swap: '换班',
  hand: '交接',
} as const
