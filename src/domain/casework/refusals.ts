/** Why a command is refused: a code for programs, and a sentence for the person. */
export interface CaseRefusal {
  code: RefusalCode
  /** The field of the command that is at fault, when there is one. */
  path?: string
  message: string
}

const sentences = {
  'not-yet-begun': '这个办件还没有登记，请先登记。',
  'already-begun': '这个办件已经登记过了，不用再登记。',
  'wrong-status': '办件现在的状态不能这样办，请刷新页面，看看它走到哪一步了。',
  'not-yours': '这一步不由您办。请看办件上写的「现在在谁手里」，或者请他来办。',
  'no-consent': '还没有申请人的委托签字。代办要自愿，请先签委托书；不愿代办的，请点「自行办理」。',
  'reason-missing': '请写明原因。',
  'reason-too-long': '原因最多 500 个字，请写短一点。',
  'materials-missing': '请至少勾选一样材料。',
  'material-unknown': '有的材料不在这件事的清单上，请刷新页面后再选。',
  'missing-twice': '同一样材料写了两次，请合成一条。',
  'notice-repeated': '已经告知过一次了。一次性告知要一次说全，再告知请写明为什么上次没说。',
  'target-wrong': '不能交到那里。线下逐级上交；着急的先转绿色通道，再直接报县里。',
  'receiver-wrong': '这份材料不是交给您这里的，请核对交接单。',
  'already-origin': '办件已经在首问代办员手里，不用再退。',
  'basis-missing': '请写明特别程序的依据。',
  'procedure-unknown': '这件事的指南里没有这个特别程序，请从列出的里面选。',
  'publicity-done': '这个办件的时限不从公示期满起算，或者已经起算了。',
  'date-wrong': '日期不对：要是真实的日子，不早于受理那天，也不晚于今天。',
  'extension-wrong': '延期的天数不对，请填 1 到县里规定的天数。',
  'extension-twice': '已经延期过一次了，不能再延。',
  'approver-missing': '延期要由部门负责人批准，请写上批准人。',
  'clock-not-running': '办理时限还没有开始算，不用延期。',
  'result-missing': '请写明办理结果。',
  'window-wrong': '请选送达的窗口：要是这个办件经过的镇窗口或首问的代办机构。',
  'delivery-missing': '请写明怎样送达、交给了谁。',
  'note-missing': '请写上内容。',
  'already-green': '已经在绿色通道里了。',
} as const

export type RefusalCode = keyof typeof sentences

/** A refusal by its code. */
export const refusal = (code: RefusalCode, path?: string): CaseRefusal => ({
  code,
  ...(path ? { path } : {}),
  message: sentences[code],
})
