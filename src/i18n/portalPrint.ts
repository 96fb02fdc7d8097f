/** Words of printing one sheet. */
export const printFormWords = {
  size: '大小',
  a4: '普通',
  a4Note: 'A4 一页',
  large: '大字',
  largeNote: 'A4 两页以内，老人看得清',
  copies: '份数',
  fewer: '少一份',
  more: '多一份',
  submit: '打开并打印',
  note: '会打开 PDF，请在那里按打印。打印会记在您的打印记录里。',
  station: (name: string) => `印上「${name}」的名称、电话和代办员`,
} as const

/** Words of the page of what a station can print. */
export const printPageWords = {
  title: '打印',
  kit: '整套明白纸',
  kitNote: (count: number) => `${count} 张，带目录，一次打完。`,
  kitEmpty: '还没有可以打印的明白纸。',
  kitSubmit: '开始排版',
  book: '全县汇编',
  bookNote: (count: number) => `全县 ${count} 张明白纸，带封面、书签和页码。`,
  bookSubmit: '排好汇编',
  poster: '公示栏',
  posterNote: '本站能办的事项，挂在墙上。',
  posterSubmit: '打印公示栏',
  card: '便民服务卡',
  cardNote: '发给群众随身带，印着代办员和电话。',
  cardSubmit: '打印服务卡',
  cardAgent: '印谁的',
  noAgents: '这个代办点还没有登记代办员，卡上只印电话。',
  forStation: (name: string) => `替「${name}」打印`,
  change: '换一个代办点',
  chooseTitle: '替哪个代办点打印',
  chooseLabel: '名称、代号或电话',
  choosePlaceholder: '例如：石门',
  chooseSubmit: '找',
  chooseNothing: '没有找到您管的代办点。请换个说法。',
  chooseFirst: '先选一个代办点',
  runs: '成批打印',
  noRuns: '还没有排过整套。',
  log: '我的打印记录',
  noLog: '您打印过的会列在这里，随时可以再打一次。',
  again: '再打',
  copies: (count: number) => `${count} 份`,
  busy: '请稍等……',
} as const

/** Words of what is printed for a later day. */
export const aheadWords = {
  choose: '排哪些',
  now: (count: number) => `现在用的整套，${count} 张`,
  nowBook: (count: number) => `现在用的，${count} 张`,
  changes: (day: string, count: number) => `只排${day}要换的，${count} 张`,
  whole: (day: string) => `${day}起用的整套`,
  help: (day: string) => `${day}有新的明白纸起用，可以先打好，到那天早上换上。`,
  onlyChanges: '要换的明白纸',
  hang: '没到这天不要挂，也不要发。',
} as const

/** What is said about printing for a later day, and why not. */
export const aheadText = {
  of: (day: string, onlyChanges: boolean) => `${day}${onlyChanges ? '要换的' : '起用的整套'}`,
  badDay: '日期请写成 2026-12-01 这样，并且是真有的一天。',
  past: (day: string) => `${day}已经到了，直接排现在用的整套就行。`,
  unchanged: (day: string, days: readonly string[]) =>
    days.length > 0
      ? `${day}没有要换的明白纸。有新明白纸起用的日子：${days.join('、')}。`
      : `${day}没有要换的明白纸，眼下也没有定好以后起用的新明白纸。`,
  nothingLeft: (day: string) => `原定${day}起用的明白纸都收回了，没有可以提前打的。`,
  calledOff: (day: string) =>
    `这份里有定在${day}起用、后来收回的明白纸，不能再用。请再做一次；已经打出来的，收回的那几张请扔掉。`,
} as const

/** Words of a print run on its way. */
export const runWords = {
  waiting: '正在排队，马上开始',
  waitingLong: '前面还有人在打印，轮到了会自动开始。您可以先做别的，回来再看。',
  running: (done: number, total: number) => `已排好 ${done} 张，共 ${total} 张`,
  binding: '正在装订，马上就好',
  done: (pages: number | null, total: number) =>
    pages ? `排好了：${total} 张明白纸，共 ${pages} 页` : `排好了：${total} 张明白纸`,
  cancelled: '已经停下，没有打印',
  failed: '没有排好',
  stalled: '后台停了一会儿，恢复后会自动接着做。',
  open: '打开并打印',
  cancel: '停下',
  cancelling: '正在停……',
  cancelTitle: '停下这次排版？',
  cancelNote: '已经排好的不会保留，以后可以重新再做。',
  cancelKeep: '接着做',
  again: '再做一次',
  refresh: '刷新看进度',
  leave: '离开这一页也会接着做，回来在「打印」里能找到。',
  offline: '连不上网，正在重试……',
  toPrint: '回到打印',
  askedAt: (when: string) => `${when} 提出`,
  states: {
    waiting: '排队中',
    running: '进行中',
    done: '排好了',
    cancelled: '已停下',
    failed: '没做成',
  },
} as const
