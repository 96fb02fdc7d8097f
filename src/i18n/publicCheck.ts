/** Words of the page that tells whether a print still holds. */
export const checkWords = {
  title: '查一查手里的明白纸',
  note: '明白纸右下角二维码旁边有一行字母和数字，照着打进来，就知道这张纸还能不能用。',
  label: '短码',
  example: '例如 MZ0104-7K2F',
  submit: '查一查',
  again: '再查一张',
  current: '这张纸是现行的',
  currentNote: (number: number, date: string) => `第 ${number} 版，${date}起执行，可以放心用。`,
  replaced: '这张纸已经换新了',
  replacedNote: { before: '您手里是', now: '现在是', from: (date: string) => `${date}起执行。` },
  withdrawn: '这件事已经停用了',
  withdrawnNote: (date: string) => `从 ${date} 起不再办理，这张纸不要再用。`,
  withdrawnNoDate: '这件事不再办理，这张纸不要再用。',
  nextNote: (number: number, date: string) => `${date}起换第 ${number} 版。`,
  coming: (date: string) => `这张纸从${date}起用`,
  comingNote: ({ number, until }: { number: number; until?: number }) =>
    until
      ? `第 ${number} 版，现在还没到日子。在那之前用第 ${until} 版。`
      : `第 ${number} 版，现在还没到日子。`,
  calledOff: '这张纸没有执行，不要用',
  calledOffNote: ({
    number,
    from,
    on,
    now,
  }: {
    number: number
    from: string
    on: string
    now?: number
  }) =>
    `第 ${number} 版原定${from}起执行，${on}收回了，从来没有用过。` +
    (now ? `现在用的是第 ${now} 版。` : ''),
  unknown: '查不到这个短码',
  unknownNote:
    '请对着纸再打一遍：前面是事项编码，横线后面是 4 个字母或数字。还不对，这张纸可能不是县里发的，请打电话问。',
  readAs: (code: string) => `按「${code}」查的。`,
  changes: '改了什么',
  willChange: '到时候改什么',
  changesIn: (number: number, date: string) => `第 ${number} 版（${date}）`,
  noChanges: '内容有更新，请以新的明白纸为准。',
  open: '看新的明白纸',
  openCurrent: '看完整的办事指南',
  openSheet: '打开明白纸（PDF）',
  agentCurrent: '我是代办员：登记这张挂在墙上',
  agentStale: '我是代办员：换掉墙上的这张',
  agentOver: '我是代办员：取下墙上的这张',
  similar: '看看相近的事项',
  howLong: '多久办好',
  howMuch: '收费',
  howOften: '要跑几次',
  who: '找谁办',
  checked: '最近核对',
  askHere: '打电话问',
} as const
