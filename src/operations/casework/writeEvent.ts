import type { PayloadRequest } from 'payload'
import type { CaseEvent } from '@/domain/casework/events'
import type { Case, CaseEvent as StoredEvent } from '@/payload-types'

/** The event of a command that was given before, null when it is new. */
export async function eventOf(req: PayloadRequest, commandId: string): Promise<StoredEvent | null> {
  const { docs } = await req.payload.find({
    collection: 'case-events',
    where: { commandId: { equals: commandId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Where an event is seen: as its case. */
type Places = Pick<StoredEvent, 'case' | 'department' | 'originPath' | 'holderPath'>

/** Adds an event to a case, within the transaction that writes the case. */
export async function writeEvent(
  req: PayloadRequest,
  event: CaseEvent,
  { order, ...places }: Places & { order: number },
): Promise<void> {
  const { at, data, ...rest } = event
  await req.payload.create({
    collection: 'case-events',
    data: {
      ...rest,
      ...places,
      at: at.toISOString(),
      data: data as unknown as Record<string, unknown>,
      order,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Where the events of a case are seen. */
export const placesOf = ({ id, department, originPath, holderPath }: Case): Places => ({
  case: id,
  department,
  originPath,
  holderPath,
})
