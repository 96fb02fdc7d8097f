import { both } from './words'

/** What comes between the password and the log-in. Both languages, as the admin's users come here too. */
export const stepWords = {
  'new-password': {
    title: both('先设自己的密码', 'Choose your own password'),
    lead: both(
      '现在的密码是别人替您设的。换成只有您知道的，才能继续。',
      'Somebody else set the present one. Choose one that only you know.',
    ),
  },
  enrol: {
    title: both('设两步验证', 'Set up two-step log-in'),
    lead: both(
      '以后登录，除了密码，还要填手机上的六位动态码。只设这一次。',
      'From now on a six-digit code from your phone is asked for beside the password.',
    ),
  },
  code: {
    title: both('填动态码', 'Enter the code'),
    lead: both(
      '打开手机上的验证器，填现在显示的六位数。',
      'Open the authenticator on your phone and enter the six digits it shows now.',
    ),
  },
  done: {
    title: both('两步验证设好了', 'Two-step log-in is set up'),
    lead: both('把恢复码收好，就可以进去了。', 'Keep the recovery codes safe, then go in.'),
  },
  site: (county: string) => both(`${county}代办系统`, `${county} Daiban`),
  signedAs: (name: string) => both(`正在登录：${name}`, `Logging in: ${name}`),

  password: both('新密码', 'New password'),
  passwordHelp: both(
    '至少 10 个字符，大写字母、小写字母、数字、符号里至少三种。',
    'At least 10 characters; at least three of upper case, lower case, digits, signs.',
  ),
  showPassword: both('显示密码', 'Show it'),
  savePassword: both('用这个密码', 'Use this password'),

  code6: both('动态码', 'Code'),
  code6Help: both('六位数，每 30 秒换一个。', 'Six digits, new every 30 seconds.'),
  submitCode: both('登录', 'Log in'),
  noPhone: both('手机不在身边？用恢复码', 'No phone at hand? Use a recovery code'),
  recovery: both('恢复码', 'Recovery code'),
  recoveryHelp: both(
    '设两步验证时抄下的，十位字母和数字。每个只能用一次。',
    'Written down at set-up: ten letters and digits. Each works once.',
  ),
  submitRecovery: both('用恢复码登录', 'Log in with it'),
  lost: both(
    '手机丢了，恢复码也没有了？请另一位安全管理员重置两步验证。',
    'Neither phone nor recovery codes? Ask another security administrator to reset it.',
  ),

  app: both(
    '在手机上打开验证器（微信小程序「腾讯身份验证器」，或任何支持 TOTP 的应用），选「扫码添加」。',
    'Open an authenticator app (any that knows TOTP) on your phone and scan.',
  ),
  picture: both('两步验证的二维码', 'QR code of the second factor'),
  byHand: both('扫不了？在验证器里选「手动输入」，填这串密钥：', 'Cannot scan? Type this key:'),
  keyKind: both('类型选「基于时间」，六位，30 秒。', 'Time-based, six digits, 30 seconds.'),
  shown: both('再填手机上显示的动态码', 'Then enter the code that the phone shows'),
  confirm: both('设好', 'Set it up'),

  codesTitle: both('十个恢复码，只显示这一次', 'Ten recovery codes, shown only now'),
  codesLead: both(
    '手机不在身边时，一个恢复码顶一次动态码。请抄在纸上或打印出来锁好，不要存在这台电脑里。',
    'Each stands in once for a code when the phone is not at hand. Write them down and lock them away.',
  ),
  print: both('打印这一页', 'Print this page'),
  goOn: both('已经收好，进入系统', 'I have kept them; go in'),
  goOnPlain: both('进入系统', 'Go in'),
  busy: both('请稍等……', 'One moment …'),
  other: both('换一个人登录', 'Log in as somebody else'),
  expired: both('登录过期了，请重新填用户名和密码。', 'That took too long; please log in again.'),
}
