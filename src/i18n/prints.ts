import { both, field } from './words'

export const printCountWords = {
  collection: {
    singular: both('下载次数', 'Downloads'),
    plural: both('下载次数', 'Downloads'),
  },
  edition: field('版', 'Edition'),
  kind: field('种类', 'Kind'),
  size: field('大小', 'Size'),
  day: field('日期', 'Day'),
  count: field(
    '次数',
    'Times',
    '公开页面上打开 PDF 的次数，不记录是谁。',
    'How often the PDF was opened on public pages; nobody is recorded.',
  ),
}

export const printRunWords = {
  kind: field('种类', 'Kind'),
  station: field('代办机构', 'Station'),
  size: field('大小', 'Size'),
  aheadOn: field('提前打哪天的', 'For which later day'),
  onlyChanges: field('只打那天要换的', 'Only what changes then'),
  state: field('进度', 'State'),
  done: field('已排好', 'Done'),
  total: field('共', 'Of'),
  pages: field('页数', 'Pages'),
  requestedBy: field('谁要的', 'Who'),
  requestedAt: field('提出时间', 'Asked at'),
  finishedAt: field('完成时间', 'Finished at'),
  openedAt: field('首次打开', 'First opened'),
  error: field('没做成的原因', 'Why it failed'),
}

/** Words of a print's own log beside those of the catalogue. */
export const printLogWords = {
  clearedAt: field('剩下的扔掉了', 'Leftovers thrown away'),
  clearedBy: field('谁清点的', 'Ticked off by'),
  run: field('成批打印', 'Print run'),
  number: field('版号', 'Edition number'),
}
