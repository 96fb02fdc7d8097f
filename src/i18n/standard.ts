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
