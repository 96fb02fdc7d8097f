import type { ImportState, RowAction } from '@/domain/catalogue/importRun'
import type { Words } from '@/fields/say'
import { both, field } from './words'

export const importStateWords: Record<ImportState, Words> = {
  planning: both('正在核对', 'Being checked'),
  ready: both('等您确认', 'Waiting for you'),
  waiting: both('排队等候', 'Queued'),
  running: both('正在导入', 'Importing'),
  done: both('已导入', 'Imported'),
  cancelled: both('已取消', 'Cancelled'),
  failed: both('没做完', 'Broke off'),
}

export const rowActionWords: Record<RowAction, Words> = {
  added: both('新增', 'Added'),
  changed: both('修改', 'Changed'),
  unchanged: both('不变', 'Unchanged'),
  refused: both('退回', 'Refused'),
}

export const importRunWords = {
  department: field('部门', 'Department'),
  fileName: field('文件名', 'File'),
  state: field('进度', 'State'),
  rows: field('行数', 'Rows'),
  added: field('新增', 'Added'),
  changed: field('修改', 'Changed'),
  unchanged: field('不变', 'Unchanged'),
  refused: field('退回', 'Refused'),
  done: field('已处理', 'Done'),
  total: field('共', 'Of'),
  requestedBy: field('谁导入的', 'Who'),
  requestedAt: field('上传时间', 'Uploaded at'),
  agreedBy: field('谁确认的', 'Agreed by'),
  agreedAt: field('确认时间', 'Agreed at'),
  finishedAt: field('完成时间', 'Finished at'),
  error: field('没做完的原因', 'Why it broke off'),
}

export const importRowWords = {
  collection: {
    singular: both('导入的行', 'Imported row'),
    plural: both('导入的行', 'Imported rows'),
  },
  number: field('行号', 'Row'),
  name: field('事项名称', 'Name'),
  code: field('事项编码', 'Code'),
  matter: field('事项', 'Matter'),
  action: field('怎么处理', 'Action'),
  reasons: field('退回原因', 'Reasons'),
}

const megabyte = 1024 * 1024
const inMegabytes = (bytes: number) => (bytes / megabyte).toFixed(1)

/** The page where a matter list is imported. */
export const importDeskWords = {
  title: both('导入事项表', 'Import a matter list'),
  lead: (department: string) =>
    both(
      `把${department}的事项表（.xlsx 或 .csv）放进来。先给您看会新增、修改、退回哪些，您确认以后才写入；写入的都是草稿，还要送审、发布。`,
      `Drop the matter list of ${department} here (.xlsx or .csv). You first see what would be added, changed or refused; nothing is written before you agree, and everything is written as drafts.`,
    ),
  notYours: both(
    '只有部门编辑和部门审核可以导入本部门的事项表。',
    'Only editors and reviewers of a department import its matter list.',
  ),
  link: both('导入导出', 'Import and export'),
  choose: both('选择文件', 'Choose a file'),
  drop: both('把文件拖到这里，或者', 'Drop a file here, or'),
  limits: (most: number, rows: number) =>
    both(
      `最大 ${most} MB，一次最多 ${rows} 个事项。表头写在前 30 行里就能认出来，合并的格子也能读。`,
      `Up to ${most} MB and ${rows} matters. A header within the first 30 rows is found, merged cells are read.`,
    ),
  tooLarge: (bytes: number, most: number) =>
    both(
      `文件有 ${inMegabytes(bytes)} MB，最大 ${most} MB。请删去图片和用不到的工作表，或分成几个表。`,
      `The file has ${inMegabytes(bytes)} MB, the most is ${most} MB. Remove pictures and unused sheets, or split it.`,
    ),
  template: both('下载空白模板', 'Download a template'),
  export: both('导出本部门的事项', 'Export our matters'),
  templateHint: both(
    '没有现成的表？用模板填；或者先导出，在表里改好再导回来。',
    'No list yet? Fill in the template, or export, edit and import again.',
  ),
  sending: (percent: number) => both(`正在上传 ${percent}%`, `Uploading ${percent}%`),
  reading: both('正在读表格，请稍候……', 'Reading the workbook …'),
  failed: both(
    '没连上系统，请检查网络后再试。',
    'The system could not be reached. Check the network and try again.',
  ),
  planning: (done: number, total: number) =>
    both(`正在逐行核对 ${done} / ${total}`, `Checking row ${done} of ${total}`),
  queued: both('已排上队，马上开始……', 'Queued, about to start …'),
  running: (done: number, total: number) =>
    both(`正在导入 ${done} / ${total}`, `Importing ${done} of ${total}`),
  leave: both(
    '可以离开这一页，导入照样进行；回来时在「以前的导入」里能找到。',
    'You may leave this page; the import goes on and is listed under earlier imports.',
  ),
  cancel: both('取消导入', 'Cancel'),
  dismiss: both('不导入了', 'Do not import'),
  cancelling: both('正在停下……', 'Stopping …'),
  agree: (rows: number) => both(`确认导入 ${rows} 行`, `Import ${rows} rows`),
  again: (rows: number) => both(`接着导入剩下的 ${rows} 行`, `Go on with the ${rows} rows left`),
  askTitle: both('确认导入吗？', 'Import now?'),
  ask: (added: number, changed: number) =>
    both(
      `会新增 ${added} 个事项，修改 ${changed} 个事项，都写成草稿。群众看到的内容要等审核发布后才变。`,
      `${added} matters will be added and ${changed} changed, all as drafts. What citizens see changes only after publishing.`,
    ),
  askRefused: (refused: number) =>
    both(
      `另有 ${refused} 行退回，不会写入，改好后可以再导。`,
      `${refused} rows are refused and will not be written; mend them and import again.`,
    ),
  yes: both('确认导入', 'Import'),
  no: both('再看看', 'Not yet'),
  nothing: both(
    '没有要写入的：表里的内容系统里都有了，或者都被退回了。',
    'There is nothing to write: all of it is there already or was refused.',
  ),
  preview: both('请核对下面的内容，还没有写入', 'Please check; nothing is written yet'),
  result: {
    done: both('导入完成', 'Import finished'),
    cancelled: both('已取消，没有继续写', 'Cancelled; nothing more is written'),
    failed: both('没有做完', 'The import broke off'),
  },
  untouched: both('没有写入任何事项。', 'No matter was written.'),
  written: (done: number, total: number) =>
    both(`已写入 ${done} 行，共 ${total} 行。`, `${done} of ${total} rows were written.`),
  toMatters: both('去看事项', 'Go to the matters'),
  refusedFile: (rows: number) => both(`下载退回的 ${rows} 行`, `Download the ${rows} refused rows`),
  another: both('导入另一个表', 'Import another list'),
  all: both('全部', 'All'),
  filter: both('只看', 'Show'),
  left: both('还没写入', 'Not written yet'),
  row: (number: number) => both(`第 ${number} 行`, `Row ${number}`),
  noName: both('（没有名称）', '(no name)'),
  noRows: both('没有这样的行。', 'There are no such rows.'),
  before: both('原来', 'Before'),
  after: both('改成', 'After'),
  emptyValue: both('（空）', '(empty)'),
  why: both('为什么退回', 'Why it is refused'),
  notes: both('请留意', 'Please note'),
  showFields: (count: number) => both(`看要写入的 ${count} 项内容`, `Show the ${count} fields`),
  pages: both('翻页', 'Pages'),
  page: (page: number, pages: number) =>
    both(`第 ${page} 页，共 ${pages} 页`, `Page ${page} of ${pages}`),
  previous: both('上一页', 'Previous'),
  next: both('下一页', 'Next'),
  back: both('返回', 'Back'),
  reportTitle: both('表格是怎么读的', 'How the workbook was read'),
  readFrom: (sheet: string, row: number) =>
    both(`工作表「${sheet}」，表头在第 ${row} 行。`, `Sheet “${sheet}”, header in row ${row}.`),
  unknown: both('不认识、没有读的栏目', 'Columns that were not understood'),
  duplicates: both('意思重复、没有读的栏目', 'Second columns of the same meaning, not read'),
  leftOut: both('不是事项、没有读的行', 'Rows that are no matters'),
  earlier: both('以前的导入', 'Earlier imports'),
  empty: both(
    '还没有导入过。导入过的表会列在这里，随时能查每一行的结果。',
    'Nothing was imported yet. Imports are listed here with the result of each row.',
  ),
  counts: (added: number, changed: number, unchanged: number, refused: number) =>
    both(
      `新增 ${added}，修改 ${changed}，不变 ${unchanged}，退回 ${refused}`,
      `${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused`,
    ),
}
