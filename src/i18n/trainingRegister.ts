import { sayCertificateNumber } from '@/domain/training/certificateNumber'
import type { TrainingRecord } from '@/payload-types'
import type { RegisterRow } from '@/queries/training/registerRows'
import { transcriptWords } from './certificates'

/** The columns of the register of training as a file. */
export const registerColumns = [
  { heading: '序号', width: 7 },
  { heading: '培训日期', width: 13 },
  { heading: '姓名', width: 11 },
  { heading: '代办机构', width: 24 },
  { heading: '课程编号', width: 12 },
  { heading: '课程', width: 28 },
  { heading: '学时（分钟）', width: 12 },
  { heading: '成绩', width: 8 },
  { heading: '结果', width: 9 },
  { heading: '证书编号', width: 24 },
  { heading: '有效到', width: 13 },
  { heading: '备注', width: 14 },
] as const

type Result = Pick<TrainingRecord, 'passed' | 'status' | 'withdrawnOn'>

const resultOf = ({ passed, status }: Result): string => {
  if (status === 'withdrawn') return transcriptWords.absent
  return passed ? transcriptWords.passed : transcriptWords.failed
}

const remarkOf = ({ status, withdrawnOn }: Result): string =>
  [
    status === 'valid' ? '' : transcriptWords.corrected,
    withdrawnOn ? transcriptWords.withdrawn : '',
  ]
    .filter(Boolean)
    .join('，')

type Certified = Pick<TrainingRecord, 'passed' | 'certificate' | 'withdrawnOn' | 'expiresOn'>

const numberOf = ({ certificate, withdrawnOn }: Certified): string =>
  certificate && !withdrawnOn ? sayCertificateNumber(certificate) : ''

const untilOf = ({ passed, expiresOn }: Certified): string =>
  passed ? (expiresOn ?? transcriptWords.forEver) : ''

/** A record as a line of a transcript, in the order of its columns. */
export const transcriptCells = (record: TrainingRecord): string[] => [
  record.trainedOn,
  record.courseName,
  String(record.minutes),
  record.score === null || record.score === undefined ? '—' : String(record.score),
  [resultOf(record), remarkOf(record)].filter(Boolean).join('，'),
  numberOf(record),
  untilOf(record),
]

/** A line of the register in words, in the order of {@link registerColumns}. */
export const registerCells = (row: RegisterRow, order: number): string[] => [
  String(order),
  row.trainedOn,
  row.name,
  row.station,
  row.courseCode,
  row.courseName,
  String(row.minutes),
  row.score === null || row.score === undefined ? '' : String(row.score),
  resultOf(row),
  numberOf(row),
  untilOf(row),
  remarkOf(row),
]

/** Words of the register as a file. */
export const registerFile = {
  sheet: '培训登记册',
  title: (county: string) => `${county}代办员培训登记册`,
  about: (scope: string, from: string, to: string) => `范围：${scope}；培训日期：${from} 至 ${to}`,
  madeOn: (on: string) => `导出日期：${on}`,
  whole: '全县',
  own: '本机构和下级机构',
  count: (count: number) => `共 ${count} 条`,
  name: (scope: string, from: string, to: string) => `培训登记册 ${scope} ${from}至${to}.xlsx`,
}

/** Words of the pages of records. */
export const recordPages = {
  title: '培训记录',
  own: '我的记录',
  register: '登记册',
  ownNote: '每次培训的学时、成绩和证书都在这里。',
  transcript: '打印培训记录',
  certificate: '打开证书',
  check: '查证书',
  empty: '还没有培训记录',
  emptyNote: '参加培训、签到、做完测验以后，成绩和证书会出现在这里。',
  openTraining: '去看培训',
  minutes: (minutes: number) => `${minutes} 分钟`,
  score: (score: number) => `${score} 分`,
  passed: '合格',
  failed: '不合格',
  absent: '没有到场',
  until: (day: string) => `有效到${day}`,
  forEver: '长期有效',
  over: (day: string) => `${day}过期`,
  withdrawn: '证书已撤回',
  corrected: '已更正',
  why: '更正原因',
  from: '从',
  to: '到',
  town: '镇',
  whole: '全部',
  course: '课程编号',
  result: '结果',
  show: '查看',
  workbook: '导出 Excel',
  older: '后面的',
  none: '这段时间没有培训记录',
  noneNote: '换一段日期，或者去掉条件再看。',
  correct: '更正',
  correctTitle: '更正培训记录',
  correctNote: '原来的内容会保留。合格改成不合格，证书就撤回；改回合格，会发新的编号。',
  fieldMinutes: '学时（分钟）',
  fieldScore: '成绩（0 到 100，没有测验就空着）',
  fieldPassed: '合格',
  fieldReason: '为什么更正',
  working: '正在更正…',
  back: '返回登记册',
}
