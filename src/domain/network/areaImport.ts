import type { AreaTier, StationTier } from '../catalogue/vocabulary'
import { areaFaults } from './areas'
import type { AreaRow } from './areaSheet'
import { readOpeningHours } from './openingHours'

/** An area that is there. */
export interface KnownArea {
  code: string
  name: string
  tier: AreaTier
  /** Code of the area it lies in. */
  parent: string | null
  isMerged: boolean
}

/** A station that is there. */
export interface KnownStation {
  code: string
  name: string
  /** Code of its area. */
  area: string
}

/** An area as a row wants it. */
export interface WantedArea {
  code: string
  name: string
  tier: AreaTier
  parent: string | null
}

/** A station that a row wants to be made. */
export interface WantedStation {
  code: string
  name: string
  tier: StationTier
  area: string
  address: string
  phone: string
  hours: string
}

/** What a row would do. */
export interface PlannedRow {
  number: number
  code: string
  name: string
  outcome: 'new' | 'changed' | 'same' | 'wrong'
  /** What is wrong and how to mend it, or what would change; Chinese sentences. */
  notes: string[]
  area?: WantedArea
  station?: WantedStation
}

const tierNames: Record<string, AreaTier> = {
  县: 'county',
  县级: 'county',
  镇: 'town',
  乡: 'town',
  街道: 'town',
  乡镇: 'town',
  镇街: 'town',
  社区: 'community',
  村: 'village',
  行政村: 'village',
}
const nameOf: Record<AreaTier, string> = {
  county: '县',
  town: '镇',
  community: '社区',
  village: '村',
}
const order: readonly AreaTier[] = ['county', 'town', 'community', 'village']

function codeFault(code: string): string | null {
  if (/^\d{12}$/.test(code)) return null
  if (!code) return '没有写区划代码。'
  if (/e\+/i.test(code)) {
    return '区划代码被表格软件改成了科学计数。请把这一列设成“文本”，再填 12 位数字。'
  }
  if (/^\d+$/.test(code)) return `区划代码要 12 位，这里是 ${code.length} 位。`
  return '区划代码只能是 12 位数字，不能有别的字。'
}

/** The area above by the code alone: a town lies in its county, a village or community in its town. */
function usualParent(code: string, tier: AreaTier): string | null {
  if (tier === 'county') return null
  return tier === 'town' ? `${code.slice(0, 6)}000000` : `${code.slice(0, 9)}000`
}

interface Places {
  known: ReadonlyMap<string, KnownArea>
  /** By code, of the file itself. */
  inFile: ReadonlyMap<string, { tier: AreaTier | undefined }>
  stations: ReadonlyMap<string, KnownStation>
}

function wantedArea(row: AreaRow, places: Places): { area?: WantedArea; faults: string[] } {
  const faults: string[] = []
  const wrongCode = codeFault(row.code)
  if (wrongCode) faults.push(wrongCode)
  if (!row.name) faults.push('没有写名称。')
  else if (row.name.length > 40) faults.push('名称最多 40 个字。')
  const tier = tierNames[row.tier]
  if (!tier) faults.push(`层级“${row.tier}”不认识，请写县、镇、社区或村。`)
  if (wrongCode || !tier) return { faults }
  const parent = row.parent || usualParent(row.code, tier)
  if (row.parent && codeFault(row.parent)) faults.push('上级代码要 12 位数字，或者空着。')
  const known = places.known.get(row.code)
  if (known && known.tier !== tier) {
    const is = nameOf[known.tier]
    faults.push(
      `系统里 ${row.code} 是${is}“${known.name}”，表里写的是${nameOf[tier]}。层级不能改。`,
    )
  }
  if (known?.isMerged) faults.push(`“${known.name}”已经并入别处，不能再改。`)
  const above = parent ? (places.inFile.get(parent) ?? places.known.get(parent)) : null
  if (parent && !above) {
    faults.push(`上级 ${parent} 在系统和表里都没有，请先加上它，或核对代码。`)
  } else if (parent && places.known.get(parent)?.isMerged) {
    faults.push(`上级 ${parent} 已经并入别处，请改成并入后的代码。`)
  } else if (above === null || above?.tier) {
    const place = above?.tier && parent ? { code: parent, tier: above.tier } : null
    faults.push(
      ...areaFaults({ code: row.code, tier, parent: place }).map(({ message }) => message),
    )
  }
  return { area: { code: row.code, name: row.name, tier, parent }, faults }
}

const phoneShape = /^[0-9+][0-9+\- ]{4,38}$/

function wantedStation(row: AreaRow, area: WantedArea | undefined, places: Places) {
  const { stationCode: code, stationName: name, address, phone, hours } = row
  if (!code && !name && !address && !phone && !hours) return { faults: [] }
  const faults: string[] = []
  if (!/^[A-Z0-9-]{2,24}$/.test(code)) {
    faults.push('要一起建机构，请写机构代号：2 到 24 个大写字母、数字或横线。')
  }
  if (!name) faults.push('要一起建机构，请写机构名称。')
  else if (name.length > 40) faults.push('机构名称最多 40 个字。')
  if (address.length > 120) faults.push('地址最多 120 个字。')
  if (phone && !phoneShape.test(phone)) faults.push('电话只写数字、空格和横线。')
  if (hours.length > 60) faults.push('时间最多 60 个字。')
  else if (hours && !readOpeningHours(hours)) {
    faults.push('时间看不懂，请写成“工作日 8:30–12:00，13:30–17:30”的样子。')
  }
  const known = places.stations.get(code)
  if (known && known.area !== row.code) {
    faults.push(`机构代号 ${code} 已经用在“${known.name}”，请换一个。`)
  }
  if (!area || known || faults.length > 0) return { faults }
  const station: WantedStation = {
    code,
    name,
    tier: area.tier,
    area: area.code,
    address,
    phone,
    hours,
  }
  return { station, faults }
}

/** Where a value stands in the file, when more than once. */
function repeats(rows: readonly AreaRow[], of: (row: AreaRow) => string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const row of rows) {
    const value = of(row)
    if (value) found.set(value, [...(found.get(value) ?? []), row.number])
  }
  return found
}

/**
 * What a spreadsheet of areas would do, row by row: new, changed, the same, or wrong and why. Writes nothing.
 * Stations that are there already are never changed by it.
 * @param rows as they stand in the file
 */
export function planAreas(
  rows: readonly AreaRow[],
  { areas, stations }: { areas: readonly KnownArea[]; stations: readonly KnownStation[] },
): PlannedRow[] {
  const places: Places = {
    known: new Map(areas.map((area) => [area.code, area])),
    inFile: new Map(rows.map((row) => [row.code, { tier: tierNames[row.tier] }])),
    stations: new Map(stations.map((station) => [station.code, station])),
  }
  const codes = repeats(rows, ({ code }) => code)
  const stationCodes = repeats(rows, ({ stationCode }) => stationCode)
  const twice = (found: Map<string, number[]>, value: string, what: string, own: number) => {
    const others = (found.get(value) ?? []).filter((number) => number !== own)
    return others.length > 0
      ? [`${what} ${value} 写了两次，另一次在第 ${others.join('、')} 行。`]
      : []
  }
  return rows.map((row): PlannedRow => {
    const { area, faults } = wantedArea(row, places)
    const made = wantedStation(row, area, places)
    const notes = [
      ...faults,
      ...made.faults,
      ...twice(codes, row.code, '区划代码', row.number),
      ...twice(stationCodes, row.stationCode, '机构代号', row.number),
    ]
    const line = { number: row.number, code: row.code, name: row.name }
    if (notes.length > 0 || !area) return { ...line, outcome: 'wrong', notes }
    const known = places.known.get(area.code)
    const station = made.station ? { station: made.station } : {}
    const also = made.station ? [`新建机构“${made.station.name}”。`] : []
    if (!known) return { ...line, outcome: 'new', notes: also, area, ...station }
    const changes = [
      ...(known.name === area.name ? [] : [`名称“${known.name}”改成“${area.name}”。`]),
      ...(!row.parent || known.parent === area.parent
        ? []
        : [`上级 ${known.parent ?? '无'} 改成 ${area.parent ?? '无'}。`]),
      ...also,
    ]
    // Without a parent in the file the area stays where it lies.
    const kept = row.parent ? area : { ...area, parent: known.parent }
    return {
      ...line,
      outcome: changes.length > 0 ? 'changed' : 'same',
      notes: changes,
      area: kept,
      ...station,
    }
  })
}

/** Rows to write, the county first: an area after the one it lies in. */
export const inTreeOrder = (rows: readonly PlannedRow[]): PlannedRow[] =>
  [...rows].sort(
    (a, b) => order.indexOf(a.area?.tier ?? 'village') - order.indexOf(b.area?.tier ?? 'village'),
  )
