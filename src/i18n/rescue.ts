/** What the command says that helps when no security administrator can log in. */
export const rescueText = {
  usage:
    '用法：npm run reset:second-factor -- 用户名 [--password]\n' +
    'Usage: npm run reset:second-factor -- USERNAME [--password]',
  nobody: (username: string) => `没有「${username}」这个账号。`,
  detail: '在服务器上用命令办理',
  done: (username: string) => `「${username}」的两步验证已重置，下次登录时重新设。`,
  code: (code: string) => `一次性重置码：${code}。30 分钟内到 /portal/reset 设新密码，只能用一次。`,
}
