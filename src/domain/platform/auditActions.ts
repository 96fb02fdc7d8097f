import type { Term, ValueOf } from '../catalogue/vocabulary'

/** What the audit trail records (等保2.0 level 3: log-ins, accounts, rights, and what matters). */
export const auditActions = [
  { value: 'log-in', zh: '登录', en: 'Log-in' },
  { value: 'log-in-failed', zh: '登录失败', en: 'Log-in failed' },
  { value: 'log-out', zh: '退出', en: 'Log-out' },
  { value: 'account-created', zh: '新建账号', en: 'Account created' },
  { value: 'account-changed', zh: '修改账号', en: 'Account changed' },
  { value: 'roles-changed', zh: '变更角色', en: 'Roles changed' },
  { value: 'account-stopped', zh: '停用账号', en: 'Account stopped' },
  { value: 'account-resumed', zh: '恢复账号', en: 'Account resumed' },
  { value: 'account-unlocked', zh: '解除锁定', en: 'Account unlocked' },
  { value: 'password-changed', zh: '修改密码', en: 'Password changed' },
  { value: 'reset-code-issued', zh: '发出重置码', en: 'Reset code issued' },
  { value: 'reset-mail-sent', zh: '发出重置邮件', en: 'Reset mail sent' },
  { value: 'password-reset', zh: '重置密码', en: 'Password reset' },
  { value: 'second-factor-enrolled', zh: '设好两步验证', en: 'Second factor set up' },
  { value: 'second-factor-failed', zh: '动态码不对', en: 'Second factor wrong' },
  { value: 'recovery-code-used', zh: '用恢复码登录', en: 'Recovery code used' },
  { value: 'second-factor-reset', zh: '重置两步验证', en: 'Second factor reset' },
  { value: 'set-up', zh: '首次启用', en: 'First set-up' },
  { value: 'settings-changed', zh: '修改全县设置', en: 'Settings changed' },
  { value: 'station-created', zh: '新建代办机构', en: 'Station created' },
  { value: 'station-changed', zh: '修改代办机构', en: 'Station changed' },
  { value: 'calendar-changed', zh: '修改工作日历', en: 'Calendar changed' },
  { value: 'matter-submitted', zh: '送审事项', en: 'Matter submitted' },
  { value: 'matter-returned', zh: '退回事项', en: 'Matter returned' },
  { value: 'matter-published', zh: '发布事项', en: 'Matter published' },
  { value: 'matter-withdrawn', zh: '撤下事项', en: 'Matter withdrawn' },
  { value: 'law-changed', zh: '修改法律依据', en: 'Law changed' },
  { value: 'matters-imported', zh: '导入事项', en: 'Matters imported' },
  { value: 'matters-exported', zh: '导出事项', en: 'Matters exported' },
  { value: 'kit-printed', zh: '打印整套', en: 'Kit printed' },
  { value: 'book-printed', zh: '打印全县汇编', en: 'Book printed' },
  { value: 'person-revealed', zh: '查看身份信息', en: 'Personal data revealed' },
  { value: 'ledger-exported', zh: '导出台账', en: 'Ledger exported' },
  { value: 'audit-verified', zh: '校验审计记录', en: 'Audit trail verified' },
] as const satisfies readonly Term[]

/** The code of an action of the audit trail. */
export type AuditAction = ValueOf<typeof auditActions>
