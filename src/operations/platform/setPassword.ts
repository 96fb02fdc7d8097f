import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { nativeCollection, sessionOf } from './nativeCollection'
import { endStepsOf } from './secondFactor/steps'

/**
 * Sets a user's password that he chose himself, lifts a lock, and ends his log-ins; of his own change
 * he keeps the one he is at. Inside the caller's transaction.
 * @param keepSteps the log-in on its way that the change is part of
 * @throws ValidationError with every rule the password breaks
 */
export async function setPassword({
  req,
  userId,
  password,
  keepSteps,
}: {
  req: PayloadRequest
  userId: string
  password: string
  keepSteps?: string
}): Promise<void> {
  await req.payload.update({
    collection: 'users',
    id: userId,
    data: { password, mustChangePassword: false },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await liftLock({ req, userId })
  await endStepsOf({ req, userId, keep: keepSteps })
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
