import type { PayloadRequest } from 'payload'
import type { PeopleFilter } from '@/queries/network/people'
import { stationByCode } from '@/queries/network/station'

/** What of an address is a filter of the list of people; anything else in it is none. */
export async function filterOf(
  req: PayloadRequest,
  { view, find, station }: { view?: string; find?: string; station?: string },
): Promise<PeopleFilter> {
  const found = station ? await stationByCode(req.payload, station) : null
  return {
    view: view === 'left' ? 'left' : 'now',
    ...(find ? { words: find } : {}),
    ...(found?.path ? { path: found.path } : {}),
  }
}
