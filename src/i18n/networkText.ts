/** Sentences of the operations on areas and stations. */
export const networkText = {
  notCoordinator: '只有县代办中心的统筹员能改代办网络。请联系县里。',
  notReader: '您没有查看代办网络的权限。',
  badRequest: '请求的内容不完整，请刷新页面再试。',
  tooLong: (most: number) => `最多 ${most} 个字。`,
  unknownStation: '没有这个代办机构，请刷新页面再选。',
  unknownArea: '没有这个区划，请刷新页面再选。',
  otherCommand: '这个操作已经用在别处了，请刷新页面再试。',
  subject: (code: string, name: string) => `${code} ${name}`,
  closedDetail: (on: string, successor: string, cases: number, people: number) =>
    `${on}起撤销，由${successor}接替；移交办件 ${cases} 件，代办员 ${people} 人`,
  movedDetail: (on: string, from: string, to: string) => `${on}起从「${from}」迁到「${to}」`,
  relocated: (name: string, on: string) => `${name}自 ${on} 起撤销`,
  postEnded: (name: string) => `${name}撤销`,
  postMoved: (from: string, to: string) => `${from}撤销，转到${to}`,
  handed: (name: string, cases: number) =>
    cases > 0
      ? `${name}撤销，由您这里接替；移交过来 ${cases} 件办件，期限不变，请查看。`
      : `${name}撤销，由您这里接替。墙上的明白纸请一并查看。`,
  reopenedElsewhere: (name: string) => `${name}已撤销，恢复后由接替的机构办理`,
  reopenedHere: (number: string, name: string) =>
    `办件 ${number} 已恢复办理。原来的${name}已撤销，请您这里接着办。`,
  noSuccessorIn: (into: string) =>
    `${into}还没有在用的代办机构，要并过去的村的办件没有人接。请先给${into}建一个。`,
  mergedDetail: (names: string, into: string, on: string) => `${on}起${names}并入${into}`,
  renamedDetail: (from: string, to: string, on: string) => `${on}起「${from}」改名「${to}」`,
  importedDetail: (added: number, changed: number, stations: number) =>
    `新增区划 ${added} 个，修改 ${changed} 个，新增机构 ${stations} 个`,
  importFaulty: (count: number) =>
    `有 ${count} 行不对，一行也没有写进去。请在表格里改好，再选一次文件。`,
  importNothing: '表里没有要新增或修改的内容，不用导入。',
  importEmpty: '表里没有内容。第一行是表头，从第二行起每行一个区划。',
  importNoHeading: (missing: string) =>
    `第一行的表头里没有「${missing}」。请下载样表，照着表头填写。`,
  importTooMany: (most: number) => `一次最多 ${most} 行，请分开导入。`,
  importChanged: '预览以后区划有变动，请重新选文件预览。',
} as const
