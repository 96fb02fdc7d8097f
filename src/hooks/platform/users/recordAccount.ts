import type {
  CollectionAfterChangeHook,
  CollectionAfterLogoutHook,
  CollectionBeforeLoginHook,
} from 'payload'
import { AuthenticationError } from 'payload'
import { idOf } from '@/access/roles'
import { roles as roleTerms } from '@/domain/platform/roles'
import { recordAudit } from '@/operations/platform/audit'
import type { User } from '@/payload-types'

const sayRoles = (roles: User['roles']) =>
  roles.map((role) => roleTerms.find(({ value }) => value === role)?.zh ?? role).join('、')

/** Notes in the audit trail what was done to an account; names of fields, never what is in them. */
export const recordAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const common = { req, subject: '账号', subjectId: doc.id }
  if (operation === 'create') {
    await recordAudit({ ...common, action: 'account-created', detail: sayRoles(doc.roles) })
    return doc
  }
  const [before, after] = [sayRoles(previousDoc.roles), sayRoles(doc.roles)]
  const wasActive = previousDoc.active !== false
  const isActive = doc.active !== false
  if (before !== after) {
    await recordAudit({ ...common, action: 'roles-changed', detail: `${before} → ${after}` })
  }
  if (wasActive !== isActive) {
    await recordAudit({ ...common, action: isActive ? 'account-resumed' : 'account-stopped' })
  }
  const changed = watched.filter(({ name }) => valueOf(doc[name]) !== valueOf(previousDoc[name]))
  if (changed.length > 0) {
    const detail = changed.map(({ zh }) => zh).join('、')
    await recordAudit({ ...common, action: 'account-changed', detail })
  }
  return doc
}

/** A value to compare; a relationship counts by its id, populated or not. */
const valueOf = (value: string | { id: string } | null | undefined) => idOf(value) ?? ''

const watched = [
  { name: 'name', zh: '姓名' },
  { name: 'username', zh: '用户名' },
  { name: 'phone', zh: '手机' },
  { name: 'email', zh: '邮箱' },
  { name: 'department', zh: '部门' },
  { name: 'station', zh: '代办机构' },
] as const

/** Notes a log-out by Payload's own way. */
export const recordLogOut: CollectionAfterLogoutHook = async ({ req }) => {
  await recordAudit({ req, action: 'log-out' })
}

/** Whoever is stopped does not get in, whatever way asks. */
export const refuseStopped: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.active === false) throw new AuthenticationError(req.t)
  return user
}
