import type { Payload } from 'payload'
import { within } from '@/access/cases'
import { type StandardItem, standardItems } from '@/domain/network/standardItems'
import { checkItem } from '@/operations/network/standard/checkItem'
import { lackingOf } from './content/standard'
import { requestOf } from './requestOf'
import { demonstrationPrefix } from './writeCases'

/** The town whose stations the county has been through. */
const checkedTown = '柳河镇'
/** Working days that a finding gives. */
const dueDays = 10

/** Every station of a town by its place in the county, the town's own first. */
async function stationsOf(payload: Payload, town: string) {
  const read = {
    collection: 'stations',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const
  const own = await payload.find({
    ...read,
    where: { name: { like: town }, tier: { equals: 'town' } },
    limit: 1,
  })
  const path = own.docs[0]?.path
  if (!path) return []
  return (await payload.find({ ...read, where: within('path', path), sort: 'path' })).docs
}

/**
 * Has the county check the ten things (十个一) at the stations of one town, with findings to be mended.
 * @returns how many stations were checked
 */
export async function writeStandard({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const req = await requestOf(payload, 'supervisor')
  const stations = await stationsOf(payload, checkedTown)
  const check = (station: string, item: StandardItem, remark: string | undefined) =>
    checkItem({
      req,
      input: {
        commandId: `${demonstrationPrefix}check-${station}-${item}`,
        station,
        item,
        state: remark ? 'lacking' : 'ok',
        remark: remark ?? '',
        dueDays: remark ? dueDays : undefined,
        read: async () => Buffer.alloc(0),
      },
      now,
    })
  for (const [at, { id }] of stations.entries()) {
    for (const { value } of standardItems) await check(id, value, lackingOf(at, value))
  }
  return stations.length
}
