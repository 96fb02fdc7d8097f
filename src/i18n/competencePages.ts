import type { CompetenceState } from '@/domain/training/competence'

/** A state in a word, as cells and counts say it. */
export const stateWords: Record<CompetenceState, string> = {
  trained: '会办',
  expiring: '快到期',
  changed: '旧的一版',
  expired: '过期',
  never: '没学过',
}

/** The sign beside the word. */
export const stateMarks: Record<CompetenceState, string> = {
  trained: '✓',
  expiring: '◔',
  changed: '↻',
  expired: '✕',
  never: '–',
}

/** Places of training in the portal. */
export const trainingTabs = {
  label: '培训',
  sessions: '培训',
  lessons: '小课',
  map: '一专多能',
  records: '记录',
}

export const mapPages = {
  title: '一专多能',
  note: '谁会办哪一项：学过没有，过期没有，学的是不是现行的一版。',
  views: '看谁',
  own: '我自己',
  place: '本机构和下级',
  filters: '筛选',
  town: '镇',
  station: '机构',
  state: '情况',
  find: '事项名称',
  all: '全部',
  show: '查看',
  counts: '合计',
  byPerson: '按人看',
  byMatter: '按事项看',
  table: '代办员和事项',
  person: '代办员',
  until: (day: string) => `有效到 ${day}`,
  required: '要先培训',
  nobody: '这里没有代办员',
  nobodyNote: '先给机构安排代办员，这里就会列出谁会办什么。',
  noMatters: '没有符合条件的事项',
  noMattersNote: '课程里写上事项，或者勾选“要先培训”，事项就会出现在这里。',
  shown: (from: number, to: number, of: number) => `第 ${from} 到 ${to} 项，共 ${of} 项`,
  more: '后面的事项',
  before: '前面的事项',
  people: (count: number) => `${count} 人`,
  matters: (count: number) => `${count} 项`,
}

export const proposalWords = {
  title: '建议下一场培训',
  closes: (closes: number, gaps: number) => `一场补上 ${closes} 个缺口（现在共有 ${gaps} 个）`,
  matters: '教什么，为什么',
  people: (count: number) => `请 ${count} 人参加`,
  gains: (count: number) => `补 ${count} 项`,
  courses: '用这些课程',
  noCourses: '还没有教这些事项的课程，先写一门课程。',
  plan: '照这个安排培训',
  write: '去写课程',
  none: '没有缺口',
  noneNote: '这里的代办员都会办，学的也是现行的一版。',
}

export const lessonPages = {
  title: '两分钟小课',
  note: '明白纸变了，两分钟学会新的说法。',
  views: '看哪些',
  todo: '要学的',
  done: '学完的',
  overview: '学习情况',
  people: '没学完的',
  none: '没有要学的小课',
  noneNote: '您学过的事项换了新的一版，这里就会出一节小课。',
  noneDone: '还没有学完的小课',
  noneMade: '还没有出过小课',
  allDone: '都学完了',
  allDoneNote: '谁有小课没学完，会按姓名列在这里，过期的排在前面。',
  debt: (open: number, late: number) =>
    late > 0
      ? `${late} 节过期${open > late ? `，还有 ${open - late} 节要学` : ''}`
      : `${open} 节要学`,
  firstDue: (day: string, isLate: boolean) =>
    isLate ? `最早的该在${day}前学完` : `最早的${day}前学完`,
  noneMadeNote: '明白纸换了新的一版、内容有变化，十分钟内会自动出一节小课。',
  edition: (number: number) => `第 ${number} 版`,
  due: (day: string) => `${day}前学完`,
  late: (day: string) => `过期了，该在${day}前学完`,
  doneOn: (day: string) => `${day}学完`,
  start: '开始学',
  changed: '变了什么',
  questions: '三个问题',
  question: (number: number) => `第 ${number} 题`,
  send: '交答案',
  sending: '正在交…',
  wrong: (numbers: string) => `第 ${numbers} 题不对，看看上面写的变化，再答一次。`,
  finished: '学完了',
  finishedNote: '您知道的就是现行的一版了。',
  openSheet: '看新的明白纸',
  back: '回到小课',
  share: (done: number, people: number) => `${done} / ${people} 人学完`,
  lateCount: (count: number) => `${count} 人过期`,
  edit: '改题目',
  who: '谁还没学',
  everyone: '都学完了',
}

export const helpWords = {
  title: (matter: string) => `「${matter}」要先培训，您还没学过现行的一版`,
  note: '不影响办理。拿不准的地方，可以请学过的同事帮忙：',
  nobody: '现在还没有学过这一项的同事，可以打县代办中心的电话。',
  learn: '看我会办什么',
  ask: '请帮忙',
  asking: '正在发…',
  asked: (name: string) => `已经给${name}发了消息。`,
}
