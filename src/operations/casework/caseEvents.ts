import type { Payload, PayloadRequest } from 'payload'
import type { CaseEvent } from '@/domain/casework/events'

/** Every event of a case in order, as the domain reads them. */
export async function caseEvents(
  payload: Payload,
  caseId: string,
  req?: PayloadRequest,
): Promise<CaseEvent[]> {
  const { docs } = await payload.find({
    collection: 'case-events',
    where: { case: { equals: caseId } },
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => ({ ...doc, at: new Date(doc.at) }) as unknown as CaseEvent)
}

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
