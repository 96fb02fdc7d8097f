import { both, field } from './words'

export const postingCollectionWords = {
  posting: { singular: both('张贴', 'Posting'), plural: both('张贴', 'Postings') },
  walk: { singular: both('走墙记录', 'Wall walk'), plural: both('走墙记录', 'Wall walks') },
  urgent: {
    singular: both('加急换发', 'Urgent recall'),
    plural: both('加急换发', 'Urgent recalls'),
  },
  day: { singular: both('墙面日报', 'Wall day'), plural: both('墙面日报', 'Wall days') },
}

export const postingWords = {
  station: field('代办机构', 'Station'),
  origin: field('当初挂的机构', 'Hung at'),
  matter: field('事项', 'Matter'),
  edition: field('明白纸', 'Edition'),
  number: field('第几版', 'Edition number'),
  fingerprint: field('内容指纹', 'Fingerprint'),
  place: field('位置', 'Place'),
  hungAt: field('挂上的时间', 'Hung at'),
  hungBy: field('谁挂的', 'Hung by'),
  hungByName: field('谁挂的', 'Hung by'),
  state: field('状态', 'State'),
  staleSince: field('从哪天起过时', 'Stale since'),
  staleBecause: field('为什么过时', 'Stale because'),
  urgent: field('加急原因', 'Urgent because'),
  toldOn: field('上次提醒', 'Told on'),
  removedAt: field('取下的时间', 'Removed at'),
  removedBy: field('谁取下的', 'Removed by'),
  removedBecause: field('怎么取下的', 'Removed because'),
  seenOn: field('最近看过', 'Seen on'),
  seenByName: field('谁看的', 'Seen by'),
  damagedOn: field('发现破损', 'Damaged on'),
  hasPhoto: field('有照片', 'Has a photo'),
  on: field('日期', 'On'),
  by: field('谁走的', 'By'),
  byName: field('谁走的', 'By'),
  there: field('还在', 'Still there'),
  damaged: field('破损', 'Damaged'),
  missing: field('不见了', 'Missing'),
  reason: field('原因', 'Reason'),
  announcedBy: field('谁发的', 'Announced by'),
  announcedAt: field('发出的时间', 'Announced at'),
  stations: field('涉及机构', 'Stations'),
  postings: field('涉及张数', 'Postings'),
  town: field('镇', 'Town'),
  current: field('现行', 'Current'),
  stale: field('过时', 'Stale'),
  walls: field('有登记的机构', 'Walls'),
  goodWalls: field('全部现行的机构', 'Walls all current'),
}

/** What operations on postings say. */
export const postingText = {
  unknownStation: '没有这个代办机构，或者它不归您管。',
  notYours: '这面墙不由您管：本机构管自己的，镇代办窗口管下面的，县代办中心管全县的。',
  closed: '这个代办机构已经停用，墙上的明白纸归接替它的机构管。',
  unknown: '没有这张张贴，或者它不归您管。',
  alreadyDown: '这一张已经取下或换过了，请刷新页面看看现在墙上有什么。',
  notDown: '这一张没有被取下，不用放回去。',
  cannotRestore: '这一张是换下或走墙时注销的，不能放回去。真的还挂着，请重新登记。',
  spotTaken: '这个位置已经挂了别的一张，不能放回去。',
  otherCommand: '这次操作和另一次撞了号，请刷新页面后再试。',
  badRequest: '发来的内容看不懂，请刷新页面后再试。',
  tooLong: (most: number) => `最多 ${most} 个字，请写短一点。`,
  chooseSheet: '请先扫纸上的二维码，或者选一件事项。',
  tickOne: '一件都没有勾，请把墙上贴着的勾上。',
  tooManyAtOnce: (most: number) => `一次最多登记 ${most} 张，请分几次。`,
  ofMatter: (name: string, message: string) => `「${name}」：${message}`,
  chooseOne: '扫码和选事项只用一样，请去掉一样。',
  unknownMatter: (code: string) => `没有编码是「${code}」的事项，请重新选。`,
  noSheet: (name: string) => `「${name}」还没有发布明白纸，没有可以挂的。`,
  otherCounty: (host: string) => `这是别处的二维码（${host}），不是本县的明白纸，不能登记。`,
  notSheet: '这个二维码是本县的网页，但不是明白纸。请扫明白纸右下角的二维码。',
  unreadable:
    '看不懂扫到的内容。请扫明白纸右下角的二维码，或者照着打旁边的短码，例如 MZ0104-7K2F。',
  unknownCode: (code: string) =>
    `查不到短码「${code}」。请对着纸再打一遍；还不行，这张可能不是县里发的。`,
  otherMatter: (scanned: string, wanted: string) =>
    `扫到的是「${scanned}」，要换的是「${wanted}」。请扫对应的新纸。`,
  badPlace: '请选挂在哪里：公示栏、柜台还是室外。',
  noPhoto: '这一张没有照片，或者它不归您看。',
  unknownPrints: '没有这一版的打印记录，请刷新页面。',
  onlyCoordinator: '加急换发由县代办中心发。',
  reasonMissing: '请写明为什么要马上换，各村才知道轻重。',
  nothingToRecall: '这件事的旧纸都换完了，没有要加急的。',
} as const

/** Messages on postings. */
export const postingMessages = {
  recall: (replace: number, takeDown: number) =>
    [
      replace > 0 ? `墙上有 ${replace} 张明白纸要换新的` : '',
      takeDown > 0 ? `${replace > 0 ? '' : '墙上'}有 ${takeDown} 张要取下` : '',
    ]
      .filter(Boolean)
      .join('，') + '。',
  urgent: (name: string, reason: string) =>
    `请今天就换「${name}」的明白纸：${reason}${/[。！？]$/.test(reason) ? '' : '。'}`,
} as const
