/** Words of logging in. */
export const logInWords = {
  title: '代办员登录',
  lead: (county: string) => `${county}三级代办工作人员使用。群众查事项不用登录。`,
  identity: '用户名或手机号',
  password: '密码',
  show: '显示密码',
  submit: '登录',
  busy: '正在登录……',
  forgot: '忘记密码',
  publicPages: '群众查事项、看办事指南',
  mustLogIn: '请先登录，登录后会回到刚才的页面。',
  loggedOut: '已经退出登录。',
  resetDone: '新密码已经设好，请用它登录。',
} as const

/** Words of setting a new password with a code. */
export const resetWords = {
  title: '重设密码',
  lead: '有一次性重置码就在这里设新密码。重置码 30 分钟内有效，只能用一次。',
  code: '一次性重置码',
  codeHelp: '安全管理员给您的，或者邮件里的。',
  password: '新密码',
  passwordHelp: '至少 10 个字符，大写字母、小写字母、数字、符号里至少三种。',
  submit: '设好新密码',
  busy: '正在保存……',
  mailTitle: '没有重置码？',
  mailLead: '账号里留了邮箱的，可以把重置码发到邮箱；没有邮箱的，请联系县里的安全管理员。',
  mailSubmit: '发到我的邮箱',
  toLogIn: '回到登录',
} as const

/** Words of the page of the person who is logged in. */
export const meWords = {
  title: '我的',
  station: '我的代办点',
  stationNote: '这些会印在明白纸上。不对的话，请告诉县代办中心改，改好后重打。',
  stationCorrect: (phone: string) => `县里电话 ${phone}`,
  phone: '电话',
  hours: '时间',
  address: '地址',
  agents: '代办员',
  code: '代号',
  account: '我的账号',
  name: '姓名',
  username: '用户名',
  roles: '身份',
  changePassword: '改密码',
  textSize: '字的大小',
  textNormal: '普通',
  textLarge: '大字',
  logOut: '退出登录',
  admin: '管理后台',
  adminNote: '审核、统计和设置在管理后台。',
  unset: '还没有登记',
} as const

/** Words of changing the own password. */
export const passwordWords = {
  title: '改密码',
  current: '原来的密码',
  next: '新密码',
  submit: '改好密码',
  busy: '正在保存……',
  done: '密码已经改好。其他手机和电脑上的登录都退出了。',
} as const
