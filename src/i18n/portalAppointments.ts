import type { AppointmentCommandName } from '@/domain/casework/appointments/table'
import type { Attendance, HalfDay, Site } from '@/domain/casework/appointments/vocabulary'

/** Words of the pages on which stations apply for appointments and the county answers. */
export const appointmentPages = {
  title: '集中预约',
  lead: '同一件事办的人多，申请一次办完，县里 1 个工作日内答复时间。',
  proposal: (matter: string, count: number) => `「${matter}」有 ${count} 件在等，要不要集中预约？`,
  propose: '申请集中预约',
  proposals: '可以一起办的',
  more: (count: number) => `还有 ${count} 个事项也可以一起办`,
  viewLabel: '看哪些预约',
  views: { asked: '等答复', answered: '约好了', over: '过去的' },
  empty: {
    asked: ['没有等答复的预约', '同一件事等的人多了，这里会提醒您申请。'],
    answered: ['没有约好的', '县里答复以后，时间、地点会列在这里。'],
    over: ['还没有办过集中预约', '办完的、撤回的和取消的会列在这里。'],
  },
  count: (cases: number, people: number) => `${cases} 件，${people} 人`,
  tiles: { asked: '等答复的预约', late: '超时没答复' },
  onCase: '集中预约',
  onCaseAsked: '已申请集中预约，等县里答复时间。',
  back: '集中预约',

  newTitle: '申请集中预约',
  noMatter: '先选一件事',
  noMatterNote: '哪件事等的人多，这里会列出来；也可以从办件里看。',
  nothing: (matter: string) => `您这里没有在等的「${matter}」`,
  nothingNote: '办完的、已经约好的和交给部门的，不用再约。',
  choose: '哪些办件一起办',
  chooseNote: '不去的去掉勾。',
  people: '一共去多少人',
  peopleHelp: '陪着去的也算上。',
  date: '希望哪一天（可以不填）',
  half: '上午还是下午',
  site: '在哪里办',
  remark: '还要说明的（可以不填）',
  remarkHelp: '例如：都是老人，要安排车。',
  submit: '交给县里',
  working: '正在办……',
  applied: '申请交上去了，县里 1 个工作日内答复。',
} as const

/** The page of one appointment. */
export const appointmentPageWords = {
  due: (date: string) => `县里最晚${date}答复`,
  late: (days: number) => `已经超了 ${days} 天`,
  days: '日子是怎么算的',
  wish: '希望',
  wished: (date: string, half: string) => `${date} ${half}`,
  anyDay: '哪天都可以',
  site: '在哪里办',
  people: '人数',
  peopleCount: (count: number) => `${count} 人`,
  remark: '说明',
  reason: '原因',
  bring: '要带',
  contact: '联系',
  entries: (count: number) => `办件 ${count} 件`,
  takenOut: (reason: string) => `不去了：${reason}`,
  caseOver: '办件已经结束',
  history: '全部经过',
  printList: '打印通知名单',
  printSlips: '打印通知条（裁开发给群众）',
  answerTitle: '答复',
  answerNote: '答复以后，代办员会通知群众，群众查进度也能看到。',
  from: '几点开始',
  to: '几点结束',
  place: '地点',
  placeHelp: '例如：县政务服务中心二楼 民政窗口',
  bringField: '要带什么',
  bringUsual: '身份证',
  contactField: '联系人和电话',
  dayOff: '放假那天也办',
  dayOffNote: '选的日子放假时才要勾。',
  recordTitle: '记到场',
  recordNote: '一个一个选，或者在最下面一次选完。选了才记，没选的以后还能记。',
  recordEarly: (date: string) => `到${date}就可以在这里记谁来了。`,
  rest: '上面没选的',
  restNone: '先不记',
  result: '结果',
  resultHelp: '当场办好的写一句，例如：已签字确认。',
  recorded: '记下来',
  chooseOut: '去掉哪几件',
  reasonField: '原因',
  nothing: '这一步不由您办。',
  notSeen: '别处的办件',
} as const

/** A command as a button, what is asked with it, and what is said when it is done. */
export const appointmentCommandWords: Record<
  AppointmentCommandName,
  { label: string; ask: string; done: string }
> = {
  answer: { label: '答复', ask: '', done: '已答复，正在通知代办员。' },
  decline: { label: '不能安排', ask: '写明原因，申请的机构会看到。', done: '已告诉申请的机构。' },
  move: { label: '改时间', ask: '改了会重新通知所有人。', done: '已改好，正在重新通知。' },
  cancel: { label: '取消', ask: '取消会通知所有人，办件照常往下办。', done: '已取消，正在通知。' },
  withdraw: { label: '撤回申请', ask: '撤回以后，办件照常往下办。', done: '已撤回。' },
  'take-out': { label: '去掉几件', ask: '去掉的照常往下办，也可以另外再约。', done: '已去掉。' },
  record: { label: '记到场', ask: '', done: '记下了。' },
}

export const attendanceWords: Record<Attendance, string> = {
  done: '办好',
  came: '来了',
  absent: '没来',
}
export const halfDayWords: Record<HalfDay, string> = {
  any: '上午下午都可以',
  morning: '上午',
  afternoon: '下午',
}
export const siteWords: Record<Site, string> = {
  county: '去县政务服务中心',
  town: '请县里到镇上来办',
}
