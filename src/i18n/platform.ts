import { both, field } from './words'

export const platformGroup = both('系统', 'System')

export const collectionWords = {
  user: { singular: both('用户', 'User'), plural: both('用户', 'Users') },
  media: { singular: both('公开文件', 'Public file'), plural: both('公开文件', 'Public files') },
  auditEvent: {
    singular: both('审计记录', 'Audit event'),
    plural: both('审计记录', 'Audit trail'),
  },
}

export const userWords = {
  name: field('姓名', 'Name'),
  username: field(
    '用户名',
    'User name',
    '字母、数字、点或横线。',
    'Letters, digits, dot or hyphen.',
  ),
  email: field('邮箱', 'E-mail', '忘记密码时用。', 'For a forgotten password.'),
  phone: field('手机', 'Phone', '可以用来登录。', 'May be used to log in.'),
  roles: field('角色', 'Roles'),
  department: field('所属部门', 'Department'),
  station: field('所在代办机构', 'Station'),
  secondFactorSince: field(
    '两步验证设于',
    'Second factor since',
    '空着表示还没有设。',
    'Empty: not set up.',
  ),
  lockUntil: field('锁定到', 'Locked until', '输错太多次密码。', 'Too many wrong passwords.'),
  active: field('在用', 'In use', '取消后立即不能登录。', 'Untick and the log-in ends at once.'),
}

export const settingsWords = {
  title: both('全县设置', 'County settings'),
  countyName: field('县名', 'County name', '例如 示范县。印在纸上和网页上。', 'Printed and shown.'),
  divisionCode: field('区划代码', 'Division code', '12 位数字。', '12 digits.'),
  hotline: field('咨询热线', 'Hotline'),
  officeHours: field('办公时间', 'Office hours'),
  centreAddress: field('县代办中心地址', 'Address of the county centre'),
  publicAddress: field(
    '网址',
    'Public address',
    '印在二维码里，例如 https://daiban.example.gov.cn',
    'In the QR codes.',
  ),
  logo: field('徽标', 'Logo'),
  accent: field(
    '主色',
    'Accent',
    '六位十六进制，例如 #0b5c4a。太浅的颜色会自动加深。',
    'Too light a colour is darkened.',
  ),
  sessionIdleMinutes: field(
    '多久不用自动退出（分钟）',
    'Idle time (minutes)',
    '5 到 1440。空着就按安装时的设置，一般是 30 分钟。',
    '5 to 1440. Empty: as installed, usually 30 minutes.',
  ),
  changePrepareDays: field(
    '法规变动：几个工作日核对完',
    'Working days to check after a change of a law',
    '事项、明白纸、表格。变动还没生效的，最晚在生效前一个工作日。',
    'Matters, sheets, forms; at the latest before the change takes effect.',
  ),
  changeFollowDays: field(
    '法规变动：生效后几个工作日跟上',
    'Working days to follow a change of a law',
    '换张贴、定在办件、学小课。',
    'Postings, open cases, lessons.',
  ),
  secondFactorRoles: field(
    '还有哪些角色要两步验证',
    'Further roles with a second factor',
    '三种管理员一定要。选上的角色，下次登录时先设手机动态码。',
    'The three administrators always need one. Those chosen set it up at their next log-in.',
  ),
}

export const mediaWords = {
  uploadedBy: field('上传人', 'Uploaded by'),
  alt: field('说明', 'Description', '一句话说明，给看不见的人听。', 'For those who cannot see it.'),
}

export const auditWords = {
  at: field('时间', 'When'),
  actor: field(
    '谁',
    'Who',
    '空着表示没有登录的人或系统自己。',
    'Empty: nobody logged in, or the system.',
  ),
  action: field('做了什么', 'What'),
  subject: field('对象', 'Subject'),
  subjectId: field('对象编号', 'Subject id'),
  detail: field('详情', 'Detail'),
  from: field('来自', 'From', '网络地址。', 'Network address.'),
  seq: field('序号', 'Number'),
  hash: field('校验值', 'Hash'),
  previousHash: field('上一条校验值', 'Previous hash'),
}
