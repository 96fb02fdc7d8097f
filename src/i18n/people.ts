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
  sheet: '代办员名册',
  exported: (count: number) => `${count} 行`,
  withdrawn: '撤回离岗登记',
  notPlanned: '这次交接已经办完，或者不归您管，不能撤回。',
} as const

/** What the list of cards to print anew says. */
export const reprintText = {
  agents: '代办员变了',
  phone: '电话变了',
  name: '名称变了',
  place: '地址或时间变了',
} as const

/** Columns of the list of people as a workbook. */
export const peopleColumns = [
  { heading: '机构代号', width: 14 },
  { heading: '机构', width: 28 },
  { heading: '姓名', width: 12 },
  { heading: '岗位', width: 8 },
  { heading: '专兼职', width: 8 },
  { heading: '服务电话', width: 18 },
  { heading: '从哪天起', width: 14 },
  { heading: '到哪天止', width: 14 },
  { heading: '离岗原因', width: 24 },
] as const

/** Words of the pages on people. */
export const peoplePages = {
  title: '代办员',
  lead: '谁在哪个机构任职，A 岗还是 B 岗。新人任职、离岗、调动都在这里办。',
  views: { now: '在岗', left: '已离岗' },
  search: '姓名或电话',
  find: '查找',
  export: '导出表格',
  join: '安排任职',
  count: (total: number) => `共 ${total} 个任职`,
  more: '下一页',
  empty: { now: ['还没有代办员', '点「安排任职」，把人安排到机构。'], left: ['还没有人离岗', ''] },
  since: (from: string) => `${from} 起`,
  until: (from: string, to: string) => `${from} 至 ${to}`,
  noAccount: '没有账号',
  kind: '岗位',
  employment: '专职或兼职',
  phone: '服务电话（印在卡片和明白纸上）',
  from: '从哪天起',
  to: '最后一天',
  reason: '原因（可以不写）',
  swap: '原来的 A 岗改为 B 岗',
  station: '机构',
  findStation: '机构名称或代号',
  chooseStation: '先选机构',
  stationNone: '没有找到归您管的机构，换个词再找。',
  findAccount: '代办员的姓名、用户名或手机号',
  accounts: '选人',
  askSecurity: (station: string) =>
    `没有找到可用的代办员账号。请安全管理员在后台新建账号：写姓名和手机号，角色选「代办员」，机构选「${station}」。建好以后回到这里选人。已经有账号的，请他加上「代办员」角色。`,
  withoutAccount: '暂时没有账号，只登记姓名和电话',
  name: '姓名',
  submitJoin: '安排到这里任职',
  busy: '正在保存…',
  joined: '安排好了，名单和页面已经更新。',
  change: '改岗位和电话',
  changed: '改好了。',
  end: '结束任职',
  ended: '记下了最后一天。',
  leave: '离岗或调动',
  history: '经过',
  leaveTitle: (name: string) => `${name}离岗或调动`,
  steps: ['怎么走，最后一天', '看要交接什么，选接手人', '确认'],
  kinds: { leave: '离岗，不再当代办员', transfer: '调到别的机构' },
  which: '结束哪一个任职',
  preview: '看要交接什么',
  toStation: '调到哪个机构（代号；只结束这一个、不去新的，就空着）',
  toKind: '新岗位',
  handTitle: '要交接的',
  cases: (count: number) => `没办完的办件 ${count} 件`,
  shifts: (count: number) => `以后的值班 ${count} 次`,
  swaps: (count: number) => `没答复的换班 ${count} 个`,
  pattern: '排班表里的位置',
  head: '机构负责人',
  orders: (count: number) => `等回复的督办单 ${count} 张`,
  otherCases: (count: number) => `在以前的机构受理、没办完的 ${count} 件`,
  projects: (count: number) => `牵头的企业项目 ${count} 个`,
  enrolments: (count: number) => `培训报名 ${count} 场（会取消）`,
  unread: (count: number) => `没看的消息 ${count} 条`,
  nothing: '没有要交接的。',
  successor: (station: string) => `${station}：交给谁`,
  chooseSuccessor: '请选接手人',
  noCandidate: '这里没有别的代办员。请先安排接手的人到这里任职。',
  atOnce: '最后一天已到：确认后马上交接，离岗的账号马上停用。',
  later: (day: string) => `${day} 过后自动交接；离岗的账号到时停用。`,
  confirm: '确认，一次交清',
  done: '已经交接清楚。',
  planned: (day: string) => `登记好了：最后一天 ${day}，过后自动交接。`,
  waiting: (day: string) => `已登记离开，最后一天 ${day}`,
  withdraw: '撤回这次交接登记',
  withdrawn: '撤回了，任职照旧。已经交出去的值班不会自动拿回来，请看排班表。',
  switchTitle: '我任职的机构',
  switchNote: '您在几个机构任职。看到的办件和能办的事，跟着当前机构走。',
  current: '当前',
  switchTo: '切换到这里',
} as const
