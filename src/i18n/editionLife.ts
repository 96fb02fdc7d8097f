/** Words of editions that are issued ahead, for the agents' pages. */
export const comingWords = {
  title: '到日子再用的新明白纸',
  lead: '可以先打好，到那天早上换上；没到日子不要挂。',
  from: (date: string) => `${date}起用的新明白纸，可以先打好`,
  hangOn: (date: string) => `没到${date}不要挂，墙上还用现在这一版。`,
  hangNew: (date: string) => `没到${date}不要挂。`,
  line: (date: string, number: number) => `${date}起用第 ${number} 版`,
  first: '新事项',
  rest: (count: number) => `还有 ${count} 张没有列出，按日子整套排最省事。`,
  print: '打新的',
  changes: '到时候改什么',
}

/** What whoever printed a sheet ahead is told when it was called off. */
export const calledOffMessage = {
  sheets: ({
    name,
    number,
    day,
    copies,
  }: {
    name: string
    number: number
    day: string
    copies: number
  }) =>
    `「${name}」原定${day}起用的第 ${number} 版收回了。提前打好的 ${copies} 张请扔掉，不要挂、不要发。`,
  book: ({ name, number, day }: { name: string; number: number; day: string }) =>
    `「${name}」原定${day}起用的第 ${number} 版收回了。按这一天排好的汇编里有它，请重新排。`,
}

/** What owners and heads are told of reviews. */
export const reviewMessages = {
  due: ({ name, date, daysLeft }: { name: string; date: string; daysLeft: number }) =>
    daysLeft === 0
      ? `「${name}」今天要核对：内容都对，点一下「核对无误」；有变化，马上改。`
      : `「${name}」请在${date}前核对，还有 ${daysLeft} 天。`,
  late: (name: string, date: string) =>
    `「${name}」的核对过期了，${date}前就该核对。请马上核对或安排人核对。`,
}

/** Words of the pages of reviews. */
export const reviewPages = {
  title: '核对事项',
  lead: '事项的内容要定期和法规、窗口的做法对一遍。都对的，点一下就记下；有变化的，去改。',
  views: { due: '要核对', mine: '我负责', dateless: '没期限' },
  overdue: (days: number, date: string) => `过期 ${days} 天，${date}前就该核对`,
  today: '今天要核对',
  dueIn: (days: number, date: string) => `${date}前核对，还有 ${days} 天`,
  later: (date: string) => `${date}前核对`,
  dateless: '没有定核对期限，核对一次就会定到一年后',
  lastChecked: (date: string) => `上次核对 ${date}`,
  neverChecked: '还没有核对记录',
  owner: (name: string) => `责任人 ${name}`,
  noOwner: '没有指定责任人，提醒发给全部门',
  states:
    '点「核对无误」就是说：我核对过，依据、材料、时限、收费、地点和电话到今天都对。会记下您的名字和日期，群众看得到日期。',
  look: '先看内容',
  check: '核对无误',
  checkOf: (name: string) => `核对无误：${name}`,
  working: '正在记下……',
  done: (name: string) => `「${name}」已记下核对，下次在一年后。`,
  takeBack: '点错了，撤回',
  takingBack: '正在撤回……',
  takenBack: (name: string) => `「${name}」的核对撤回了，上次核对和期限都恢复原样。`,
  takeBackDenials: {
    nothing: '没有可以撤回的核对，可能已经撤回过了。',
    'not-yours': '这次核对不是您记的，请记的人撤回，或者您核对后重新点一次。',
    'too-late': '只能撤回今天记的核对。内容有变化的，请去改，改好重新发布。',
  },
  guide: '看指南',
  change: '有变化，去改',
  onlyOthers: '「核对无误」由部门审核或指定的责任人点。',
  more: '再往后看',
  empty: {
    due: ['一个月内没有要核对的事项', '快到核对期限的事项会列在这里，过期的排在最前面。'],
    mine: ['没有指定您负责的事项', '在事项的「版本」页选了责任人，这里就有了。'],
    dateless: ['每件事都定了核对期限', '新发布的事项没写复核期限的，会列在这里。'],
  },
  notYours: '这里由部门编辑、部门审核和县代办中心看。',
  unknown: '没有这件已发布的事项，或者不归您的部门。',
  notLive: '这件事现在没有在用的明白纸，不用核对。',
  ownerTitle: '责任人',
  ownerHelp: '核对提醒和「有误」的反馈发给这个人。不指定的，发给全部门。',
  nobody: '不指定',
  assign: '指定',
  assigned: '已指定责任人。',
  ownerForeign: '责任人要选本部门在岗的编辑或审核。',
  back: '回到核对事项',
} as const

/** Words of the comparison of two editions, on the page and on paper. */
export const comparisonWords = {
  title: '两版对照',
  open: '和以前的版对照',
  edition: (number: number) => `第 ${number} 版`,
  from: (date: string) => `${date}起执行`,
  calledOff: '没有执行就收回了',
  option: (number: number, date: string, note: string) =>
    `第 ${number} 版（${date}起${note ? `，${note}` : ''}）`,
  before: '从哪一版',
  after: '到哪一版',
  compare: '对照',
  onlyChanges: '只看不同的',
  whole: '全部都看',
  pdf: '打印对照表（PDF）',
  added: '新增',
  removed: '去掉',
  unchanged: '没有变化',
  skipped: (count: number) => `另有 ${count} 行没有变化`,
  same: '这两版纸上的内容完全一样。',
  changes: (count: number) => `有 ${count} 处不同`,
  legend: '「去掉」的字划了线，「新增」的字是粗体、下面有线。',
  alone: '还没有两版可以对照',
  aloneNote: '这件事发布第二版以后，这里可以对照哪里改了。',
  badNumber: '版号请用 1 以上的整数，例如 from=1。',
  unknown: '没有这件事，或者它还没有两版可以对照。',
  noSuch: (numbers: readonly number[]) =>
    `没有${numbers.map((number) => `第 ${number} 版`).join('、')}。请换一个版号。`,
  twice: (number: number) => `两边选的都是第 ${number} 版，没有可对照的。请选不同的两版。`,
  shownInstead: (before: number, after: number) => `下面是第 ${before} 版和第 ${after} 版的对照。`,
  back: '回到这件事',
} as const
