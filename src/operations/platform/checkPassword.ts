import {
  AuthenticationError,
  LockedAuth,
  type PayloadRequest,
  createLocalReq,
  loginOperation,
} from 'payload'
import { inTransaction } from '../transaction'

/** Ends the transaction of a check that found the password right. */
const isRight = Symbol('the password is right')

/**
 * Whether a password is an account's. Asks Payload, which counts wrong ones, in a transaction of its own
 * that is rolled back: a check leaves no session. Call it in a hashing turn.
 * @returns `locked` when too many wrong ones came before, without looking at this one
 */
export async function checkPassword({
  req,
  username,
  password,
}: {
  req: PayloadRequest
  username: string
  password: string
}): Promise<'right' | 'wrong' | 'locked'> {
  const own = await createLocalReq({}, req.payload)
  try {
    return await inTransaction({
      req: own,
      run: async () => {
        await loginOperation<'users'>({
          collection: req.payload.collections.users,
          data: { username, password, email: '' },
          depth: 0,
          overrideAccess: true,
          req: own,
        })
        throw isRight
      },
    })
  } catch (error) {
    if (error === isRight) return 'right'
    if (error instanceof LockedAuth) return 'locked'
    if (error instanceof AuthenticationError) return 'wrong'
    throw error
  }
}
