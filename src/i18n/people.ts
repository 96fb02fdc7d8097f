import { both, field } from './words'

export const postCollectionWords = { singular: both('任职', 'Post'), plural: both('任职', 'Posts') }
export const departureCollectionWords = {
  singular: both('离岗交接', 'Departure'),
  plural: both('离岗交接', 'Departures'),
}
export const reprintCollectionWords = {
  singular: both('待换服务卡', 'Card to print anew'),
  plural: both('待换服务卡', 'Cards to print anew'),
}

export const postWords = {
  user: field('账号', 'Account', '没有账号的代办员只写姓名和电话。', 'Empty without an account.'),
  station: field('代办机构', 'Station'),
  kind: field('岗位', 'Post'),
  employment: field('专职或兼职', 'Employment'),
  from: field('从哪天起', 'From'),
  to: field('到哪天止', 'Until', '含这一天；空着表示还在岗。', 'That day included.'),
  name: field('姓名', 'Name'),
  phone: field('服务电话', 'Service phone', '印在卡片和明白纸上。', 'Printed.'),
  endReason: field('离岗原因', 'Reason'),
  closedAt: field('交接完成', 'Handed over'),
  history: field('变动', 'Changes'),
  at: field('时间', 'At'),
  by: field('经手人', 'By'),
  what: field('内容', 'What'),
}

export const departureWords = {
  kind: field('种类', 'Kind'),
  status: field('状态', 'Status'),
  name: field('姓名', 'Name'),
  user: field('谁', 'Who'),
  lastDay: field('最后一天', 'Last day'),
  posts: field('结束的任职', 'Posts'),
  successors: field('接手人', 'Successors'),
  successor: field('接手人', 'Successor'),
  toStation: field('调到', 'To station'),
  reason: field('原因', 'Reason'),
  handed: field('交接清单', 'Handed over'),
  doneAt: field('交接完成', 'Done'),
}

export const reprintWords = {
  fingerprint: field('印的内容', 'What is printed'),
  reason: field('为什么重印', 'Why'),
  listedAt: field('列入时间', 'Listed'),
  printedAt: field('重印时间', 'Printed'),
  printedBy: field('重印人', 'Printed by'),
}
