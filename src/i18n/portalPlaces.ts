/** Names of the portal's places beside the bar. */
export const portalPlaces = {
  title: '更多工作',
  orders: '督办单',
  appointments: '集中预约',
  lessons: '两分钟小课',
  map: '一专多能',
  records: '培训记录',
  training: '培训',
  projects: '企业投资项目',
  ledger: '台账',
  board: '办件看板',
  standard: '十个一',
  people: '代办员',
  duty: '我的值班',
  rota: '值班表',
  ownStation: '本机构',
  assignment: '事项分配',
} as const
