import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { personOf } from '@/access/roles'
import { passwordFaults } from '@/domain/platform/passwordRules'
import { Refusal } from '@/operations/refusal'

/** What is asked to be done to a user, whichever way it comes. */
interface Wanted {
  id?: string
  data?: { password?: unknown; username?: string; phone?: string }
  overrideAccess?: boolean
}

/**
 * The password rules, on every path that sets one: creating, changing, resetting, by REST, in the
 * admin and in the program itself. A person sets passwords only through the operations for it,
 * which ask for the old one or a one-time code.
 */
export const guardPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const { id, data, overrideAccess } = args as Wanted
  if (data?.password === undefined || data.password === null || data.password === '') return
  if (operation === 'update' && !overrideAccess) refuseDirectChange(req, id)
  if (operation === 'update' && !id) {
    throw new Refusal({ kind: 'invalid', message: '密码只能一个一个地改。' })
  }
  const person = operation === 'update' && id ? await userOf(req, id) : data
  const faults = passwordFaults({
    password: String(data.password),
    username: data.username ?? person.username,
    phone: data.phone ?? person.phone,
  })
  if (faults.length > 0) {
    const errors = [{ message: faults.join(''), path: 'password', label: '密码' }]
    throw new ValidationError({ collection: 'users', errors }, req.t)
  }
}

const userOf = (req: PayloadRequest, id: string) =>
  req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })

function refuseDirectChange(req: PayloadRequest, id: string | undefined): never {
  const isSelf = id !== undefined && personOf(req)?.id === id
  throw new Refusal({
    kind: 'forbidden',
    message: isSelf
      ? '请用「修改密码」，要填原来的密码。'
      : '不能直接替别人设密码。请发一个一次性重置码，由本人来设。',
  })
}
