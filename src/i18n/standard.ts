import { both, field } from './words'

export const standardCollectionWords = {
  item: { singular: both('十个一', 'Standard item'), plural: both('十个一', 'Standard items') },
  inspection: { singular: both('检查记录', 'Inspection'), plural: both('检查记录', 'Inspections') },
}

export const standardWords = {
  station: field('代办机构', 'Station'),
  item: field('项目', 'Item'),
  state: field('状态', 'State'),
  checkedOn: field('最近检查', 'Checked on'),
  level: field('谁查的', 'By whom'),
  by: field('检查人', 'Checker'),
  byName: field('检查人', 'Checker'),
  remark: field('说明', 'Remark'),
  photo: field('照片', 'Photo'),
  self: field('自查', 'Self-check'),
  check: field('上级检查', 'Check from above'),
  on: field('日期', 'On'),
  at: field('时间', 'At'),
  dueOn: field('整改期限', 'To be mended by'),
  mendedOn: field('报告整改', 'Said to be mended'),
  closedOn: field('复查合格', 'Closed'),
}

/** What operations on the ten things say. */
export const standardText = {
  unknownStation: '没有这个代办机构，或者它不归您看。',
  notYours: '这里的十个一不由您查：本机构自查，镇代办窗口查下面的，县里查全县的。',
  closed: '这个代办机构已经停用，不用再查。',
  otherCommand: '这次保存和另一次撞了号，请刷新页面后再试。',
  badRequest: '发来的内容看不懂，请刷新页面后再试。',
  tooLong: (most: number) => `最多 ${most} 个字，请写短一点。`,
  onlyPhotos: '这里只收照片（JPG、PNG、WebP），而且内容要真是照片。请拍一张。',
  photoLost: '这张照片在服务器上找不到了，请重新拍一张。',
  noPhoto: '没有这张照片，或者它不归您看。',
} as const

/** Messages on the ten things. */
export const standardMessages = {
  lacking: (item: string, remark: string, due: string) =>
    `十个一检查：「${item}」不合格。${remark}${/[。！？]$/.test(remark) ? '' : '。'}请在 ${due} 前改好，拍照再报一次。`,
  mended: (station: string, item: string) => `${station}的「${item}」说已经改好了，请复查。`,
  closed: (item: string) => `十个一复查：「${item}」合格了。`,
  due: (item: string, due: string) => `「${item}」要在 ${due} 前改好，还没有报。`,
  late: (station: string, item: string, due: string) =>
    `${station}的「${item}」该在 ${due} 前改好，已经超期。`,
} as const

/** Words of the pages on the ten things. */
export const standardPages = {
  title: '十个一',
  lead: '场所、牌子、制度、台账、电话、电脑、公示栏、代办员、办事须知、便民服务卡，一样一样拍照报上去。',
  leadAbove: '一样一样看：合格的点「合格」；不合格的写明缺什么、几个工作日改好。',
  ready: (ok: number) => `10 样里 ${ok} 样合格`,
  allReady: '10 样都合格',
  confirmed: (count: number) => `其中 ${count} 样上级看过`,
  lateCount: (count: number) => `${count} 样整改超期`,
  reason: {
    confirmed: (on: string) => `合格，上级 ${on} 看过`,
    'self-only': (on: string) => `有，${on} 自查的，上级还没看`,
    finding: (on: string) => `上级 ${on} 查出不合格`,
    mended: () => '说改好了，等上级复查',
    'self-lacking': (on: string) => `缺，${on} 自己报的`,
    stale: (on: string) => `上次查是 ${on}，过了一年，要重新查`,
    never: () => '还没查过',
  },
  due: (day: string) => `要在 ${day} 前改好`,
  late: (day: string) => `该在 ${day} 前改好，已经超期`,
  take: '拍照',
  takeOf: (item: string) => `给「${item}」拍照`,
  again: '重新拍',
  photoOf: (item: string) => `${item}的照片`,
  ok: '有，合格',
  okAbove: '合格',
  lacking: '缺，或不合格',
  lackingAbove: '不合格',
  remark: '说明（可以不写）',
  remarkAbove: '缺什么、哪里不合格',
  dueDays: '几个工作日内改好',
  save: '保存',
  cancel: '不改了',
  sending: '正在保存…',
  saved: (item: string) => `「${item}」保存好了。`,
  broken: '没有发出去，写的和照片都留在手机里。等有信号了再发。',
  retry: '再试一次',
  drop: '不要了',
  loggedOut: '登录已经过期，请重新登录，回到这一页再发。',
  scripts: '要拍照和保存，请用能运行脚本的浏览器，例如手机自带的浏览器或微信。',
  history: '检查记录',
  noHistory: '还没有检查过。',
  board: '十个一看板',
  toBoard: '看各机构的十个一',
  boardLead: '点数字看是哪些机构。一样也没查过的，算「没查」。',
  groups: { county: '各镇', town: '各机构' },
  missing: '缺得最多的',
  columns: {
    stations: '机构',
    ready: '全合格',
    lacking: '有缺的',
    unchecked: '有没查的',
    late: '整改超期',
  },
  itemColumns: { ok: '合格', lacking: '缺', unchecked: '没查' },
  share: (percent: number) => `合格率 ${percent}%`,
  own: '县代办中心',
  total: '合计',
  list: (count: number) => `共 ${count} 个机构`,
  none: '没有这样的机构。',
  states: {
    ok: '合格',
    lacking: '缺，或不合格',
    unchecked: '没查',
    late: '整改超期',
    ready: '10 样都合格',
  },
  more: (count: number) => `还有 ${count} 个没有列出，请按镇看。`,
  stationHint: '这里只能看。要检查，请用镇代办窗口或县代办中心的账号登录。',
} as const
