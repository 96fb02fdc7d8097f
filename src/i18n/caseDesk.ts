import type { LaterCommand } from '@/domain/casework/table'
import type { Words } from '@/fields/say'
import { both } from './words'

/** The buttons on a case in the admin: what a person may do now. */
export const caseDeskCommands: Record<LaterCommand, Words> = {
  notify: both('一次性告知', 'Notify once'),
  'receive-supplement': both('收到补的材料', 'Supplement received'),
  forward: both('送交', 'Forward'),
  acknowledge: both('签收', 'Acknowledge'),
  'send-back': both('退回首问', 'Send back'),
  accept: both('受理', 'Accept'),
  'end-publicity': both('公示期满', 'Publicity ended'),
  refuse: both('不予受理', 'Refuse'),
  suspend: both('进入特别程序', 'Suspend'),
  resume: both('特别程序结束', 'Resume'),
  extend: both('延期', 'Extend'),
  decide: both('办结', 'Decide'),
  inform: both('通知窗口送达', 'Inform the window'),
  deliver: both('送达', 'Deliver'),
  withdraw: both('撤回', 'Withdraw'),
  reopen: both('重新办理', 'Reopen'),
  archive: both('归档', 'Archive'),
  'follow-up': both('记回访', 'Follow up'),
  urge: both('催办', 'Urge'),
  'move-to-green': both('转绿色通道', 'Green channel'),
  'take-over': both('接手', 'Take over'),
}

export const caseDesk = {
  title: both('现在能办的', 'What you can do now'),
  nothing: both('这一步不由您办。', 'Nothing for you to do now.'),
  open: both('看经过、时限和文书', 'Way, clock and papers'),
  confirm: both('确定', 'Confirm'),
  cancel: both('不办', 'Cancel'),
  busy: both('正在提交…', 'Working…'),
  failed: both('没有办成，请刷新页面后再试。', 'It failed. Reload the page and try again.'),
  loading: both('正在看这个办件能办什么…', 'Loading…'),
}
