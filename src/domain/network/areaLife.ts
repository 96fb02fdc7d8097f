import type { PlainDate } from '../platform/plainDate'
import type { AreaTier } from '../catalogue/vocabulary'
import { type LifeFault, dayFaults, pastDayFaults } from './stationLife'

/** An area as far as merging and renaming go. */
export interface LivingArea {
  id: string
  code: string
  name: string
  tier: AreaTier
  /** Id of the area into which it went. */
  mergedInto?: string | null
}

const fault = (code: string, path: string, message: string): LifeFault => ({ code, path, message })

/** What keeps areas from going into another: only villages and communities of one town merge. */
export function mergingFaults({
  areas,
  into,
  on,
  today,
}: {
  areas: readonly LivingArea[]
  into: LivingArea
  on: string
  today: PlainDate
}): LifeFault[] {
  const faults = dayFaults(on, today)
  if (areas.length === 0) {
    faults.push(fault('areas-missing', 'areas', '请至少选一个要并过去的村或社区。'))
  }
  if (into.tier !== 'village' && into.tier !== 'community') {
    faults.push(fault('tier-wrong', 'into', '只能合并村和社区。镇的调整请先导入新的区划。'))
  }
  if (into.mergedInto) {
    faults.push(fault('into-merged', 'into', `${into.name}自己已经并入别处，不能再并进来。`))
  }
  for (const area of areas) {
    if (area.id === into.id) {
      faults.push(fault('into-self', 'areas', `${area.name}不能并入它自己。`))
    } else if (area.mergedInto) {
      faults.push(fault('already-merged', 'areas', `${area.name}已经并入别处了。`))
    } else if (area.tier !== 'village' && area.tier !== 'community') {
      faults.push(fault('tier-wrong', 'areas', `${area.name}不是村或社区，不能这样合并。`))
    } else if (area.code.slice(0, 9) !== into.code.slice(0, 9)) {
      faults.push(
        fault('other-town', 'areas', `${area.name}和${into.name}不在同一个镇，不能合并。`),
      )
    }
  }
  return faults
}

/** What keeps an area from being renamed. */
export function renamingFaults({
  area,
  name,
  on,
  today,
}: {
  area: LivingArea
  name: string
  on: string
  today: PlainDate
}): LifeFault[] {
  const faults = pastDayFaults(on, today)
  const written = name.trim()
  if (area.mergedInto) {
    faults.push(fault('already-merged', 'name', `${area.name}已经并入别处，不能再改名。`))
  }
  if (!written) faults.push(fault('name-missing', 'name', '请填写新的名称。'))
  else if (written.length > 40) faults.push(fault('name-long', 'name', '名称最多 40 个字。'))
  else if (written === area.name) faults.push(fault('name-same', 'name', '新名称和现在的一样。'))
  return faults
}

/**
 * The name of a station after its area was renamed: 石门村代办点 follows 石门村, a name of its own stays.
 */
export const followingName = (station: string, from: string, to: string): string =>
  station.startsWith(from) ? `${to}${station.slice(from.length)}` : station
