/** The first start: the page that makes the three administrators. */
export const setUpText = {
  title: '首次启用',
  site: '代办系统',
  lead: '先设三位管理员。三个人各管一摊，谁也不能替谁。',
  code: '启用码',
  codeHelp: '启动程序的窗口里显示的十位码，例如 K7MPX-2WQ9T。',
  name: '姓名',
  username: '用户名',
  usernameHelp: '小写字母、数字或横线。',
  roles: {
    'security-administrator': {
      title: '安全管理员',
      lead: '建账号、分角色、发重置码。不碰业务，也不碰设置。',
      username: 'security-admin',
    },
    'audit-administrator': {
      title: '审计管理员',
      lead: '只看审计记录，校验有没有被改过。',
      username: 'audit-admin',
    },
    'system-administrator': {
      title: '系统管理员',
      lead: '填县名、热线、徽标和主色，维护部门。看不到账号。',
      username: 'system-admin',
    },
  },
  submit: '建立三个账号',
  busy: '正在建立……',
  doneTitle: '三个账号建好了',
  doneLead:
    '密码只显示这一次，请分别抄给三个人。第一次登录时，各人先换成自己的密码，再用手机设两步验证。',
  person: '谁',
  password: '密码',
  nextTitle: '接下来',
  next: [
    '系统管理员登录，填「全县设置」：县名、热线、办公时间、网址。',
    '系统管理员建部门，县代办中心建行政区划和代办机构。',
    '安全管理员登录，给部门编辑、审核、代办员建账号。',
  ],
  toAdmin: '去登录',
  closed: '已经有账号了，首次启用已经完成。请登录；忘了密码，请安全管理员发重置码。',
  wrongCode: '启用码不对。请看启动程序的窗口，那里有一行「启用码」；字母不分大小写。',
  missingNames: '三位管理员的姓名和用户名都要填。',
  sameNames: '三个用户名不能一样，三位管理员要由不同的人担任。',
  auditSubject: '三位管理员',
}
