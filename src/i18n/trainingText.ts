/** What the system answers and tells about training. */
export const trainingText = {
  badRequest: '没有收到完整的内容，请刷新页面再试一次。',
  unknownSession: '找不到这场培训，或者没有通知您参加。请从「培训」里打开。',
  unknownCourse: '找不到这门课，或者它已经停用。请重新选课。',
  notTrainer: '只有培训员和县代办中心能安排培训。',
  unknownStations: (codes: readonly string[]) =>
    `找不到机构代号 ${codes.slice(0, 5).join('、')}，请核对；代号印在明白纸的二维码旁边。`,
  noTrainer: '请选一位培训员，要有「培训员」或「县代办中心」的身份。',
  nobody: '这样选，一个人也没有。请改一改通知谁。',
  notInvited: '这一场没有通知您。人在现场的，请扫屏幕上的码签到。',
  notColleague: '代去的人要是本机构的在岗代办员，不能是您自己。',
  colleagueThere: (name: string) => `${name}已经在这一场的名单里了，请另选一位。`,
  full: '名额已经满了，没有空位。请找培训员，看能不能加人。',
  planOver: '这一场已经结束、登记或取消，不能再改。',
  alreadyBegun: '这一场已经开始了，时间和课程不能再改。',
  notEnded: (when: string) => `这一场${when}才结束，结束以后再登记。`,
  notRunning: '还没有发通知，不能签到。请先发通知。',
  alreadyLogged: '这一场已经登记了。要改，请点「更正」，写明原因。',
  notLogged: '这一场还没有登记，不用更正。',
  oldCode:
    '这个码已经过期了：屏幕上的码每分钟换一次，截图和转发的都不算。请在现场重新扫一次；不在现场的，不能签到。',
  falseCode: '这个码不对。请扫培训现场屏幕上的码，或者输入屏幕上的六位数字。',
  tooManyCodes: (minutes: number) =>
    `试的次数太多了，请 ${minutes} 分钟后再试，或者请培训员在名单上勾您的名字。`,
  foreignRow: '有的人不在这一场的名单里，请刷新页面再勾。',
  notArrived: '您还没有签到。',
  alreadyLeft: '您已经签退了。',
  feedbackClosed: '评价在培训结束后 14 天内都可以写，现在已经过了。',
  badStars: '请选 1 到 5 颗星。',
  answersChanged: '这门课不在这一场里，请刷新页面。',
  noQuiz: '这门课没有小测。',
  left: '不再是在岗代办员',
  cancelledMark: '（已取消）',
  notPhoto: '照片要是 JPG、PNG 或 WebP 图片。',
  tooManyPhotos: (most: number) => `一场最多放 ${most} 张照片。`,
} as const

/** Messages into the inboxes. */
export const trainingMessages = {
  invited: (title: string, when: string, where: string) =>
    `请您参加培训「${title}」：${when}，${where}。请打开看看，能不能去都告诉我们。`,
  changed: (title: string, when: string, where: string, reason: string) =>
    `培训「${title}」有改动：${when}，${where}。${reason ? `原因：${reason}` : ''}`,
  cancelled: (title: string, when: string, reason: string) =>
    `培训「${title}」（${when}）取消了，不用去了。原因：${reason}`,
  reminder: (title: string, when: string, where: string) =>
    `提醒您：培训「${title}」${when}，${where}。`,
  reminderAsk: (title: string, when: string, where: string) =>
    `您还没有答复：培训「${title}」${when}，${where}。能不能去，请告诉我们。`,
  place: (title: string, when: string, where: string) =>
    `有空位了，您可以参加培训「${title}」：${when}，${where}。`,
  substitute: (title: string, who: string, when: string, where: string) =>
    `${who}请您代去培训「${title}」：${when}，${where}。已经替您报名，不能去请写明原因。`,
  declined: (title: string, who: string, reason: string) =>
    `${who}不能参加培训「${title}」：${reason}`,
  substituted: (title: string, who: string, by: string) => `培训「${title}」：${who}请${by}代去。`,
  online: '线上',
} as const
