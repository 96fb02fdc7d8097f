import type { Payload, PayloadRequest, Where } from 'payload'
import { reachesOfPerson } from '@/access/cases'
import { idOf } from '@/access/roles'
import { maskedName } from '@/domain/casework/identity'
import { endStatuses } from '@/domain/casework/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Case, User } from '@/payload-types'

/** A case as a line of the portal's lists; the name is masked. */
export interface PortalCase {
  id: string
  number: string
  matterName: string
  name: string
  status: Case['status']
  party: Case['party']
  dueOn: PlainDate | null
  provisional: boolean
  isGreen: boolean
  startedOn: PlainDate
}

/** The lists of the portal. */
export type PortalList = 'mine' | 'incoming' | 'elsewhere' | 'done'

/** The most that one page of a list shows. */
export const mostCases = 50

const shown = {
  number: true,
  matterName: true,
  applicant: true,
  status: true,
  party: true,
  dueOn: true,
  provisional: true,
  isGreen: true,
  startedOn: true,
} as const

/** What of a case its line is made of. */
type Shown = Pick<Case, 'id' | 'number' | 'matterName' | 'status' | 'party' | 'startedOn'> &
  Partial<Record<'dueOn', string | null> & Record<'provisional' | 'isGreen', boolean | null>> & {
    applicant?: { name?: string | null } | null
  }

/** A case as a line. */
export const portalCaseOf = (row: Shown): PortalCase => ({
  id: row.id,
  number: row.number,
  matterName: row.matterName,
  name: row.applicant?.name ? maskedName(row.applicant.name) : '',
  status: row.status,
  party: row.party,
  dueOn: row.dueOn ?? null,
  provisional: row.provisional ?? false,
  isGreen: row.isGreen ?? false,
  startedOn: row.startedOn,
})

const isOver: Where = { status: { in: [...endStatuses] } }
const isOpen: Where = { status: { not_in: [...endStatuses] } }
const isPassed: Where = { status: { equals: 'in-handover' } }
const isNotPassed: Where = { status: { not_in: [...endStatuses, 'in-handover'] } }

/** What a person holds: at her station, or, for a window, in her department. */
function heldBy(user: User): Where | null {
  const station = idOf(user.station)
  const department = idOf(user.department)
  if (user.roles.includes('window-officer') && department) {
    return { and: [{ department: { equals: department } }, { party: { equals: 'department' } }] }
  }
  if (user.roles.includes('coordinator')) return { party: { equals: 'county' } }
  return station ? { holder: { equals: station } } : null
}

/** What was passed to a person and waits for the receipt. */
function comingTo(user: User): Where | null {
  const station = idOf(user.station)
  const department = idOf(user.department)
  if (user.roles.includes('window-officer') && department) {
    return { and: [{ department: { equals: department } }, { next: { exists: false } }] }
  }
  return station ? { next: { equals: station } } : null
}

function whereOf(view: PortalList, user: User): Where | null {
  const held = heldBy(user)
  const coming = comingTo(user)
  const origin: Where | null = idOf(user.station)
    ? { origin: { equals: idOf(user.station) } }
    : null
  switch (view) {
    case 'mine':
      return held && { and: [held, isNotPassed] }
    case 'incoming':
      return coming && { and: [coming, isPassed] }
    case 'elsewhere':
      return origin ? { and: [origin, isOpen] } : held && { and: [held, isPassed] }
    case 'done':
      return origin ? { and: [origin, isOver] } : held && isOver
  }
}

/**
 * One of the portal's lists, with the person's own access. What is due first comes first, what has no
 * limit running last; what is over comes newest first.
 * @returns at most {@link mostCases} lines
 */
export async function portalCases(
  payload: Payload,
  { req, user, view }: { req: PayloadRequest; user: User; view: PortalList },
): Promise<PortalCase[]> {
  const where = whereOf(view, user)
  // Whoever sees no cases, such as a trainer at the county centre, has none to do.
  if (!where || reachesOfPerson(user).length === 0) return []
  const find = async (more: Where, sort: string[], limit: number) => {
    const { docs } = await payload.find({
      collection: 'cases',
      where: { and: [where, more] },
      select: shown,
      sort,
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
      req,
    })
    return docs.map(portalCaseOf)
  }
  if (view === 'done') return find({}, ['-endedOn', '-id'], mostCases)
  const timed = await find({ dueOn: { exists: true } }, ['dueOn', 'id'], mostCases)
  const room = mostCases - timed.length
  return room > 0 ? [...timed, ...(await find({ dueOn: { exists: false } }, ['id'], room))] : timed
}
