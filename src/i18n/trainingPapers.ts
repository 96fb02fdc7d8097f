/** Words of the printed lists of a training session. */
export const trainingPaperWords = {
  'sign-in': '培训签到表',
  invitations: '培训通知名单',
  count: (count: number) => `共 ${count} 人`,
  when: '时间',
  place: '地点',
  trainer: '培训员',
  order: '序号',
  name: '姓名',
  station: '代办机构',
  sign: '签名',
  arrived: '到',
  left: '离开',
  signNote: '到场后签名；迟到、早退的，请写几点几分。没有报名来的，写在后面的空行里。',
  answered: '答复',
  called: '已电话',
  remark: '备注',
} as const
