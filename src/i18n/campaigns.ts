import { both, field } from './words'

export const campaignCollectionWords = {
  campaign: {
    singular: both('法规变动', 'Change of a law'),
    plural: both('法规变动', 'Changes of laws'),
  },
  item: {
    singular: both('变动事项', 'Item of a change'),
    plural: both('变动清单', 'Items of changes'),
  },
}

export const campaignWords = {
  subject: field('什么变了', 'What changes'),
  law: field('法律依据', 'Law'),
  kind: field('怎么变', 'Kind'),
  from: field('从哪天起', 'From'),
  source: field('哪份文件', 'Document'),
  articles: field('条款', 'Articles'),
  article: { singular: both('条款', 'Article'), plural: both('条款', 'Articles') },
  number: field('条款号', 'Number'),
  oldText: field('原来的条文', 'Old text'),
  newText: field('新的条文', 'New text'),
  articleReplacedBy: field('由哪一条代替', 'Replaced by'),
  successor: field('由哪部代替', 'Replaced by'),
  state: field('状态', 'State'),
  departments: field('涉及部门', 'Departments'),
  matters: field('涉及事项', 'Matters'),
  items: field('清单项数', 'Items'),
  openedOn: field('登记日期', 'Opened on'),
  openedBy: field('登记人', 'Opened by'),
  closedOn: field('了结日期', 'Closed on'),
  closedBy: field('了结人', 'Closed by'),
  closeReason: field('了结说明', 'Reason'),
  itemsLeft: field('了结时没办完', 'Left at closing'),
}

export const itemWords = {
  campaign: field('法规变动', 'Change'),
  kind: field('哪一样', 'Kind'),
  state: field('状态', 'State'),
  answer: field('答复', 'Answer'),
  reason: field('理由', 'Reason'),
  note: field('说明', 'Note'),
  count: field('个数', 'Count'),
  matter: field('事项', 'Matter'),
  matterCode: field('事项编码', 'Code'),
  matterName: field('事项名称', 'Name'),
  material: field('空白表格', 'Blank form'),
  materialName: field('表格名称', 'Form'),
  citations: field('引用的条款', 'Citations'),
  department: field('部门', 'Department'),
  owner: field('负责人', 'Owner'),
  dueOn: field('期限', 'Due on'),
  baseEdition: field('变动时的版', 'Edition at the change'),
}

export const wordingWords = {
  wordings: field(
    '历次条文',
    'Wordings',
    '登记法规变动时自动记下。',
    'Kept by changes of the law.',
  ),
  wording: { singular: both('一次条文', 'Wording'), plural: both('历次条文', 'Wordings') },
  text: field('条文', 'Text'),
  from: field('从哪天起', 'From'),
  to: field('到哪天止（不含）', 'Until'),
}

/** What operations on changes of laws say. */
export const campaignText = {
  unknown: '没有这次法规变动，或者您看不到它。请从“法规变动”重新进入。',
  unknownItem: '没有这一项，或者它不归您的部门管。请从“法规变动”重新进入。',
  unknownLaw: '条款库里没有这部法规，请重新选。',
  notYours: '法规变动由县代办中心或者部门审核人登记。',
  badRequest: '发来的内容看不懂，请刷新页面后再试。',
  badCommandId: '这次提交缺少编号，请刷新页面后再试。',
  faulty: (count: number) => `有 ${count} 处要改：`,
  moved: '您看过以后，内容或者涉及的事项有变化。请再看一遍，再确认。',
  subject: '法规变动',
  opened: (change: string, matters: number, items: number) =>
    `${change}，涉及 ${matters} 件事项、${items} 项要核对。`,
  closed: (subject: string) => `了结${subject}的变动。`,
  ownItems: (change: string, items: number, day: string) =>
    `${change}。有 ${items} 项请您核对，最早的${day}到期。`,
  ownCases: (change: string, cases: number) =>
    `${change}。您的窗口有 ${cases} 件按旧条文收的还没决定，请逐件定怎么办。`,
} as const
