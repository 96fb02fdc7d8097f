import type { Payload, PayloadRequest } from 'payload'
import type { CaseEvent } from '@/domain/casework/events'
import type { CaseEvent as StoredEvent } from '@/payload-types'

/** The events of a case in their order, as they are stored; whoever asks may see the case. */
export async function storedEvents(
  payload: Payload,
  caseId: string,
  req?: PayloadRequest,
): Promise<StoredEvent[]> {
  const { docs } = await payload.find({
    collection: 'case-events',
    where: { case: { equals: caseId } },
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Stored events as the domain reads them. */
export const domainEvents = (stored: readonly StoredEvent[]): CaseEvent[] =>
  stored.map((event) => ({ ...event, at: new Date(event.at) }) as unknown as CaseEvent)

/** Every event of a case in order, as the domain reads them. */
export const caseEvents = async (
  payload: Payload,
  caseId: string,
  req?: PayloadRequest,
): Promise<CaseEvent[]> => domainEvents(await storedEvents(payload, caseId, req))

/** A case by its number, for whoever has proved to know it; null for an unknown one. */
export async function caseByNumber(payload: Payload, number: string, req?: PayloadRequest) {
  const { docs } = await payload.find({
    collection: 'cases',
    where: { number: { equals: number } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
