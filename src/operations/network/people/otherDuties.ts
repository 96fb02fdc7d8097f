import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { OtherDuty } from '@/domain/network/departures'
import { peopleText as say } from '@/i18n/people'
import type { User } from '@/payload-types'
import type { Duties } from '@/queries/network/duties'
import { accountById } from './findStaffed'
import type { Successor } from './handDuties'

/** Who takes over what is not a station's, by ids; '' where nobody was chosen. */
export interface OtherSuccessors {
  sessionsTo: string
  heads: readonly { department: string; user: string }[]
}

/** The field of the form that names the next head of a department. */
export const headField = (department: string): string => `heads.${department}`

/** A duty that is no station's, who could take it over, and who shall. */
export interface OtherHandover extends OtherDuty {
  /** Id of the department; absent for trainings. */
  department?: string
  candidates: Successor[]
}

async function candidates(
  req: PayloadRequest,
  leaver: string,
  where: { roles: { in: ['trainer'] } } | { department: { equals: string } },
): Promise<Successor[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, { id: { not_equals: leaver } }, where] },
    select: { name: true },
    sort: ['name', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name: name ?? '' }))
}

const moverOf = (user: User | null) =>
  user && { id: user.id, name: user.name, isActive: user.active !== false }

/** What of a leaver's duties is no station's, each with whoever can take it over. */
export async function otherDuties(
  req: PayloadRequest,
  { leaver, duties, chosen }: { leaver: string; duties: Duties; chosen: OtherSuccessors },
): Promise<OtherHandover[]> {
  const found: OtherHandover[] = []
  if (duties.sessions.length > 0) {
    const user = await accountById(req, chosen.sessionsTo)
    found.push({
      path: 'sessionsTo',
      name: say.sessionsOf(duties.sessions.length),
      successor: moverOf(user),
      isFit: user?.roles.includes('trainer') ?? false,
      needs: say.trainer,
      candidates: await candidates(req, leaver, { roles: { in: ['trainer'] } }),
    })
  }
  for (const { id, name } of duties.departments) {
    const wanted = chosen.heads.find(({ department }) => department === id)
    const user = await accountById(req, wanted?.user ?? '')
    found.push({
      department: id,
      path: headField(id),
      name: say.headOf(name),
      successor: moverOf(user),
      isFit: idOf(user?.department) === id,
      needs: say.memberOf(name),
      candidates: await candidates(req, leaver, { department: { equals: id } }),
    })
  }
  return found
}
