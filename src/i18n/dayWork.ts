/** Words for duty and training on the day's page. */
export const dayWorkWords = {
  title: '等您做的',
  coming: (count: number) => `有 ${count} 张新明白纸到日子再用，可以先打好`,
  reviews: (count: number) => `有 ${count} 件事项要核对`,
  reports: (count: number) => `有 ${count} 条有误反馈等答复`,
  checkIn: (times: string) => `今天您值班 ${times}，到岗请签到`,
  onDuty: (times: string) => `今天您值班 ${times}，已签到`,
  swaps: (count: number) => `有 ${count} 个换班请您答复`,
  invitations: (count: number) => `有 ${count} 场培训请您答复去不去`,
  quizzes: (count: number) => `有 ${count} 场培训的小测还没交`,
  lessons: (count: number) => `有 ${count} 堂两分钟小课要学`,
} as const
