import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Enrolment, TrainingSession } from '@/payload-types'
import { type Invitee, agentsById } from './invitees'
import { enrolmentsIn } from './places'

/** Whether a person was to come to a session and did not; whom a colleague stood for did not miss it. */
export const isMissed = ({ status, arrivedAt }: Pick<Enrolment, 'status' | 'arrivedAt'>): boolean =>
  !arrivedAt && ['invited', 'enrolled', 'waiting', 'declined'].includes(status)

/** Who missed a session and still serves: exactly those whom its make-up session invites. */
export async function missedBy(
  req: PayloadRequest,
  { id }: Pick<TrainingSession, 'id'>,
): Promise<Invitee[]> {
  const rows = await enrolmentsIn(req, id)
  const users = rows.filter(isMissed).flatMap(({ user }) => idOf(user) ?? [])
  return agentsById(req, users)
}
