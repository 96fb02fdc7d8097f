import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { isMobilePhone, isUsername, normalIdentity } from '@/domain/platform/accounts'
import { type Role, roleConflicts } from '@/domain/platform/roles'
import { userWords as words } from '@/i18n/platform'
import { keepOneSecurityAdministrator } from '@/operations/platform/keepOneSecurityAdministrator'
import { Refusal } from '@/operations/refusal'
import type { User } from '@/payload-types'

type Fault = { message: string; path: 'username' | 'phone' | 'roles' }

/**
 * What must hold of every account before it is written: name and phone that work for logging in,
 * roles that one person may hold together, nobody raising himself, one security administrator left.
 */
export const guardAccount: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (typeof data.username === 'string') data.username = normalIdentity(data.username)
  if (typeof data.phone === 'string') data.phone = normalIdentity(data.phone)
  if (data.email === '' || data.email === null) delete data.email
  const after = { ...originalDoc, ...data } as User
  const faults = [
    ...nameFaults(after, operation === 'create' || data.username !== originalDoc?.username),
    ...(await phoneFaults({ req, after, id: originalDoc?.id })),
    ...roleConflicts({
      roles: (after.roles ?? []) as Role[],
      hasDepartment: idOf(after.department) !== null,
      hasStation: idOf(after.station) !== null,
    }).map((message): Fault => ({ message, path: 'roles' })),
  ]
  if (faults.length > 0) {
    const errors = faults.map((fault) => ({ ...fault, label: words[fault.path].label.zh }))
    throw new ValidationError({ collection: 'users', errors }, req.t)
  }
  const station = idOf(after.station)
  data.stationPath = station ? await pathOfStation(req, station) : null
  // Whoever made the account knows its password, unless the program says otherwise.
  if (operation === 'create') data.mustChangePassword ??= true
  if (operation === 'update' && originalDoc) {
    refuseOwnRights(req, originalDoc, after)
    if (isActiveSecurity(originalDoc) && !isActiveSecurity(after)) {
      await keepOneSecurityAdministrator({ req, leaving: originalDoc.id })
    }
    if (rightsOf(after) !== rightsOf(originalDoc)) data.sessions = []
  }
  return data
}

async function pathOfStation(req: PayloadRequest, id: string): Promise<string | null> {
  const station = await req.payload.findByID({
    collection: 'stations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return station?.path ?? null
}

const isActiveSecurity = ({ active, roles }: User) =>
  active !== false && roles.includes('security-administrator')

/** All that decides what a person may do, as one text to compare. */
const rightsOf = ({ roles, department, station, active }: User) =>
  JSON.stringify([[...roles].sort(), idOf(department), idOf(station), active !== false])

function nameFaults({ username }: User, isNew: boolean): Fault[] {
  if (!isNew || isUsername(username ?? '')) return []
  const message = '用户名是 3 到 40 个小写字母、数字、点或横线，以字母开头，例如 wang-min。'
  return [{ message, path: 'username' }]
}

async function phoneFaults({
  req,
  after,
  id,
}: {
  req: PayloadRequest
  after: User
  id?: string
}): Promise<Fault[]> {
  const { phone } = after
  if (!phone) return []
  if (!isMobilePhone(phone)) {
    return [{ message: '手机号是 11 位数字，以 1 开头。', path: 'phone' }]
  }
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ phone: { equals: phone } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    overrideAccess: true,
    req,
  })
  return totalDocs === 0
    ? []
    : [{ message: '这个手机号已经登记给另一个账号，请核对。', path: 'phone' }]
}

/** 三员分立: rights come from somebody else, also for the security administrator. */
function refuseOwnRights(req: PayloadRequest, before: User, after: User): void {
  if (personOf(req)?.id !== before.id || rightsOf(before) === rightsOf(after)) return
  throw new Refusal({
    kind: 'forbidden',
    message: '不能改自己的角色、部门、机构和停用状态，请另一位安全管理员来改。',
  })
}
