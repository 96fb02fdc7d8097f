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

const kinds = { first: 'A 岗', second: 'B 岗' } as const

/** What operations on people say. */
export const peopleText = {
  kinds,
  employments: { 'full-time': '专职', 'part-time': '兼职' },
  needsLogIn: '请先登录。',
  unknownStation: '没有这个代办机构，或者它不归您看。',
  unknownPost: '没有这段任职，或者它不归您看。请刷新页面。',
  notYours: '这里的人不由您安排：镇代办窗口安排下面村和社区的人，县代办中心安排全县的人。',
  badRequest: '发来的内容看不懂，请刷新页面后再试。',
  otherCommand: '这一步和另一个操作撞了号，请刷新页面后再试。',
  tooLong: (most: number) => `最多 ${most} 个字，请写短一点。`,
  nothingChanged: '没有改动。',
  viaDeparture: '这位代办员有账号，手里可能有办件和值班。请走「离岗或调动」，一次交清。',
  subject: (station: string) => `任职 ${station}`,
  adopted: '按机构原来的代办员名单建立',
  started: (kind: 'first' | 'second', from: string) => `${kinds[kind]}，从 ${from} 起`,
  ended: (to: string) => `到 ${to} 止`,
  changed: '变更岗位或电话',
  phoneChanged: (phone: string) => `服务电话改为 ${phone || '（空）'}`,
  becameSecond: 'A 岗改为 B 岗',
  account: '账号',
  switched: (station: string) => `切换到 ${station}`,
  noPostThere: '您在这个机构没有任职，不能切换过去。请刷新页面看看您现在的任职。',
  unknownPerson: '没有这位代办员，请从名单里重新选。',
  notYourPerson:
    '这位代办员不由您安排：镇代办窗口管下面村和社区的，兼别的角色的由县代办中心安排，自己的由别人安排。',
  swapEnded: '申请的人或被申请的人已经离岗',
  departureKinds: { leave: '离岗', transfer: '调动' },
  departs: (kind: string, lastDay: string) => `${kind}，最后一天 ${lastDay}`,
  handedOver: (stations: string) => `已交接：${stations}`,
  youTakeOver: (name: string, cases: number, shifts: number) =>
    `${name}的工作交给您了：没办完的 ${cases} 件，以后的值班 ${shifts} 次。请看一遍。`,
  oneAtATime: '这段任职已经按交接安排好了最后一天，不能再改。',
} as const

/** What the list of cards to print anew says. */
export const reprintText = {
  agents: '代办员变了',
  phone: '电话变了',
  name: '名称变了',
  place: '地址或时间变了',
} as const
