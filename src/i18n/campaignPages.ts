import type { ItemKind, ItemState } from '@/domain/catalogue/campaigns/items'
import type { ItemCommandName } from '@/domain/catalogue/campaigns/rules'

/** What pages of changes of laws say. */
export const campaignPages = {
  title: '法规变动',
  lead: '法规改了、废了，哪些事项、明白纸、张贴、表格、在办件和小课要跟着变，一项一项跟到办完。',
  announce: '登记一次法规变动',
  views: { open: '进行中', closed: '已了结' },
  ofDay: (open: number, late: number) =>
    `法规变动有 ${open} 项要您办${late > 0 ? `，${late} 项已经超期` : ''}`,
  mine: '您要办的',
  mineNone: '现在没有要您办的。法规有变动、涉及您负责的事项时，会列在这里，也会发消息给您。',
  mineSum: (open: number, late: number) =>
    `一共 ${open} 项，先到期的排在前面${late > 0 ? `；${late} 项已经超期，请先办` : ''}。`,
  mineViews: { mine: '要办的', late: '超期的' },
  mineLateNone: '没有超期的。',
  none: {
    open: [
      '没有进行中的法规变动',
      '法规有变动时，由县代办中心或部门审核人登记，涉及的事项会列在这里。',
    ],
    closed: ['还没有了结的法规变动', '办完并了结的变动会留在这里，随时能查。'],
  },
  more: '后面还有',
  back: '回到法规变动',
  from: (day: string) => `从${day}起`,
  line: (matters: number, done: number, total: number) =>
    `${matters} 件事项 · 办完 ${done} 项，共 ${total} 项`,
  progress: (share: number, done: number, total: number) =>
    `办完 ${share}%：${done} 项，共 ${total} 项`,
  late: (count: number) => `${count} 项超期`,
  nothing: '没有事项引用它，不用核对。',
  source: (document: string) => `依据：${document}`,
  oldText: '原来的条文',
  newText: '新的条文',
  noOldText: '条款库里没有原文。',
  ended: (day: string) => `从${day}起不再有效。`,
  replacedBy: (by: string) => `由${by}代替。`,
  wholeLaw: '整部法规变动，条款没有逐条对照。',
  byKind: '按类别',
  byDepartment: '按部门',
  byOwner: '按负责人',
  nobody: '还没有负责人',
  of: (done: number, total: number) => `${done} / ${total}`,
  items: '要核对的',
  filtered: '只看：',
  clear: '看全部',
  itemsNone: '这里没有了。',
  whose: { open: '要办', mine: '我的', late: '超期', done: '办完', all: '全部' },
  leftOver: '没办完',
  narrow: '按类别、部门、状态挑选',
  anyKind: '所有类别',
  anyDepartment: '所有部门',
  anyState: '所有状态',
  byState: '按状态',
  show: '只看这些',
  others: (count: number) => `其余 ${count} 个`,
  citations: (said: string) => `引用：${said}`,
  owner: (name: string) => `负责人：${name}`,
  go: '去办',
  see: '去看',
  opens: { answers: '答复', manages: '换人、改期', reads: '看经过' },
  look: '看经过',
  opening: (done: number, total: number) => `正在列清单：列好 ${done} 项，共 ${total} 项`,
  openingNote: '涉及的事项多，要一小会儿。可以先离开，列好了会发消息给各负责人。',
  lookAgain: '再看一眼',
  doneLater: '登记好了，清单正在列。',
  noneBefore: '新增的，以前没有这一条。',
  working: '正在提交…',
  done: {
    announce: '登记好了。涉及的部门和负责人都收到了消息。',
    close: '这次法规变动了结了。',
    'no-change': '记下了：不用改。',
    changed: '记下了：已经改好。',
    reopen: '退回重新核对了。',
    reassign: '换好负责人了，新的负责人会收到消息。',
    reschedule: '期限改好了。',
  },
  close: '了结这次变动',
  closeAsk: (left: number) =>
    left === 0
      ? '各项都办完了，可以了结。了结后不再提醒，随时能查。'
      : `还有 ${left} 项没有办完。现在了结，请写明理由；没办完的不再提醒。`,
  closeReason: '理由',
  closed: (day: string, left: number) =>
    left === 0 ? `${day}了结，各项都办完了。` : `${day}了结，还有 ${left} 项没有办完。`,
  uses: '用这张表的事项',
  usesMore: (count: number) => `还有 ${count} 件。`,
  history: '经过',
  item: '这一项',
} as const

/** What is to be done next with an item, by when. `day` is the due date. */
const toDo: Record<ItemKind, (day: string, count: number) => string> = {
  matter: (day) => `对照新条文核对事项，${day}前答复或者改好发布`,
  sheet: (day) => `看明白纸要不要换新版，${day}前办完`,
  postings: (day, count) => `墙上还有 ${count} 张要换，${day}前换完`,
  'material-form': (day, count) =>
    `${count > 1 ? `这张表有 ${count} 件事项在用，` : ''}看要不要换，${day}前办完`,
  'case-review': (day, count) =>
    count > 0
      ? `${count} 件按旧条文收的还没决定，${day}前逐件定怎么办`
      : `按旧条文收的现在都定了，施行前还会收；${day}前办完`,
  lesson: (day, count) =>
    count > 0 ? `还有 ${count} 人没学小课，${day}前学完` : `新版发布后有小课要学，${day}前学完`,
}

const doneWords: Record<ItemState, string> = {
  'to-check': '待核对',
  'no-change': '不用改',
  changed: '已经改好',
  published: '已经发布',
  replaced: '墙上都换好了',
  decided: '旧件都定了',
  learned: '都学完了',
  withdrawn: '事项已经停用',
}

/** Sentences about items. */
export const itemPages = {
  toDo,
  rebase: {
    repealed: (day: string) => `依据废止了：换上别的依据，或者停用事项，${day}前办完`,
    replaced: (day: string) => `依据由新规定代替：换上新的依据，${day}前改好发布`,
  },
  publish: (day: string) => `已经改了，还没发布，${day}前发布`,
  done: doneWords,
  leftOver: (state: string) => `了结时还没办完：${state}`,
  lateBy: (sentence: string) => `${sentence}，已经超期`,
  handed: (matter: string, day: string) => `法规变动里有一项交给您了：${matter}，${day}前办完。`,
}

/** The forms of commands on an item. */
export const itemForms: Record<ItemCommandName, { label: string; ask: string; field: string }> = {
  'no-change': {
    label: '不用改',
    ask: '对照新条文看过，这一项不用改。请写明理由，别人能看到。',
    field: '为什么不用改',
  },
  changed: { label: '已经改好', ask: '系统看不出来的改动，在这里说一声。', field: '改了什么' },
  reopen: { label: '退回重新核对', ask: '答复不对，请负责人再看一遍。', field: '为什么退回' },
  reassign: { label: '换负责人', ask: '新的负责人会收到消息。', field: '新的负责人' },
  reschedule: { label: '改期限', ask: '因为特殊情况可以改期限。', field: '新的期限' },
}

/** The page on which a change is entered. */
export const newChange = {
  title: '登记一次法规变动',
  lead: '先选法规，再写怎么变。确认以前什么都不会写进去。',
  chooseLaw: '哪部法规',
  choose: '下一步',
  otherLaw: '换一部法规',
  noLaw: '条款库里还没有它？先到“法律依据”里添上。',
  kind: '怎么变',
  kinds: {
    amended: '条文改了，写上新的条文。一条都不选，就是整部修订。',
    repealed: '选废止的条款；一条都不选，就是整部废止。',
    replaced: '条款写上由哪一条代替；一条都不选，就选代替整部的法规。',
    added: '写上新增的条款号和条文。引用这部法规的事项都要看一遍。',
  },
  from: '从哪一天起',
  source: '哪份文件规定的',
  sourceHelp: '例如 国务院令第804号',
  articles: '哪些条款',
  pick: '这一条变动',
  newText: '新的条文',
  replacedBy: '由哪一条代替',
  successor: '由哪部法规代替',
  successorHelp: '整部被代替时选。',
  none: '没有',
  added: '新增的条款',
  addedNumber: '条款号',
  preview: '先看涉及哪些事项',
  previewing: '正在看…',
  reach: '涉及这些',
  nothing: '没有事项引用它。确认以后，只在条款库里记下这次变动。',
  sums: (matters: number, items: number) => `${matters} 件事项，${items} 项要核对`,
  part: (matters: number, items: number) => `${matters} 件事项 · ${items} 项`,
  matters: '涉及的事项',
  agree: '确认登记，通知各负责人',
  agreeing: '正在登记…',
  again: '改了内容，请再看一遍涉及哪些事项，再确认。',
} as const
