/** Words of the agents' pages and of everything that goes to paper from there. Chinese only. */
export const portalText = {
  logInFirst: '请先登录。登录后会回到这一页。',
  unknownMatter: (code: string) =>
    `没有编码是「${code.slice(0, 40)}」的已发布事项。请核对编码，或者按名称查找。`,
  unknownEdition: (name: string, number: number) => `「${name}」没有第 ${number} 版。请核对版号。`,
  withdrawnMatter: (name: string) =>
    `「${name}」已经停用，没有现行的明白纸。要看旧的一版，请在网址里写明版号。`,
  unknownStation: (code: string) => `没有代号是「${code.slice(0, 24)}」的代办机构。请核对代号。`,
  notYourStation: (name: string) =>
    `「${name}」不归您管，不能替它打印。请在自己的代办点打印，或者联系县代办中心。`,
  chooseStation: '请先选择代办机构：公示栏和服务卡上要印它的名称和电话。',
  badKind: '不认识这种材料。可以打印明白纸、服务指南、一次性告知单、公示栏和便民服务卡。',
  badEdition: '版号应是 1 以上的整数，例如 edition=3。',
  badSize: '纸张大小只能是 a4（普通）或 large（大字）。',
  badCopies: '份数请填 1 到 200 的整数。',
  badClientId: '这个页面放得太久了，请刷新后再点一次「打印」。',
  badMissing: '缺少的材料请用序号写，例如 missing=1,3。',
  badAgent: '代办员请用序号写，例如 agent=1。',
  unknownAgent: (name: string, number: number) => `「${name}」没有第 ${number} 位代办员。`,
  tooManyPrints: (seconds: number) => `打开得太频繁，请 ${seconds} 秒后再试。`,
  onlyCounty: '全县汇编只有县代办中心能做。需要的话，请联系县代办中心。',
  unknownRun: '没有这次成批打印，或者它不归您看。请回「打印」页查看您自己的。',
  runFileGone: '这份文件已经过了保存期。请点「再做一次」，内容会按现在的版本重新排好。',
  runNotDone: '这份还没有排好，请稍等。',
  nothingToPrint: (name: string) => `「${name}」现在没有可以打印的明白纸。请先在办理的事项里选好。`,
  runFailed: '没有排好。可以再做一次；还不行，请把时间告诉系统管理员。',
  runNotFit: (names: string) => `有的明白纸放不下一页，请通知部门修改：${names}。`,
} as const
