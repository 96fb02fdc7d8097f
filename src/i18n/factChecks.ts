import { both, field } from './words'

export const factCheckCollectionWords = {
  singular: both('窗口核实', 'Fact check'),
  plural: both('窗口核实', 'Fact checks'),
}

export const factCheckFields = {
  matter: field('事项', 'Matter'),
  matterName: field('事项名称', 'Name'),
  department: field('部门', 'Department'),
  name: field('请谁核实', 'Asked'),
  dueOn: field('答复期限', 'Due on'),
  askedBy: field('谁请的', 'Asked by'),
  askedAt: field('什么时候', 'Asked at'),
  endedOn: field('结束日期', 'Ended on'),
  renewedAt: field('什么时候换过链接', 'Link renewed at'),
  renewedBy: field('谁换的链接', 'Link renewed by'),
  answeredAt: field('答复时间', 'Answered at'),
  sections: field('各部分', 'Sections'),
  answers: field('答复', 'Answers'),
}

/** What editors are told. */
export const factCheckMessages = {
  answered: (name: string, wrong: number) =>
    wrong > 0
      ? `「${name}」的窗口核实有答复了，有 ${wrong} 处说不对。`
      : `「${name}」的窗口核实有答复了，都说对。`,
  due: (name: string, count: number, date: string) =>
    `「${name}」的窗口核实${date}截止，还有 ${count} 人没有答，请催一下。`,
}

export const factCheckText = {
  namesMissing: '请写请谁核实，一行一个名字。',
  tooManyNames: '一次最多请 10 个人。',
  nameTooLong: '名字最多 30 个字。',
  badDay: '答复期限请选今天起 60 天以内的一天。',
  badCommand: '这个页面放得太久了，请刷新后再试。',
  answerMissing: (title: string) => `「${title}」还没有选对或不对。`,
  remarkMissing: (title: string) => `「${title}」选了不对，请写一句哪里不对。`,
  remarkTooLong: '每处最多写 300 个字。',
  over: '这个链接已经结束，不能再答。',
  renewUnknown: '没有这次核实，或者它不归您的部门。',
  renewAnswered: '已经收到答复，不用再换链接。请刷新页面看答复。',
  renewOver: '答复的日期已经过了，或者这次核实结束了。还要问的话，请在上面重新生成链接。',
  unknown: '没有这个链接，或者它已经结束。',
  tooOften: (minutes: number) => `打开得太频繁，请 ${minutes} 分钟后再试。`,
} as const

/** Words of the editor's page. */
export const factCheckPages = {
  title: '请窗口核实',
  lead: '把草稿发给窗口的同事，他们用手机逐项说对不对，不用账号。',
  names: '请谁核实（一行一个名字）',
  dueOn: '请在哪天前答复',
  ask: '生成链接',
  working: '正在生成……',
  once: '链接只显示这一次，请现在就复制，分别发给各人。谁有链接谁就能看草稿。',
  again: '这次已经生成过链接。链接不能再看，需要的话请重新生成。',
  link: (name: string) => `给${name}的链接`,
  sent: (address: string) => `请核实这份办事指南的草稿，打开就能答：${address}`,
  renew: '换一个链接',
  renewNote: '链接丢了、发错了人，换一个：原来的马上打不开。',
  renewed: '换好了，原来的链接已经打不开。新链接只显示这一次，请现在就复制。',
  renewedOn: (date: string) => `${date}换过链接`,
  waiting: (date: string) => `等答复，${date}截止`,
  over: '没有答，已经结束',
  answered: (date: string) => `${date}答复`,
  allRight: '都说对',
  right: '对',
  wrong: '不对',
  changed: '草稿在这之后改过，答复说的是改之前的内容。',
  end: '结束没答的',
  ended: '已结束，没答的链接打不开了。',
  emptyTitle: '还没有请人核实过',
  emptyNote: '上面写好名字和日期，生成链接发出去，答复会列在这里。',
  change: '去改草稿',
} as const

/** Words of the page behind the link. */
export const factCheckPublic = {
  title: '请您核实',
  lead: (name: string) => `${name}，请看看下面写的和窗口的做法是不是一样。`,
  matter: (department: string, matter: string) => `${department}「${matter}」的草稿，还没有公布。`,
  due: (date: string) => `请在${date}前答复。`,
  right: '对',
  wrong: '不对',
  remark: '哪里不对（一句话）',
  send: '送出答复',
  working: '正在送出……',
  thanks: '谢谢，您的答复已经收到',
  thanksNote: '部门会照着改。这个链接可以关掉了。',
  goneTitle: '这个链接打不开了',
  goneNote: '可能已经过了日期，或者部门结束了这次核实。需要的话，请联系发给您的人。',
} as const
