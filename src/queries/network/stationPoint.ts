import type { MapPoint } from '@/domain/network/rota/attendance'
import type { Station } from '@/payload-types'

/** Where a station is on the map, null when nobody has entered it. */
export function stationPoint(_station: Station): MapPoint | null {
  return null
}
