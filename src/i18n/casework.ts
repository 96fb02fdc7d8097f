import type { EventKind } from '@/domain/casework/events'
import { both, field } from './words'

export const caseworkGroup = both('办件', 'Cases')

export const caseCollectionWords = {
  case: { singular: both('办件', 'Case'), plural: both('办件', 'Cases') },
  event: { singular: both('办件经过', 'Case event'), plural: both('办件经过', 'Case events') },
  rating: { singular: both('好差评', 'Rating'), plural: both('好差评', 'Ratings') },
}

export const ratingWords = {
  level: field('评价', 'Level'),
  reasons: field('不满意的原因', 'Reasons'),
  text: field('群众的话', 'Words'),
  at: field('评价时间', 'Rated at'),
  changedAt: field('改过的时间', 'Changed at'),
  delivery: field('第几步送达', 'Delivery'),
}

export const caseWords = {
  number: field('办件编号', 'Case number'),
  matter: field('事项', 'Matter'),
  matterName: field('事项名称', 'Name of the matter'),
  edition: field(
    '受理时的版',
    'Edition',
    '按这一版的材料和时限办。',
    'Its materials and limits hold.',
  ),
  department: field('承办部门', 'Department'),
  status: field('进展', 'Status'),
  party: field('现在在谁手里', 'Held by'),
  origin: field('首问机构', 'First asked'),
  holder: field('持件机构', 'Holder'),
  next: field('交给', 'Passed to'),
  route: field('线上或线下', 'Route'),
  isGreen: field('绿色通道', 'Green channel'),
  greenReason: field('走绿色通道的原因', 'Why green'),
  applicant: field('申请人', 'Applicant'),
  applicantName: field('姓名', 'Name'),
  idMasked: field('身份证号', 'ID number', '只显示头尾，要看全号请写明原因。', 'Masked.'),
  phoneMasked: field('电话', 'Phone'),
  proxy: field('代理人', 'Proxy'),
  relation: field('和申请人的关系', 'Relation to the applicant'),
  startedOn: field('收件日期', 'Started on'),
  endedOn: field('结束日期', 'Ended on'),
  dueOn: field('这一环节最晚', 'Due on'),
  provisional: field('日期暂定', 'Provisional'),
  outcome: field('结果', 'Outcome'),
  noticeCount: field('一次性告知次数', 'Notices'),
  registeredBy: field('登记人', 'Registered by'),
  state: field('经过', 'State'),
  case: field('办件', 'Case'),
  order: field('第几步', 'Step'),
  kind: field('做了什么', 'What'),
  at: field('时间', 'When'),
  on: field('日期', 'Day'),
  by: field('谁', 'Who'),
  as: field('以什么身份', 'As'),
  data: field('内容', 'Content'),
}

/** What an operation on cases says to a person. */
export const caseText = {
  needsLogIn: '请先登录。',
  unknownCase: '找不到这个办件，或者它不归您看。请核对编号。',
  unknownMatter: '找不到这个事项，或者它还没有公布。请换一个事项。',
  noDepartment: '这个事项没有承办部门，请告诉县代办中心。',
  noPromise: '这个事项没有写承诺时限，不能收件。请告诉承办部门补上。',
  notAgent: '只有代办员能收件。您的账号没有代办机构，请找安全管理员。',
  badCommand: '没有这个操作，请刷新页面后再试。',
  tooLong: (most: number) => `太长了，最多 ${most} 个字。`,
  badCommandId: '页面太旧了，请刷新后再试。',
  otherCommand: '这个操作编号已经用过了，请刷新页面后再试。',
  stale: (what: string) => `办件刚刚有了变化：${what}。请刷新页面，看过以后再办。`,
  revealReason: '请写明为什么要看，5 到 200 个字。',
  notReadable: '这条资料打不开：加密的密钥不对，请告诉系统管理员。',
  proxyNeeded: '申请人未满 18 岁，请填写代理人（监护人）。',
  relationMissing: '请写明代理人和申请人的关系。',
  wrongFields: (count: number) => `有 ${count} 处没有填对，请改好以后再登记。`,
  unknownHolder: '找不到要交的机构，请从列出的里面选。',
  clockWrong: '这台设备的时间不对，请先校准手机时间。',
}

/** What happened to a case, in a word. */
export const eventWords: Record<EventKind, string> = {
  registered: '收件登记',
  declined: '自行办理',
  noticed: '一次性告知',
  supplemented: '收到补正',
  forwarded: '上交',
  received: '接收',
  'sent-back': '退回首问',
  accepted: '受理',
  'publicity-ended': '公示期满',
  refused: '不予受理',
  suspended: '进入特别程序',
  resumed: '特别程序结束',
  extended: '延期',
  decided: '办结',
  informed: '通知窗口',
  delivered: '送达',
  withdrawn: '撤回',
  reopened: '重新办理',
  archived: '归档',
  'followed-up': '回访',
  urged: '催办',
  'moved-to-green': '转绿色通道',
  'taken-over': '接手',
  appointed: '约好集中办理',
  'appointment-cancelled': '取消预约',
  attended: '记到场',
}
