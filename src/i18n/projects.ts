import type { ProjectEditName } from '@/domain/casework/projects/edit'
import type { StepStanding } from '@/domain/casework/projects/standing'
import { both, field } from './words'

export const projectCollectionWords = {
  singular: both('企业投资项目', 'Enterprise project'),
  plural: both('企业投资项目', 'Enterprise projects'),
}

export const projectWords = {
  name: field('项目名称', 'Name'),
  enterprise: field('企业名称', 'Enterprise'),
  contact: field('企业联系人', 'Contact'),
  phone: field('联系电话', 'Phone', '只显示头尾，要看全号请写明原因。', 'Masked.'),
  leader: field('牵头人', 'Leader'),
  isClosed: field('已结束', 'Closed'),
  steps: field('步骤', 'Steps'),
  startOn: field('计划开始', 'Target start'),
  dueOn: field('计划完成', 'Target end'),
  after: field('要等哪几步', 'After'),
  departments: field('有关部门', 'Departments'),
  history: field('经过', 'History'),
}

/** What was done with a project, in a word. */
export const projectDone: Record<ProjectEditName | 'create', string> = {
  create: '建立项目',
  add: '加了一步',
  move: '调了顺序',
  remove: '删了一步',
  retarget: '改了计划日期',
  depend: '改了先后关系',
  link: '关联了办件',
  unlink: '取消了关联',
  close: '结束项目',
}

/** What an operation on projects says to a person. */
export const projectText = {
  unknown: '找不到这个项目，或者它不归您看。',
  unknownCase: '找不到这个办件，或者它不归您看，请核对编号。',
  stale: (what: string) => `这个项目刚刚有了变化：${what}。请刷新页面，看过以后再改。`,
  badRequest: '提交的内容不对，请刷新页面后再试。',
  noSteps: '还没有步骤，没有可以打印的。',
  apart: '；',
}

export const standingWords: Record<StepStanding, string> = {
  'not-begun': '可以开始了',
  waiting: '还要等',
  'under-way': '正在办',
  done: '办好了',
  stopped: '没办成',
}

/** Words of the pages of projects and of the printed timeline. */
export const projectPages = {
  title: '企业投资项目',
  lead: '一个项目要办的事，按先后排好，由县代办中心牵头一件一件办完。',
  create: '新建项目',
  none: '还没有项目',
  noneNote: '企业来办投资手续时，在这里把要办的事按先后排好。',
  noneSeenNote: '有您这里步骤的项目会列在这里。',
  progress: (done: number, all: number) => `${done}/${all} 步`,
  expected: (date: string) => `预计${date}办完`,
  allDone: '全部办好了',
  heldUp: (number: number, name: string) => `现在看第 ${number} 步「${name}」`,
  late: '比计划晚',
  closed: '已结束',
  stepNumber: (number: number) => `第 ${number} 步`,
  waitsFor: (numbers: readonly number[]) => `等第 ${numbers.join('、')} 步`,
  target: '计划',
  real: '实际',
  span: (from: string, to: string) => `${from}—${to}`,
  since: (date: string) => `${date}起`,
  today: '今天',
  timeline: '进度图',
  timelineLabel: '每一步计划和实际的日子',
  month: (month: number) => `${month} 月`,
  steps: '步骤',
  noSteps: '还没有步骤',
  noStepsNote: '先加第一步：选一个事项，写上计划的日子。',
  leader: '牵头人',
  contact: '联系人',
  print: '打印进度图',
  openCase: '看办件',
  register: '登记办件',
  edit: '改这一步',
  up: '往前移',
  down: '往后移',
  history: '全部经过',
  working: '正在办……',
  save: '保存',
  matter: '事项编码',
  matterHelp: '打几个字，从列出的里面选，例如 MZ-0104。',
  reason: '为什么改',
  number: '办件编号',
  numberHelp: '14 位数字，已经登记过的办件才用这里关联。',
  noEarlier: '前面没有步骤。',
  removeSure: '删了就没有了，只在经过里留一行。',
  contactName: '企业联系人',
  phone: '联系电话',
  done: '改好了。',
  created: '项目建好了，接着加步骤。',
  registered: '登记好了，已经关联到这一步。',
  back: '企业投资项目',
  tile: '企业投资项目',
  labels: {
    add: '加一步',
    retarget: '改计划日期',
    depend: '改要等哪几步',
    link: '关联已有办件',
    unlink: '取消关联',
    remove: '删这一步',
    close: '结束项目',
  },
  printTitle: (name: string) => `${name}进度图`,
  printedOn: (date: string) => `${date}打印`,
  columns: ['序号', '事项', '现在', '计划'],
} as const

/** Messages about projects. */
export const projectMessages = {
  late: (name: string, number: number, matter: string) =>
    `项目「${name}」比计划晚了，卡在第 ${number} 步「${matter}」。`,
}
