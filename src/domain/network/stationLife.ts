import type { Term } from '../catalogue/vocabulary'
import { type PlainDate, isPlainDate } from '../platform/plainDate'
import { isAhead, lastDayAhead } from './scheduledChanges'

/** What happens to a station in the course of time. */
export const stationChanges = [
  { value: 'moved', zh: '迁址', en: 'Moved' },
  { value: 'renamed', zh: '更名', en: 'Renamed' },
  { value: 'closed', zh: '撤销', en: 'Closed' },
  { value: 'succeeded', zh: '接替', en: 'Took over' },
] as const satisfies readonly Term[]

/** Something that cannot be, and the field to mend. */
export interface LifeFault {
  code: string
  message: string
  path: string
}

/** A station as far as its life goes. */
export interface LivingStation {
  id: string
  name: string
  tier: string
  isOpen: boolean
  /** Since when it serves, when that is known. */
  opensFrom?: PlainDate | null
}

const fault = (code: string, path: string, message: string): LifeFault => ({ code, path, message })

/** A change holds from a day of this century, or is arranged for one within a year from today. */
export function dayFaults(on: string, today: PlainDate): LifeFault[] {
  if (!isPlainDate(on)) {
    return [fault('date-wrong', 'on', '请填写日期，写成 2026-11-24 的样子。')]
  }
  if (on > lastDayAhead(today)) {
    return [fault('date-far', 'on', '日期离今天超过一年，请核对年份。')]
  }
  if (on < '2000-01-01') return [fault('date-wrong', 'on', '日期太早，请核对年份。')]
  return []
}

/** As {@link dayFaults}, for what is written down only once it holds. */
export function pastDayFaults(on: string, today: PlainDate): LifeFault[] {
  if (isPlainDate(on) && isAhead(on, today)) {
    return [fault('date-ahead', 'on', '日期还没有到，请到那一天再改。')]
  }
  return dayFaults(on, today)
}

/** What keeps a station from being closed in favour of another. */
export function closingFaults({
  station,
  successor,
  hasOthersBelow,
  on,
  today,
}: {
  station: LivingStation
  successor: LivingStation | null
  /** Whether it is the last open station of its town or county, with others below. */
  hasOthersBelow: boolean
  on: string
  today: PlainDate
}): LifeFault[] {
  const faults = dayFaults(on, today)
  if (!station.isOpen) {
    faults.push(fault('already-closed', 'station', `${station.name}已经撤销或停用，不能再撤销。`))
  }
  if (station.tier === 'county') {
    faults.push(fault('is-centre', 'station', '县代办中心不能撤销。'))
  } else if (hasOthersBelow) {
    const message = `${station.name}下面还有在用的代办站点，请先把它们处理好。`
    faults.push(fault('has-below', 'station', message))
  }
  if (station.opensFrom && isPlainDate(on) && on < station.opensFrom) {
    faults.push(fault('before-opening', 'on', `撤销日期不能早于开办日期 ${station.opensFrom}。`))
  }
  if (!successor) {
    faults.push(fault('successor-missing', 'successor', '请选接替的机构，群众以后到那里办。'))
  } else if (successor.id === station.id) {
    faults.push(fault('successor-self', 'successor', '接替的机构不能是它自己。'))
  } else if (!successor.isOpen) {
    faults.push(
      fault('successor-closed', 'successor', `${successor.name}已经停用，请选一个在用的机构。`),
    )
  }
  return faults
}

/** What keeps a station from being moved to another address. */
export function movingFaults({
  station,
  address,
  before,
  on,
  today,
}: {
  station: LivingStation
  address: string
  before: string
  on: string
  today: PlainDate
}): LifeFault[] {
  const faults = dayFaults(on, today)
  const written = address.trim()
  if (!station.isOpen) {
    faults.push(fault('already-closed', 'station', `${station.name}已经撤销或停用，不能再迁址。`))
  }
  if (!written) faults.push(fault('address-missing', 'address', '请填写新的地址。'))
  else if (written.length > 120) {
    faults.push(fault('address-long', 'address', '地址最多 120 个字。'))
  } else if (written === before.trim()) {
    faults.push(fault('address-same', 'address', '新地址和现在的一样。'))
  }
  return faults
}
