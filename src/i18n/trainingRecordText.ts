/** What operations on training records and lessons say to a person. */
export const recordText = {
  unknownRecord: '找不到这条培训记录，或者它不归您看。',
  unknownCertificate: '这条记录没有证书，或者证书已经撤回。',
  unknownLesson: '找不到这节小课，或者它不用您学。',
  notLogged: '这场培训还没有登记完，登记以后才有成绩和证书。',
  unknownSession: '找不到这场培训。',
  stale: '这条记录刚刚被别人改过。请刷新页面，看过以后再改。',
  badRequest: '提交的内容不对，请刷新页面后再试。',
  answersMissing: '三个问题都要答，请选好再交。',
  questionsChanged: '培训员刚刚改了题目，请刷新页面再答。',
  periodMissing: '请选开始日期和结束日期。',
  periodTurned: '开始日期在结束日期后面，请对调。',
  periodTooLong: '一次最多导出 366 天，请把日期改短。',
  unknownPlace: '找不到这个镇或机构，或者它不归您看。',
  tooManyQuestions: (minutes: number) => `查得太多了，请 ${minutes} 分钟后再查。`,
  recorded: (title: string) => `培训「${title}」的成绩出来了，点开看您的记录和证书。`,
  corrected: (course: string) => `您在「${course}」的培训记录更正了，请看一看。`,
  withdrawn: (course: string) =>
    `您在「${course}」的培训记录撤销了：登记更正为没有到场，证书不再有效。有疑问请找培训员。`,
  auditSession: (title: string) => `培训 ${title}`,
  auditRecord: (course: string) => `培训记录 ${course}`,
  auditMade: (records: number, certificates: number) =>
    `记录 ${records} 条，证书 ${certificates} 张`,
  asked: (who: string, matter: string, phone: string) =>
    `${who}在办「${matter}」，想请您帮忙看看。${phone ? `电话 ${phone}。` : ''}`,
  noHelper: '这位同事现在不能帮这一项，请刷新页面换一位。',
  lessonDue: (matter: string) => `小课「${matter}」今天要学完，两分钟就好，请点开学。`,
  lessonLate: (matter: string, due: string) =>
    `小课「${matter}」该在${due}前学完，您还没学，请尽快点开学。`,
  newLessons: (due: string) => `有事项的明白纸变了，出了两分钟小课，请在${due}前学完。`,
}
