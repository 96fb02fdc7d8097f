import { both } from './words'

/** Words of the inbox and of the choice how messages come. */
export const inboxWords = {
  title: '消息',
  needsLogIn: '请先登录。',
  unknown: '没有这条消息，可能已经清理了。请回到消息页看。',
  unread: (count: number, most: number) => (count > most ? `${most}+` : String(count)),
  unreadLabel: (count: number) => (count > 0 ? `消息，${count} 条没看` : '消息'),
  unreadLine: (count: string) => `有 ${count} 条消息没看`,
  isNew: '没看',
  readAll: '全部标成看过',
  busy: '正在标记……',
  older: '看更早的',
  newest: '回到最新的',
  choose: '怎么收消息',
  empty: '现在没有消息',
  emptyNote: '有人催办、退回，或者有新办件交过来，会在这里告诉您。',
  toCases: '去看办件',
  endOfList: '没有更早的消息了',
  home: both('没看的消息', 'Unread messages'),
  homeHint: both('催办、退回、督办都在里面。', 'Urged, sent back, supervised.'),
}

/** Words of the page on how messages come. */
export const choiceWords = {
  title: '怎么收消息',
  lead: '消息都在收件箱里。另外要不要发邮件、什么时候发，可以按种类选。',
  byUrgency: '按急缓（推荐）',
  byUrgencyNote: (atOnce: string, digest: string) =>
    [atOnce && `马上发：${atOnce}`, digest && `每天汇总：${digest}`].filter(Boolean).join('。') +
    '。',
  digestNote: (hour: string) => `每天汇总的一封 ${hour} 发，没有消息就不发。`,
  noEmail: '您的账号没有登记邮箱，消息只放在收件箱。要收邮件，请安全管理员补上邮箱。',
  mailTo: (email: string) => `邮件发到 ${email}。`,
  mailIsOff: '本系统没有开通邮件，消息只放在收件箱。选好的会记住，开通后生效。',
  wrong: '请从列出的收法里选。',
  save: '保存',
  saving: '正在保存……',
  saved: '已经保存，从下一条消息起照办。',
}

/** Words of the page of caught mails, for programmers. */
export const catcherWords = {
  title: '截下的邮件',
  lead: '开发时没有设置 SMTP_URL，邮件不会发出去，都留在这里，最新的在上面。正式运行时没有这一页。',
  empty: '还没有邮件',
  emptyNote: '催办一件、申请一次重置码，邮件就会出现在这里。',
}
