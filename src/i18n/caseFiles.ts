import { field } from './words'

/** Fields of a file of a case. */
export const fileFields = {
  kind: field('是哪份材料', 'Kind'),
  showsIdentity: field('能看出身份', 'Shows identity'),
  type: field('格式', 'Type'),
  bytes: field('大小', 'Size'),
  station: field('上传的机构', 'Uploaded at'),
  removedAt: field('删除时间', 'Removed at'),
}

/** What an operation on the files of a case says to a person. */
export const fileText = {
  unknown: '找不到这个文件，可能已经删掉了。请刷新页面。',
  unknownKind: '这份材料不在这件事的清单上，请刷新页面后再选。',
  badClientId: '页面太旧了，请刷新后再传。',
  otherFile: '这个文件编号已经用过了，请重新选一次。',
  nothing: '这份材料还没有照片。',
  lost: '文件打不开了：不在磁盘上，或者密钥不对。请告诉系统管理员。',
  pdfBroken: '这个 PDF 打不开，可能没有传完整。请重新导出后再传。',
  pdfLocked: '这个 PDF 加了密码。请去掉密码再传，或者拍照。',
  pdfActive: '这个 PDF 里带着程序、附件或表单，不能收。请打印成普通 PDF 再传，或者拍照。',
  pdfHuge: '这个 PDF 太复杂，打不开。请拍照，或者分成几份再传。',
  busy: '上传的人多，请过一会儿再传。照片还在您手机里。',
  auditSubject: (number: string) => `办件 ${number}`,
  auditViewed: (what: string) => `看了「${what}」`,
  auditRemoved: (what: string) => `删了「${what}」的一个文件`,
  auditRestored: (what: string) => `撤销删除「${what}」的一个文件`,
} as const

/** Names of the kinds that are not materials. */
export const fileKindWords: Record<string, string> = {
  identity: '身份证件',
  consent: '签了字的委托书',
  signature: '委托签字',
  other: '其他材料',
}
