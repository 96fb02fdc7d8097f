import { sayDate } from '@/domain/platform/plainDate'

/** Words of certificates, transcripts and of the page where a certificate is checked. */
export const certificateWords = {
  title: '培训合格证书',
  number: '证书编号',
  holder: (station: string) => `${station}代办员`,
  says: (course: string) => `于下列日期参加代办员培训「${course}」，经考核合格，特发此证。`,
  matters: '可以办的事项',
  moreMatters: (count: number) => `等 ${count} 项`,
  trainedOn: '培训日期',
  minutes: '学时',
  sayMinutes: (minutes: number) => `${minutes} 分钟`,
  validUntil: '有效到',
  forEver: '长期有效',
  issuer: (county: string) => `${county}代办中心`,
  stamp: '（盖章）',
  scan: '扫码查真伪',
  fileName: (course: string) => `培训合格证书 ${course}.pdf`,
}

export const transcriptWords = {
  title: '代办员培训记录',
  name: '姓名',
  station: '代办机构',
  madeOn: '打印日期',
  total: '合计',
  sayTotal: (count: number, minutes: number, passed: number) =>
    `参加 ${count} 门次，共 ${minutes} 分钟，合格 ${passed} 门次`,
  columns: ['培训日期', '课程', '学时（分钟）', '成绩', '结果', '证书编号', '有效到'],
  passed: '合格',
  failed: '不合格',
  absent: '没有到场',
  corrected: '已更正',
  withdrawn: '证书已撤回',
  forEver: '长期',
  none: '还没有培训记录。',
  signs: ['培训员签字', '县代办中心盖章'],
  fileName: (name: string) => `培训记录 ${name}.pdf`,
}

export const certificatePage = {
  title: '查证书',
  number: '证书编号',
  valid: '证书有效',
  validNote: (until: string | null) => (until ? `有效到${sayDate(until)}。` : '长期有效。'),
  expired: '证书过期了',
  expiredNote: (until: string) => `有效期到${sayDate(until)}为止，要重新培训。`,
  withdrawn: '证书已撤回',
  withdrawnNote: (on: string) => `${sayDate(on)}撤回，不能再用。`,
  unknown: '查不到这张证书',
  unknownNote: '请核对证书上的编号；编号对而查不到，这张证书不是本县发的。',
  resting: '查得太多了',
  holder: '持证人',
  station: '代办机构',
  course: '课程',
  matters: '可以办的事项',
  trainedOn: '培训日期',
  ask: '有疑问，打电话问',
}
