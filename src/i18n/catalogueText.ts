/** What saving, publishing and the other verbs of the catalogue say to a person who is refused. */
export const catalogueText = {
  noData: '没有收到要保存的内容。',
  restoreAsDraft: '旧版本只能恢复成草稿,改好后再提交审核。请用「恢复为草稿」。',
  publishByButton: '不能直接改成「已发布」。请先提交审核,由部门审核人按「发布」。',
  protectedField: (label: string) => `「${label}」由系统填写,不能直接改。请用页面上的按钮。`,
  foreignDepartment: '只能写自己部门的事项,不能改成别的部门。',
  codeFixed: (code: string) => `这件事发布过,编码 ${code} 不能再改。`,
  codeMalformed: (code: string) => `事项编码「${code}」只能用大写字母、数字和短横线,例如 MZ-0104。`,
  codeTaken: (code: string) => `编码 ${code} 已经有别的事项在用。请换一个,或留空自动编号。`,
  nameMissing: '事项名称不能为空。',
  departmentMissing: '请选择实施主体(部门)。',
  stale: (who: string) =>
    `${who}在您打开这一页之后保存过这件事,为了不盖掉那些改动,这次没有保存。请先复制您写的内容,再刷新页面。`,
  someone: '另一个人',
  notText: (label: string) => `「${label}」要写文字。`,
  tooLong: (label: string, most: number, length: number) =>
    `「${label}」最多 ${most} 个字,现在有 ${length} 个。请缩短。`,
  tooMany: (label: string, most: number, count: number) =>
    `「${label}」最多 ${most} 行,现在有 ${count} 行。请删减。`,
  notAList: (label: string) => `「${label}」要是一个列表。`,
  notAGroup: (label: string) => `「${label}」的内容不完整。`,
  notAnOption: (label: string) => `「${label}」的选项里没有这个值。`,
  notANumber: (label: string) => `「${label}」要写数字。`,
  notYesOrNo: (label: string) => `「${label}」只能勾选或不勾选。`,
  notARecord: (label: string) => `「${label}」选的记录编号不对。`,
  unknownMatter: '没有这件事项,或者您不能看它。',
  needsLogIn: '请先登录。',
  reasonMissing: (verb: string) => `请写明${verb}的原因,让同事知道怎么改。`,
  reasonTooLong: '原因最多 500 个字。',
  notPublishable: (count: number) => `还不能发布,有 ${count} 处要改:`,
  changeNoteMissing: '这次改动纸上看得见,请在「版本」页写变更说明:改了什么,群众会看到。',
  layoutFails: (size: string, section: string, lines: number) =>
    `${size}放不下:「${section}」多出 ${lines} 行。请删减文字,或把细节移到服务指南里。`,
  a4: '一页纸',
  large: '大字版的两页纸',
  scheduledReturn: (reasons: string) => `到了生效日期,但不能发布:${reasons}`,
  cancelledByDate: '到了取消日期,自动停用。',
} as const
