import type { TraceReason } from '@/domain/calendar/trace'
import { both, field } from './words'

/** The calendar of working days in the admin. */
export const calendarWords = {
  labels: { singular: both('工作日历', 'Calendar year'), plural: both('工作日历', 'Calendar') },
  description: both(
    '国务院办公厅每年的放假通知。没有录入通知的年份，办结日期标为「暂定」。',
    'The yearly notices on public holidays. Without one, due dates are provisional.',
  ),
  year: field('年份', 'Year'),
  notices: field(
    '通知文号',
    'Notices',
    '例如 国办发明电〔2025〕7号，可以写几个。',
    'E.g. 国办发明电〔2025〕7号.',
  ),
  holidays: field('节日', 'Holidays', '照通知写，一个节日一行。', 'One row a holiday.'),
  holiday: { singular: both('节日', 'Holiday'), plural: both('节日', 'Holidays') },
  name: field('名称', 'Name'),
  from: field('放假从', 'Off from'),
  to: field('到', 'To', '包括这一天。', 'Included.'),
  worked: field(
    '调休上班',
    'Worked weekends',
    '周末上班的日子，写成 2026-02-14，回车确认。',
    'Written 2026-02-14, confirmed with Enter.',
  ),
}

/** Why a day counts, in a word or two; the holiday's name goes before where there is one. */
export const traceWords: Record<TraceReason, string> = {
  received: '收件当天不算',
  paused: '特别程序，停算',
  moved: '最后一天是休息日，顺延到今天',
  'calendar-day': '自然日，算一天',
  'working-day': '工作日，算一天',
  'make-up-working-day': '调休上班，算一天',
  weekend: '周末不算',
  holiday: '放假不算',
}

/** What is wrong with a question about a due date. */
export const deadlineText = {
  received: '请给出收件时间，例如 received=2026-11-24T09:00:00+08:00。',
  unit: '时限单位只能是 working-day（工作日）、calendar-day（自然日）或 immediate（即时）。',
  limit: (most: number) => `时限要是 1 到 ${most} 的整数。`,
  outside: (first: number, last: number) =>
    `日历从 ${first} 年到 ${last} 年，这个日期或办结日期不在里面，请核对。`,
}
