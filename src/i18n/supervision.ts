import type { OrderCommandName } from '@/domain/casework/supervision/rules'
import type { OrderEntryKind } from '@/domain/casework/supervision/order'
import { both, field } from './words'

export const orderCollectionWords = {
  singular: both('督办单', 'Supervision order'),
  plural: both('督办单', 'Supervision orders'),
}

export const orderWords = {
  number: field('督办单号', 'Number'),
  status: field('到哪一步', 'Status'),
  party: field('督办谁', 'Party'),
  station: field('承办机构', 'Station'),
  department: field('承办部门', 'Department'),
  round: field('第几次', 'Round'),
  isAutomatic: field('系统自动发的', 'Automatic'),
  dueOn: field('环节最晚', 'The leg was due on'),
  orderedOn: field('发单日期', 'Ordered on'),
  replyDueOn: field('最晚回复', 'Reply due on'),
  closedOn: field('了结日期', 'Closed on'),
  finding: field('结论', 'Finding'),
  entries: field('经过', 'Entries'),
}

/** What an operation on supervision orders says to a person. */
export const orderText = {
  unknown: '找不到这张督办单，或者它不归您看。',
  badRequest: '提交的内容不对，请刷新页面后再试。',
  stale: (what: string) => `这张督办单刚刚有了变化：${what}。请刷新页面，看过以后再办。`,
  automatic: (matter: string, dueOn: string) =>
    `「${matter}」最晚 ${dueOn} 该办，到现在还没有办。请说明原因，并写明哪天能办好。`,
  message: {
    ordered: (number: string, matter: string, by: string) =>
      `督办单 ${number}：「${matter}」超期了，请在 ${by} 以前回复。`,
    again: (number: string, matter: string, by: string) =>
      `二次督办 ${number}：「${matter}」还没有说清楚，请在 ${by} 以前回复。`,
    replied: (number: string, matter: string) => `督办单 ${number}「${matter}」有了回复，请审看。`,
    closed: (number: string, matter: string, finding: string) =>
      `督办单 ${number}「${matter}」已了结：${finding}。`,
  },
}

/** What happened to an order, in a word. */
export const orderEntryWords: Record<OrderEntryKind, string> = {
  ordered: '发出督办单',
  replied: '回复',
  'ordered-again': '二次督办',
  closed: '了结',
}

/** The words of the portal's pages of orders. */
export const orderPages = {
  title: '督办单',
  one: (number: string) => `督办单 ${number}`,
  views: { answer: '要回复', review: '要审看', open: '没了结的', closed: '已了结' },
  empty: {
    answer: ['没有要您回复的督办单', '哪个环节超期了、要您说明原因，就会出现在这里。'],
    review: ['没有要审看的回复', '承办方回复以后，会出现在这里。'],
    open: ['没有没了结的督办单', '办件超期以后，系统会自动发督办单；在办件页面也可以自己发。'],
    closed: ['还没有了结的督办单', '了结以后会留在这里，方便查。'],
  },
  toAnswer: (count: number) => `有 ${count} 张督办单要回复`,
  toReview: (count: number) => `有 ${count} 张督办单的回复要审看`,
  automatic: '系统自动发出',
  replyBy: (day: string) => `请在 ${day} 以前回复`,
  replyLate: (day: string) => `${day} 该回复，还没有回复`,
  replied: '已回复，等审看',
  closed: (finding: string) => finding,
  late: (day: string, days: number) => `最晚 ${day}，已经过了 ${days} 个工作日`,
  case: '看这个办件',
  print: '打印督办单',
  promised: (day: string) => `答应 ${day} 办好`,
  working: '正在提交…',
  raise: '发督办单',
  raiseAsk: '这个环节超期了。写明要承办方说明什么，对方会马上收到消息。',
  raised: '督办单已经发出，承办方会马上收到消息。',
  onCase: '督办',
  more: '看更早的',
  round: '二次督办',
}

/** Each command on an order: its button, what it asks, and what was done. */
export const orderCommandWords: Record<
  OrderCommandName,
  { label: string; ask: string; done: string }
> = {
  reply: {
    label: '回复',
    ask: '说明为什么超期，现在办到哪里，哪天能办好。',
    done: '已经回复，等督导员审看。',
  },
  'order-again': {
    label: '二次督办',
    ask: '写明还要说清楚什么。回复期限重新起算，只能再督办一次。',
    done: '二次督办已经发出。',
  },
  close: { label: '了结', ask: '选结论，写明依据。了结以后不能再改。', done: '督办单已经了结。' },
}

export const orderFields = {
  text: { reply: '原因和办法', 'order-again': '要说清楚什么', close: '依据', raise: '督办内容' },
  promisedOn: '哪天能办好（可以不填）',
  finding: '结论',
}

/** The words of the printed order. */
export const orderPaperWords = {
  title: '督办单',
  second: '督办单（二次督办）',
  issuer: (county: string) => `${county}政务服务代办中心`,
  replyBy: '请在这天以前回复',
  due: '这一环节最晚',
  late: (days: number) => `已经过了 ${days} 个工作日`,
  matter: '事项',
  caseNumber: '办件编号',
  orderedOn: '发单日期',
  reply: '回复',
  replyNote: '写明原因、怎么办、哪天办好',
  head: '承办方负责人',
  stampOfHolder: '承办方盖章',
  stampOfIssuer: '督办方盖章',
}
