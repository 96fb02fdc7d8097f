import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { nativeCollection, sessionOf } from './nativeCollection'

/**
 * Sets a user's password, lifts a lock, and ends his log-ins; of his own change he keeps the one
 * he is at. Inside the caller's transaction.
 * @throws ValidationError with every rule the password breaks
 */
export async function setPassword({
  req,
  userId,
  password,
}: {
  req: PayloadRequest
  userId: string
  password: string
}): Promise<void> {
  await req.payload.update({
    collection: 'users',
    id: userId,
    data: { password },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await liftLock({ req, userId })
}

/** Forgets the wrong log-ins that locked an account. */
export async function liftLock({
  req,
  userId,
}: {
  req: PayloadRequest
  userId: string
}): Promise<void> {
  await nativeCollection<{ lockUntil?: Date | null; loginAttempts?: number }>(
    req.payload,
    'users',
  ).updateOne(
    { _id: new ObjectId(userId) },
    { $set: { lockUntil: null, loginAttempts: 0 } },
    { session: await sessionOf(req) },
  )
}
