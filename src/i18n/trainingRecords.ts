import { both, field } from './words'

export const trainingRecordCollectionWords = {
  record: {
    singular: both('培训记录', 'Training record'),
    plural: both('培训记录', 'Training records'),
  },
  competence: {
    singular: both('会办的事项', 'Competence'),
    plural: both('会办的事项', 'Competences'),
  },
  lesson: { singular: both('两分钟小课', 'Lesson'), plural: both('两分钟小课', 'Lessons') },
  acknowledgement: {
    singular: both('小课学习', 'Lesson of an agent'),
    plural: both('小课学习', 'Lessons of agents'),
  },
}

export const recordWords = {
  user: field('代办员', 'Agent'),
  name: field('姓名', 'Name'),
  station: field('代办机构', 'Station'),
  session: field('培训场次', 'Session'),
  course: field('课程', 'Course'),
  courseCode: field('课程编号', 'Course code'),
  courseName: field('课程名称', 'Course name'),
  matters: field('学的事项', 'Matters'),
  matter: field('事项', 'Matter'),
  editionNumber: field('明白纸第几版', 'Edition'),
  fingerprint: field('指纹', 'Fingerprint'),
  minutes: field('学了多少分钟', 'Minutes'),
  score: field('成绩', 'Score'),
  passed: field('合格', 'Passed'),
  trainedOn: field('培训日期', 'Trained on'),
  expiresOn: field('有效到', 'Valid until'),
  certificate: field('证书编号', 'Certificate'),
  withdrawnOn: field('证书撤回日期', 'Certificate withdrawn on'),
  formerCertificates: field('撤回的证书', 'Withdrawn certificates'),
  number: field('编号', 'Number'),
  status: field('状态', 'Status'),
  corrections: field('更正', 'Corrections'),
  at: field('时间', 'At'),
  by: field('谁', 'By'),
  reason: field('原因', 'Reason'),
  fromLog: field('因登记更正', 'Follows from the log'),
  before: field('原来的内容', 'Before'),
  record: field('培训记录', 'Training record'),
}

export const recordStatusWords = [
  { value: 'valid', zh: '有效', en: 'Valid' },
  { value: 'corrected', zh: '已更正', en: 'Corrected' },
  { value: 'withdrawn', zh: '已撤销', en: 'Withdrawn' },
] as const

export const lessonWords = {
  matter: field('事项', 'Matter'),
  matterName: field('事项名称', 'Matter'),
  edition: field('新的一版', 'New edition'),
  editionNumber: field('第几版', 'Edition'),
  fingerprint: field('指纹', 'Fingerprint'),
  previousFingerprint: field('上一版的指纹', 'Fingerprint before'),
  changes: field('变了什么', 'What changed'),
  questions: field(
    '三个问题',
    'Questions',
    '按变化自动出题，可以改得更贴近工作。每题只有一个对的答案。',
    'Made from what changed; one right answer each.',
  ),
  question: { singular: both('问题', 'Question'), plural: both('问题', 'Questions') },
  text: field('问题', 'Question'),
  options: field('选项', 'Options'),
  option: { singular: both('选项', 'Option'), plural: both('选项', 'Options') },
  optionText: field('选项', 'Option'),
  isRight: field('对的答案', 'Right'),
  reason: field('为什么', 'Why'),
  madeOn: field('哪天出的课', 'Made on'),
  dueOn: field('最晚哪天学完', 'Due on'),
  people: field('要学的人数', 'People'),
  lesson: field('小课', 'Lesson'),
  acknowledgedAt: field('学完时间', 'Acknowledged at'),
  tries: field('答了几次', 'Tries'),
}
