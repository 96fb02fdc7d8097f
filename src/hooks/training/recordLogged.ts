import type { CollectionAfterChangeHook } from 'payload'
import { recordSession } from '@/operations/training/recordSession'
import type { TrainingSession } from '@/payload-types'

/** Records and certificates follow from a session that is logged, and what was missing from its correction. */
export const recordLogged: CollectionAfterChangeHook<TrainingSession> = async ({ doc, req }) => {
  if (doc.status === 'logged') await recordSession({ req, sessionId: doc.id, now: new Date() })
  return doc
}
