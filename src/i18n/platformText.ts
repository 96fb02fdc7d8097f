/** The mail to somebody who forgot a password, and what the page says when it was asked for. */
export const resetMailText = {
  asked:
    '如果这个账号登记了邮箱，重置码几分钟内会发到邮箱里。没有邮箱，或者没有收到，请安全管理员发一个一次性重置码。',
  mailIsOff: '本系统没有开通邮件。请安全管理员发一个一次性重置码，再用它来设新密码。',
  subject: (county: string) => `${county}代办系统：重置密码`,
  body: ({
    county,
    code,
    publicAddress,
    minutes,
  }: {
    county: string
    code: string
    publicAddress: string
    minutes: number
  }) => `您好：

有人要重置您在${county}代办系统的密码。如果是您本人，请打开

  ${publicAddress}/portal/reset

填写用户名和下面的重置码，再设一个新密码：

  ${code}

重置码 ${minutes} 分钟内有效，只能用一次。不是您本人操作，不用理会这封邮件，密码不会改变。
`,
}
