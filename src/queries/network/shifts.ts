import type { Payload, PayloadRequest, Where } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Shift } from '@/payload-types'

/** Longest look ahead for who is next, in days. */
const daysAhead = 14

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Duty that counts: published, and nobody is missing from it. */
const inForce: Where[] = [{ status: { equals: 'published' } }, { isVacant: { not_equals: true } }]

/**
 * The published shifts of people that touch a span of time.
 * @param userIds ids of users
 * @param from,to instants; a shift that ends at `from` or starts at `to` does not touch
 * @param req the request, when the question is part of a transaction
 */
export async function shiftsOf(
  payload: Payload,
  { userIds, from, to, req }: { userIds: string[]; from: Date; to: Date; req?: PayloadRequest },
): Promise<Shift[]> {
  const { docs } = await payload.find({
    collection: 'shifts',
    where: {
      and: [
        { user: { in: userIds } },
        // No shift goes over midnight, so that the day of its ends bounds it in the index.
        { date: { greater_than_equal: plainDateOf(from) } },
        { date: { less_than_equal: plainDateOf(to) } },
        { startsAt: { less_than: to.toISOString() } },
        { endsAt: { greater_than: from.toISOString() } },
        ...inForce,
      ],
    },
    sort: 'startsAt',
    ...everything,
    req,
  })
  return docs
}

/** Who is on duty at a station. */
export interface OnDuty {
  /** Everyone whose shift runs. */
  now: Shift[]
  /** The shift that starts next, within two weeks. */
  next: Shift | null
}

/**
 * Who is on duty at a station at an instant, and who comes next, by the published rota.
 * @param at the instant
 */
export async function onDuty(
  payload: Payload,
  { stationId, at }: { stationId: string; at: Date },
): Promise<OnDuty> {
  const { docs } = await payload.find({
    collection: 'shifts',
    where: {
      and: [
        { station: { equals: stationId } },
        { date: { greater_than_equal: plainDateOf(at) } },
        { date: { less_than_equal: plainDateOf(new Date(at.getTime() + daysAhead * 86_400_000)) } },
        { endsAt: { greater_than: at.toISOString() } },
        ...inForce,
      ],
    },
    sort: 'startsAt',
    limit: 20,
    ...everything,
  })
  const now = docs.filter(({ startsAt }) => new Date(startsAt) <= at)
  return { now, next: docs.find(({ startsAt }) => new Date(startsAt) > at) ?? null }
}
