interface ComingLossWords {
  /** Null when nothing printed changes on the day. */
  number: number | null
  day: string
  copies: number
}

/** What is lost when a scheduled draft is changed: the coming edition, or a day without one. */
function callsOffSentence({ number, day, copies }: ComingLossWords): string {
  if (number === null) return `这件事的改动定在${day}生效。现在保存，会取消这个日期。`
  const lost = copies > 0 ? `提前打好的 ${copies} 张作废，打过的人会收到通知。` : '还没有人打过。'
  return `第 ${number} 版定在${day}起用。现在保存改动，它就收回，不再起用；${lost}`
}

/** What saving, publishing and the other verbs of the catalogue say to a person who is refused. */
export const catalogueText = {
  noData: '没有收到要保存的内容。',
  restoreAsDraft: '旧版本只能恢复成草稿，改好后再提交审核。请用「恢复为草稿」。',
  publishByButton: '不能直接改成「已发布」。请先提交审核，由部门审核人按「发布」。',
  protectedField: (label: string) => `「${label}」由系统填写，不能直接改。请用页面上的按钮。`,
  foreignDepartment: '只能写自己部门的事项，不能改成别的部门。',
  codeFixed: (code: string) => `这件事发布过，编码 ${code} 不能再改。`,
  codeMalformed: (code: string) =>
    `事项编码「${code}」只能用大写字母、数字和短横线，例如 MZ-0104。`,
  codeTaken: (code: string) => `编码 ${code} 已经有别的事项在用。请换一个，或留空自动编号。`,
  nameMissing: '事项名称不能为空。',
  departmentMissing: '请选择实施主体（部门）。',
  stale: (who: string) =>
    `${who}在您打开这一页之后保存过这件事，为了不盖掉那些改动，这次没有保存。请先复制您写的内容，再刷新页面。`,
  someone: '另一个人',
  notText: (label: string) => `「${label}」要写文字。`,
  tooLong: (label: string, most: number, length: number) =>
    `「${label}」最多 ${most} 个字，现在有 ${length} 个。请缩短。`,
  tooMany: (label: string, most: number, count: number) =>
    `「${label}」最多 ${most} 行，现在有 ${count} 行。请删减。`,
  notAList: (label: string) => `「${label}」要是一个列表。`,
  notAGroup: (label: string) => `「${label}」的内容不完整。`,
  notAnOption: (label: string) => `「${label}」的选项里没有这个值。`,
  notANumber: (label: string) => `「${label}」要写数字。`,
  notYesOrNo: (label: string) => `「${label}」只能勾选或不勾选。`,
  notARecord: (label: string) => `「${label}」选的记录编号不对。`,
  unknownMatter: '没有这件事项，或者您不能看它。',
  needsLogIn: '请先登录。',
  reasonMissing: (verb: string) => `请写明${verb}的原因，让同事知道怎么改。`,
  reasonTooLong: '原因最多 500 个字。',
  notPublishable: (count: number) => `还不能发布，有 ${count} 处要改：`,
  changeNoteMissing: '这次改动纸上看得见，请在「版本」页写变更说明：改了什么，群众会看到。',
  printerDown: '排版程序没有启动，现在量不了版面，所以没有发布。请稍后再试，或联系系统管理员。',
  resumed: '恢复办理。',
  materialNotChosen: (row: number) => `第 ${row} 行材料还没有选是哪一种。`,
  lawNotChosen: (row: number) => `第 ${row} 行依据还没有选是哪部法规。`,
  editorsOnly: '只有部门编辑和部门审核可以这样做。',
  badRequest: '请求的内容不完整，请刷新页面再试。',
  bodyTooLarge: '内容太多了，最多 1 MB。请删减后再试。',
  scheduledReturn: (reasons: string) => `到了生效日期，但不能发布：${reasons}`,
  callsOff: (coming: ComingLossWords) =>
    `${callsOffSentence(coming)}确定要改的，请先勾上「收回定好的新版」，再保存。`,
  restoreCallsOff: (coming: ComingLossWords) =>
    `${callsOffSentence(coming)}要恢复旧版本的，请先勾上「收回定好的新版」保存一次，再恢复。`,
  cancelledByDate: '到了取消日期，自动停用。',
} as const
