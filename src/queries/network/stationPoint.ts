import type { MapPoint } from '@/domain/network/rota/attendance'
import type { Station } from '@/payload-types'

/** Where a station is on the map, null when nobody has entered it. */
export function stationPoint({ map }: Pick<Station, 'map'>): MapPoint | null {
  const { latitude, longitude } = map ?? {}
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude }
    : null
}
