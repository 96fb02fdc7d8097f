const saveAs = '请在 WPS 或 Excel 里打开，用「另存为」存成 .xlsx，再重新选择'

/** Why a file cannot be read, and how to mend it. */
export const fileReasons = {
  empty: '这个文件是空的，请重新选择。',
  tooLarge: (megabytes: number, most: number) =>
    `文件有 ${megabytes} MB，最大 ${most} MB。请删去图片和用不到的工作表，或分成几个表。`,
  oldExcel: `这是旧版 .xls（或 .et）表格，读不了。${saveAs}。`,
  locked: '这个表设了打开密码，读不了。请在 WPS 或 Excel 里去掉密码，存好后重新选择。',
  word: '这是 Word 文档，不是表格。请把内容放进 .xlsx 表格里再导入。',
  slides: '这是演示文稿，不是表格。请选择 .xlsx 或 .csv 表格。',
  openDocument: `这是 .ods 表格，读不了。${saveAs}。`,
  binaryWorkbook: `这是 .xlsb 二进制表格，读不了。${saveAs}。`,
  webPage: `这个文件其实是网页格式，只是名字像表格。${saveAs}。`,
  xml: `这个文件是 XML 格式，读不了。${saveAs}。`,
  picture: '这是图片，读不出文字。请选择 .xlsx 或 .csv 表格。',
  pdf: '这是 PDF，读不了。请选择 .xlsx 或 .csv 表格。',
  archive: '这是压缩包，不是表格。请先解压，再选择里面的 .xlsx 或 .csv 表格。',
  unknown: '认不出这个文件。请选择 .xlsx 或 .csv 表格。',
  broken: `表格文件坏了，打不开。${saveAs}；还不行，请换一份。`,
  bomb: (most: number) =>
    `表格解开后超过 ${most} MB，不像正常的事项表，没有打开。请删去用不到的工作表和图片后再试。`,
  tooManyCells: (most: number) =>
    `表格里的格子太多（超过 ${most} 个），多半是整列设了格式。请把事项复制到一个新表里再导入。`,
  merged: '表格里合并的格子范围太大，读不了。请取消整行、整列的合并后再试。',
  encoding: '文字编码认不出来。请把 CSV 另存为 UTF-8 格式，或存成 .xlsx。',
  csv: (line: number) =>
    `CSV 第 ${line} 行附近的引号没有配对，读不下去。请检查那里的双引号，或存成 .xlsx。`,
  noSheets: `没有读到工作表。${saveAs}。`,
}

/** What is wrong with a single cell. */
export const cellProblems = {
  error: (value: string) => `格子里是错误值 ${value}，请改成正确的内容`,
  noResult: '公式没有算好的结果，请在 WPS 或 Excel 里打开保存一次',
  digitsLost: '长数字存成了「数值」，后几位已经丢失，请把这一格设成「文本」后重新填写',
}

/** What an import says of whole rows, and on the command line. */
export const importText = {
  callsOff: (day: string) =>
    `这件事的新版定在${day}起用。这一行有改动的话，导入以后新版收回，提前打好的作废，打过的人会收到通知`,
  promiseTooLong: (row: number) =>
    `第 ${row} 行：承诺办结时限比法定办结时限长，请缩短承诺时限，或核对法定时限`,
  twice: (row: number, before: number) =>
    `第 ${row} 行和第 ${before} 行是同一个事项，请只留一行，或写上不同的事项编码`,
  otherDepartment: (row: number, said: string, own: string) =>
    `第 ${row} 行是「${said}」的，这次只收「${own}」的事项；请由那个部门自己导入`,
  foreignMatter: (row: number, code: string, own: string) =>
    `第 ${row} 行对应的事项 ${code} 不归「${own}」管，不能改`,
  unknownInRow: (row: number, said: string) =>
    `第 ${row} 行的部门「${said}」不在部门库里，请核对名称或代号，或请县代办中心先添加`,
  newLaws: (titles: string[]) =>
    `法律依据库里没有${titles.map((one) => `「${one}」`).join('')}，会新建`,
  newMaterials: (names: string[]) =>
    `材料库里没有${names.map((one) => `「${one}」`).join('')}，会新建`,
  unknownDepartment: (code: string) =>
    `没有代号是「${code}」的部门。请核对部门代号，或先在「部门」里添加。`,
  usage: '用法：npm run import:matters -- 文件 [--department 部门代号] [--dry-run]',
  exportUsage: '用法：npm run export:matters -- 文件.xlsx [--department 部门代号]',
  noFile: (file: string) => `读不到文件 ${file}，请核对路径。`,
  progress: (done: number, total: number) => `  ${done} / ${total}`,
  exported: (count: number, file: string) => `已导出 ${count} 个事项到 ${file}`,
  logInFirst: '请先登录。',
  notYours: '只有部门编辑和部门审核可以导入、导出本部门的事项表。',
  unknownRun: '没有这次导入，或者它不是您部门的。',
  noFileName: '没有收到文件名，请重新选择文件。',
  badClientId: '页面太旧了，请刷新后再试。',
  nothingToWrite: '没有要写入的行：内容都已经有了，或者都被退回了。',
  notReady: '这次导入现在不能确认：还在核对，或者已经取消。请刷新页面看看。',
  notAllowedAnyMore: '确认的人现在不能改这个部门的事项（账号停用、换了部门或角色），已停下。',
  planFailed: '核对时系统出了点问题，没有写入任何事项。请重新上传；还不行，请联系系统管理员。',
  writeFailed:
    '导入时系统出了点问题，已经写入的行不受影响。请点「接着导入」；还不行，请联系系统管理员。',
  rowFailed: (row: number) =>
    `第 ${row} 行：系统出了点问题，这一行没有写入。请稍后把这一行再导一次`,
  changedSince: (row: number, changes: string[]) =>
    `第 ${row} 行：您看过预览以后，这个事项又被人改了，所以没有写入。` +
    (changes.length > 0 ? `现在会改的是：${changes.join('；')}。` : '') +
    '请重新导入这个表，看过再确认',
  change: (label: string, before: string, after: string) =>
    `${label}「${before || '空'}」改成「${after || '空'}」`,
  refusedSheet: '退回的行',
  refusedHeading: '退回原因（改好后可以直接导入这个表）',
  refusedName: (date: string) => `退回的行-${date}.xlsx`,
  templateName: '事项导入模板.xlsx',
  exportName: (department: string, date: string) => `${department}-事项清单-${date}.xlsx`,
  auditSubject: (code: string) => `部门 ${code} 的事项表`,
  auditImport: (counts: Record<'added' | 'changed' | 'unchanged' | 'refused', number>) =>
    `新增 ${counts.added}，修改 ${counts.changed}，不变 ${counts.unchanged}，退回 ${counts.refused}`,
  auditCancelled: '中途取消，',
  auditFailed: '没有做完，',
  auditLeft: (left: number) => `，还有 ${left} 行没写入`,
  auditExport: (count: number) => `导出 ${count} 个事项`,
}
