import type { PayloadRequest } from 'payload'
import { type RatingInput, deliveryOf, isNegative, ratingFault } from '@/domain/casework/rating'
import { withoutPerson } from '@/domain/casework/withoutPerson'
import { progressWords as say } from '@/i18n/publicProgress'
import type { Case, Rating } from '@/payload-types'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { namesOf } from './applicant'
import { caseByNumber, caseEvents } from './caseEvents'
import { tellBadRating } from './tellBadRating'

/** The rating of a delivery, null while there is none. */
export async function ratingOf(
  { payload, req }: { payload: PayloadRequest['payload']; req?: PayloadRequest },
  caseId: string,
  delivery: number,
): Promise<Rating | null> {
  const { docs } = await payload.find({
    collection: 'ratings',
    where: { case: { equals: caseId }, delivery: { equals: delivery } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** A citizen's rating of her own case. */
interface Given {
  req: PayloadRequest
  /** Number of the case that she has proved to know. */
  number: string
  input: RatingInput
  now: Date
}

const isSame = (before: Rating, after: Pick<Rating, 'level' | 'reasons' | 'text'>): boolean =>
  before.level === after.level &&
  (before.text ?? '') === after.text &&
  (before.reasons ?? []).join() === (after.reasons ?? []).join()

/** Whose the rating is, and who reads it. */
const placesOf = (found: Case) => ({
  case: found.id,
  number: found.number,
  origin: found.origin,
  department: found.department,
  originPath: found.originPath,
  holderPath: found.holderPath,
})

async function give({ req, number, input, now }: Given): Promise<Rating> {
  const { payload } = req
  const found = await caseByNumber(payload, number, req)
  if (!found) throw new Refusal({ kind: 'not-found', message: say.faults.wrong })
  const delivery = deliveryOf(await caseEvents(payload, found.id, req))
  const before = delivery === null ? null : await ratingOf(req, found.id, delivery)
  const ratedAt = before ? new Date(before.at) : undefined
  const fault = ratingFault(input, { delivery, ratedAt, now })
  if (fault || delivery === null || !input.level) {
    const code = fault ?? 'level-missing'
    const kind = code === 'not-delivered' || code === 'too-late' ? 'conflict' : 'invalid'
    throw new Refusal({ kind, message: say.ratingFaults[code] })
  }
  const data = {
    level: input.level,
    reasons: [...input.reasons],
    text: withoutPerson(input.text, namesOf(found)),
  }
  if (before && isSame(before, data)) return before
  if (isNegative(input.level)) await tellBadRating(req, { case: found, delivery, now })
  const written = { depth: 0, overrideAccess: true, req } as const
  if (before) {
    const changedAt = now.toISOString()
    return payload.update({
      collection: 'ratings',
      id: before.id,
      data: { ...data, changedAt },
      ...written,
    })
  }
  return payload.create({
    collection: 'ratings',
    data: { ...data, delivery, at: now.toISOString(), ...placesOf(found) },
    ...written,
  })
}

/**
 * Takes a citizen's rating after a delivery: one each, which can be changed for 7 days. The same one
 * sent again changes nothing.
 * @throws Refusal 400 with what is missing, 404, 409 before the delivery or when it is too late
 */
export async function rateCase(given: Given): Promise<Rating> {
  const { req } = given
  const once = () => inTransaction({ req, run: () => give(given) })
  try {
    return await once()
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Of two first ratings at once the unique index refused this one: it is a change now.
    return once()
  }
}
