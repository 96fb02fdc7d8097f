import type { PayloadRequest } from 'payload'
import type { Checked, ItemChecks } from '@/domain/network/readiness'
import type { StandardItem } from '@/domain/network/standardItems'
import type { StandardItem as Row } from '@/payload-types'

const checkedOf = (
  found: { state?: Checked['state'] | null; on?: string | null; at?: string | null } | undefined,
): Checked | undefined =>
  found?.state && found.on && found.at
    ? { state: found.state, on: found.on, at: found.at }
    : undefined

/** An item as the domain reads it. */
export function checksOf({ self, check, dueOn }: Partial<Row>): ItemChecks {
  const [own, above] = [checkedOf(self), checkedOf(check)]
  return {
    ...(own ? { self: own } : {}),
    ...(above ? { check: above } : {}),
    ...(dueOn ? { dueOn } : {}),
  }
}

/** The row of a station's item, null when it was never checked. */
export async function itemRow(
  req: PayloadRequest,
  station: string,
  item: StandardItem,
): Promise<Row | null> {
  const { docs } = await req.payload.find({
    collection: 'standard-items',
    where: { station: { equals: station }, item: { equals: item } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
