import { both, field } from './words'

export const editionWords = {
  matter: field('事项', 'Matter'),
  number: field('版号', 'Number'),
  shortCode: field('短码', 'Short code', '印在二维码旁边。', 'Beside the QR code.'),
  issuedOn: field('发布日期', 'Issued on'),
  holdsFrom: field('执行日期', 'Holds from'),
  fingerprint: field(
    '内容指纹',
    'Fingerprint',
    '纸上看得见的内容一变它就变。',
    'Of what is printed.',
  ),
  changeNote: field('变更说明', 'Change note'),
  changes: field('改了什么', 'Changes'),
  replacedOn: field('被替换日期', 'Replaced on'),
  withdrawnOn: field('停用日期', 'Withdrawn on'),
  calledOffOn: field(
    '收回日期',
    'Called off on',
    '提前印发、还没执行就收回的，才有。',
    'Issued ahead, and never took effect.',
  ),
  snapshot: field('内容', 'Content'),
  layout: field('版面', 'Layout'),
  issuedBy: field('发布人', 'Issued by'),
}

export const printWords = {
  kind: field('种类', 'Kind'),
  edition: field('版', 'Edition'),
  matter: field('事项', 'Matter'),
  station: field('代办机构', 'Station'),
  size: field('大小', 'Size'),
  copies: field('份数', 'Copies'),
  printedBy: field('打印人', 'Who'),
  printedAt: field('时间', 'When'),
}

/** What can be printed. */
export const printKindWords = {
  sheet: both('明白纸', 'Sheet'),
  guide: both('服务指南', 'Guide'),
  notice: both('一次性告知单', 'Notice form'),
  poster: both('公示栏', 'Poster'),
  card: both('便民服务卡', 'Service card'),
  kit: both('整套明白纸', 'Station kit'),
  book: both('全县汇编', 'County book'),
}

export const runStateWords = {
  waiting: both('排队中', 'Waiting'),
  running: both('进行中', 'Running'),
  done: both('已完成', 'Done'),
  cancelled: both('已取消', 'Cancelled'),
  failed: both('没做成', 'Failed'),
}

export const importStateWords = {
  reading: both('正在读表', 'Reading'),
  preview: both('等确认', 'To confirm'),
  applying: both('正在导入', 'Importing'),
  done: both('已导入', 'Done'),
  cancelled: both('已放弃', 'Given up'),
  failed: both('没做成', 'Failed'),
}
