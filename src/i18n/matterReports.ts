import { both, field } from './words'

export const reportCollectionWords = {
  singular: both('有误反馈', 'Report'),
  plural: both('有误反馈', 'Reports'),
}

export const reportFields = {
  matter: field('事项', 'Matter'),
  matterName: field('事项名称', 'Name'),
  department: field('部门', 'Department'),
  kind: field('哪里不对', 'What'),
  text: field('怎么不对', 'How'),
  state: field('进展', 'State'),
  station: field('代办机构', 'Station'),
  reportedBy: field('反馈人', 'Reported by'),
  reportedAt: field('反馈时间', 'Reported at'),
  outcome: field('结果', 'Outcome'),
  answer: field('答复', 'Answer'),
  answeredBy: field('答复人', 'Answered by'),
  answeredAt: field('答复时间', 'Answered at'),
}

/** What people are told; never what somebody typed. */
export const reportMessages = {
  reported: (name: string, kind: string) => `「${name}」有人反馈：${kind}。请核对后答复。`,
  answered: (name: string, outcome: string) => `您反馈的「${name}」有答复了：${outcome}。`,
}

export const reportText = {
  unknown: '没有这条反馈，或者不归您看。',
  unknownMatter: '没有这件已发布的事项，请回到事项页再试。',
  badKind: '请选是哪里不对。',
  textMissing: '请用一句话写明怎么不对，例如：电话打过去是空号。',
  textTooLong: '最多写 300 个字，请缩短。',
  badOutcome: '请选处理的结果。',
  reasonMissing: '没有错的，请写明原因，让反馈的人明白。',
  tooMany: '今天反馈得太多了，明天再报。着急的请打部门电话。',
  answeredAlready: '这条已经答复过了，不用再答。',
  foreign: '这件事不归您的部门，不能答复。',
  badCommand: '这个页面放得太久了，请刷新后再试。',
} as const

export const reportPages = {
  title: '有误反馈',
  open: '这里写得不对？告诉部门',
  lead: '链接打不开、电话打不通、地点不对，都在这里告诉部门。部门改好或核对后，会答复您。',
  kind: '哪里不对',
  text: '怎么不对（一句话）',
  textHelp: '不要写群众的姓名和电话。',
  send: '告诉部门',
  working: '正在送出……',
  sent: '已送到部门，答复了会告诉您。',
  view: '有误反馈',
  waiting: (date: string) => `${date}反馈，等答复`,
  answered: (outcome: string, date: string) => `${outcome}（${date}）`,
  from: (name: string, station: string) => [name, station].filter(Boolean).join('，'),
  outcome: '处理结果',
  answer: '答复',
  answerHelp: '没有错的要写原因；改好的可以不写。改了内容要发布，群众才看得到。',
  reply: '答复',
  replied: '已答复，反馈的人会收到消息。',
  matter: '看这件事',
  change: '去改',
  emptyTitle: '没有等答复的反馈',
  emptyNote: '代办员在事项页点「这里写得不对？」，就会列在这里。',
  back: '回到核对事项',
} as const
