import type { Words } from '@/fields/say'
import type { MoveState } from '@/domain/casework/reschedule'
import { both, field } from './words'

export const moveStateWords: Record<MoveState, Words> = {
  waiting: both('排队等候', 'Queued'),
  running: both('正在调整', 'Moving'),
  done: both('调整完了', 'Moved'),
  failed: both('没做完', 'Broke off'),
}

/** A move of due dates in the admin. */
export const calendarMoveWords = {
  labels: {
    singular: both('期限调整', 'Move of due dates'),
    plural: both('期限调整', 'Moves of due dates'),
  },
  year: field('年份', 'Year'),
  notice: field('通知文号', 'Notice'),
  state: field('进度', 'State'),
  from: field('从哪天起可能变', 'Dates from'),
  total: field('要看的办件', 'Cases to look at'),
  read: field('已看', 'Looked at'),
  moved: field('已调整', 'Moved'),
  earlier: field('提前', 'Earlier'),
  later: field('推后', 'Later'),
  requestedBy: field('谁录入的', 'Who'),
  requestedAt: field('录入时间', 'Entered at'),
  finishedAt: field('完成时间', 'Finished at'),
  error: field('没做完的原因', 'Why it broke off'),
}

/** What entering a notice says to a person. */
export const noticeText = {
  logInFirst: '请先登录。',
  onlyCoordinator: '放假通知由县代办中心录入，您的账号不能录。',
  wrong: (reasons: string[]) => `有 ${reasons.length} 处要改：${reasons.join(' ')}`,
  badBody: '请填年份、通知文号和节日，再看影响。',
  busy: (done: number, total: number) =>
    `上一份通知的期限还在调整（看了 ${done} 件，共 ${total} 件），做完以后再改日历。`,
  unknownMove: '找不到这次调整，请刷新页面。',
  stillRunning: '这次调整还在进行，不用接着做。',
  brokeOff: '调整中断了，已经改好的不受影响。请点「接着调整」。',
  beyond: '有办件的期限会超出日历，请核对通知里的日期。',
  auditSubject: (year: number) => `${year} 年放假安排`,
  auditDetail: (counts: { total: number; moved: number; earlier: number; later: number }) =>
    `看了 ${counts.total} 件，调整 ${counts.moved} 件：提前 ${counts.earlier} 件，推后 ${counts.later} 件，其余改为确定或暂定。`,
}

/** The page on which a notice is entered. */
export const noticeDeskWords = {
  title: both('录入放假通知', 'Enter a holiday notice'),
  link: both('录入放假通知', 'Holiday notice'),
  lead: both(
    '照国务院办公厅的通知填。先给您看哪些没办完的件会提前或推后，您确认以后才改；每一件都会记下为什么变。',
    'As the notice says. You first see which open cases move; nothing changes before you agree.',
  ),
  notYours: both('只有县代办中心能录入放假通知。', 'Only the county centre enters notices.'),
  year: both('年份', 'Year'),
  notices: both('通知文号，几个用逗号隔开', 'Notices, separated by commas'),
  name: both('节日', 'Holiday'),
  from: both('放假从', 'Off from'),
  to: both('到', 'To'),
  worked: both('调休上班的日子，用逗号隔开', 'Worked weekends, separated by commas'),
  add: both('加一个节日', 'Add a holiday'),
  remove: both('去掉', 'Remove'),
  load: both('取出这一年已录入的', 'Load what is stored for this year'),
  noYear: both('这一年还没有录入过，请从头填。', 'Nothing is stored for this year.'),
  preview: both('看看影响', 'Show what moves'),
  reading: both('正在算每一件的新期限……', 'Working out the new dates …'),
  summary: (open: number, moved: number) =>
    both(
      moved > 0
        ? `没办完、有期限的 ${open} 件里，有 ${moved} 件要变，其余不动。`
        : `没办完、有期限的 ${open} 件都不动。`,
      `${moved} of ${open} open cases with a due date move.`,
    ),
  shift: (days: number) =>
    days === 0
      ? both('日子不变，从「暂定」改为确定', 'Same day, now final')
      : days < 0
        ? both(`提前 ${-days} 天`, `${-days} days earlier`)
        : both(`推后 ${days} 天`, `${days} days later`),
  toProvisional: both('日子不变，改为「暂定」', 'Same day, now provisional'),
  cases: (count: number) => both(`${count} 件`, `${count} cases`),
  first: (count: number) => both(`先看 ${count} 件`, `The first ${count}`),
  agree: both('确认，保存并调整', 'Agree, save and move'),
  back: both('再改改', 'Change it'),
  saved: both('日历已保存，没有办件要调整。', 'Saved; no case moves.'),
  queued: both('日历已保存，马上开始调整……', 'Saved, about to start …'),
  running: (read: number, total: number) =>
    both(`正在调整：看了 ${read} 件，共 ${total} 件`, `Looked at ${read} of ${total}`),
  done: (moved: number, earlier: number, later: number) =>
    both(
      `调整完了：改了 ${moved} 件，其中提前 ${earlier} 件，推后 ${later} 件。`,
      `${moved} moved: ${earlier} earlier, ${later} later.`,
    ),
  leave: both('可以离开这一页，调整照样进行。', 'You may leave this page.'),
  resume: both('接着调整', 'Go on'),
  failed: both('没连上系统，请检查网络后再试。', 'The system could not be reached.'),
  earlier: both('以前的调整', 'Earlier moves'),
  empty: both('还没有调整过。', 'None yet.'),
}
