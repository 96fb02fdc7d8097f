import type { PayloadRequest } from 'payload'
import type { Places } from '@/domain/training/places'
import type { EnrolmentStatus } from '@/domain/training/vocabulary'
import type { Enrolment, TrainingSession } from '@/payload-types'

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** All who are on the list of a session, by name. */
export async function enrolmentsIn(
  req: PayloadRequest,
  session: string,
  statuses?: readonly EnrolmentStatus[],
): Promise<Enrolment[]> {
  const { docs } = await req.payload.find({
    collection: 'enrolments',
    where: {
      and: [
        { session: { equals: session } },
        ...(statuses ? [{ status: { in: [...statuses] } }] : []),
      ],
    },
    showHiddenFields: true,
    sort: ['path', 'name'],
    ...everything,
    req,
  })
  return docs
}

/** How many have a place in a session, and how many wait for one. */
export async function placesOf(
  req: PayloadRequest,
  { id, capacity }: Pick<TrainingSession, 'id' | 'capacity'>,
): Promise<Places> {
  const count = async (status: EnrolmentStatus) => {
    const { totalDocs } = await req.payload.count({
      collection: 'enrolments',
      where: { and: [{ session: { equals: id } }, { status: { equals: status } }] },
      overrideAccess: true,
      req,
    })
    return totalDocs
  }
  const taken = await count('enrolled')
  return { capacity, taken, waiting: await count('waiting') }
}

/** A person's own line in a session, with the ids of its commands; null when she has none. */
export async function enrolmentOf(
  req: PayloadRequest,
  session: string,
  user: string,
): Promise<Enrolment | null> {
  const { docs } = await req.payload.find({
    collection: 'enrolments',
    where: { and: [{ session: { equals: session } }, { user: { equals: user } }] },
    showHiddenFields: true,
    limit: 1,
    ...everything,
    req,
  })
  return docs[0] ?? null
}
