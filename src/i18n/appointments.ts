import type { AppointmentCommandName } from '@/domain/casework/appointments/table'
import { both, field } from './words'

export const appointmentCollectionWords = {
  singular: both('集中预约', 'Batch appointment'),
  plural: both('集中预约', 'Batch appointments'),
}

export const appointmentWords = {
  status: field('到哪一步', 'Status'),
  station: field('申请机构', 'Station'),
  people: field('人数', 'People'),
  wish: field('希望', 'Wish'),
  date: field('日期', 'Date'),
  half: field('上午还是下午', 'Half day'),
  site: field('在哪里办', 'Where'),
  remark: field('说明', 'Remark'),
  askedOn: field('申请日期', 'Asked on'),
  dueOn: field('最晚哪天答复', 'Answer due on'),
  slot: field('约好的时间', 'Slot'),
  from: field('几点开始', 'From'),
  to: field('几点结束', 'To'),
  place: field('地点', 'Place'),
  bring: field('要带什么', 'What to bring'),
  contact: field('联系人和电话', 'Contact'),
  reason: field('原因', 'Reason'),
  entries: field('办件', 'Cases'),
  takenOut: field('为什么去掉', 'Why taken out'),
  attendance: field('到场', 'Attendance'),
  note: field('结果', 'Result'),
  history: field('经过', 'History'),
}

/** What an operation on appointments says to a person. */
export const appointmentText = {
  unknown: '找不到这个预约，或者它不归您看。',
  notAgent: '只有代办机构的代办员能申请集中预约。',
  badRequest: '提交的内容不对，请刷新页面后再试。',
  stale: (what: string) => `这个预约刚刚有了变化：${what}。请刷新页面，看过以后再办。`,
  noList: '这个预约还没有约好时间，没有可以打印的。',
  apart: '；',
}

/** What was done with an appointment, in a word. */
export const appointmentDone: Record<AppointmentCommandName | 'apply', string> = {
  apply: '申请',
  answer: '县里已答复',
  decline: '县里不能安排',
  move: '改了时间',
  cancel: '县里取消了',
  withdraw: '申请的机构撤回了',
  'take-out': '去掉了几件',
  record: '记了到场',
}

/** Messages about appointments; they name no citizen. */
export const appointmentMessages = {
  asked: (station: string, matter: string, count: number, due: string) =>
    `${station}申请集中预约「${matter}」${count} 件，最晚${due}答复。`,
  late: (matter: string, due: string) =>
    `「${matter}」集中预约的申请还没有答复，最晚是${due}。请马上答复。`,
  answered: (matter: string, when: string, bring: string) =>
    `「${matter}」集中预约定了：${when}，要带${bring}。请通知群众。`,
  moved: (matter: string, when: string, reason: string) =>
    `「${matter}」集中预约改到${when}（${reason}）。请重新通知群众。`,
  cancelled: (matter: string, reason: string) =>
    `「${matter}」集中预约取消了：${reason}。请告诉群众不用去。`,
  declined: (matter: string, reason: string) => `「${matter}」集中预约不能安排：${reason}。`,
  withdrawn: (station: string, matter: string, reason: string) =>
    `${station}撤回了「${matter}」的集中预约：${reason}。`,
  takenOut: (station: string, matter: string, count: number) =>
    `${station}的「${matter}」集中预约还剩 ${count} 件。`,
  closed: (station: string, matter: string, came: number, count: number) =>
    `${station}的「${matter}」集中预约办完了：${count} 件，来了 ${came} 件。`,
}
