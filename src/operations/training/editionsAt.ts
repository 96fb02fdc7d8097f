import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'

/** The edition that a training was about. */
export interface TaughtEdition {
  editionNumber: number
  fingerprint: string
}

/**
 * The edition of each matter that was in force on a day: the latest that held by then. A matter without one
 * is left out.
 * @param matters ids
 */
export async function editionsAt(
  req: PayloadRequest,
  matters: readonly string[],
  on: PlainDate,
): Promise<Map<string, TaughtEdition>> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: {
      matter: { in: [...matters] },
      holdsFrom: { less_than_equal: on },
      calledOffOn: { exists: false },
    },
    select: { matter: true, number: true, fingerprint: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ matter, number, fingerprint }) => [
      idOf(matter) ?? '',
      { editionNumber: number, fingerprint },
    ]),
  )
}
