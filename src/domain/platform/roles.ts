import type { Term, ValueOf } from '../catalogue/vocabulary'

/** Who does what, as the policy and 等保2.0 divide it. The last three are the 三员. */
export const roles = [
  { value: 'editor', zh: '部门编辑', en: 'Department editor' },
  { value: 'reviewer', zh: '部门审核', en: 'Department reviewer' },
  { value: 'agent', zh: '代办员', en: 'Agent' },
  { value: 'window-officer', zh: '窗口人员', en: 'Window officer' },
  { value: 'coordinator', zh: '县代办中心', en: 'County coordinator' },
  { value: 'trainer', zh: '培训员', en: 'Trainer' },
  { value: 'supervisor', zh: '督导员', en: 'Supervisor' },
  { value: 'security-administrator', zh: '安全管理员', en: 'Security administrator' },
  { value: 'audit-administrator', zh: '审计管理员', en: 'Audit administrator' },
  { value: 'system-administrator', zh: '系统管理员', en: 'System administrator' },
] as const satisfies readonly Term[]

export type Role = ValueOf<typeof roles>

const administrators: readonly Role[] = [
  'security-administrator',
  'audit-administrator',
  'system-administrator',
]

/** Whether a role is one of the three administrators. */
export const isAdministrator = (role: Role): boolean => administrators.includes(role)

const ofDepartment: readonly Role[] = ['editor', 'reviewer', 'window-officer']
const ofStation: readonly Role[] = ['agent']

/**
 * Why a set of roles cannot belong to one person (三员分立, 等保2.0 level 3).
 * @param person the roles, and whether a department and a station are named
 * @returns Chinese sentences, empty when all is well
 */
export function roleConflicts(person: {
  roles: readonly Role[]
  hasDepartment: boolean
  hasStation: boolean
}): string[] {
  const held = administrators.filter((role) => person.roles.includes(role))
  const isOther = person.roles.some((role) => !administrators.includes(role))
  const conflicts: string[] = []
  if (person.roles.length === 0) conflicts.push('请至少选择一个角色。')
  if (held.length > 1) conflicts.push('安全、审计、系统三种管理员必须由不同的人担任（三员分立）。')
  if (held.length > 0 && isOther) conflicts.push('管理员不能同时办理业务，请另建一个账号。')
  if (person.roles.some((role) => ofDepartment.includes(role)) && !person.hasDepartment) {
    conflicts.push('部门编辑、部门审核和窗口人员必须选择所属部门。')
  }
  if (person.roles.some((role) => ofStation.includes(role)) && !person.hasStation) {
    conflicts.push('代办员必须选择所在的代办机构。')
  }
  return conflicts
}
