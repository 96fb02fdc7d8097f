/** Words of the page that reckons when something will be done. */
export const deadlineWords = {
  title: '算算哪天办好',
  note: '从收件第二天开始数，周末和放假不算工作日，哪天算、哪天不算都列出来。',
  received: '哪天收件',
  limit: '时限多少天',
  unit: '怎么算',
  units: { 'working-day': '工作日', 'calendar-day': '自然日', immediate: '即时办结' },
  submit: '算一算',
  due: (date: string, weekday: string) => `最晚 ${date}（${weekday}）办好`,
  provisional: '日期暂定：国家还没有公布这一年的放假安排，公布以后可能变。',
  days: '一天一天数',
  counted: (number: number) => `${number}天`,
  tooMany: (shown: number) => `只列前 ${shown} 天。`,
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  month: (year: number, month: number) => `${year}年${month}月`,
  open: '看看今天交材料哪天办好',
} as const

/** Why a day is not counted, in the little room of a calendar; counted days say which one they are. */
export const dayMarks = {
  received: '收件',
  paused: '停算',
  moved: '顺延',
  'calendar-day': '',
  'working-day': '',
  'make-up-working-day': '',
  weekend: '休',
  holiday: '放假',
} as const
