import type { AreaTier } from '../catalogue/vocabulary'

/** Which tiers an area may lie in directly. */
const parentsOf: Record<AreaTier, readonly AreaTier[]> = {
  county: [],
  town: ['county'],
  community: ['town'],
  village: ['town', 'community'],
}

const nameOf: Record<AreaTier, string> = {
  county: '县',
  town: '镇',
  community: '社区',
  village: '村',
}

/** An area as far as its place in the tree goes. */
export interface AreaPlace {
  /** 12 digits: 6 of the county, 3 of the town, 3 of the community or village. */
  code: string
  tier: AreaTier
}

/** Something that cannot be, and the field to mend. */
export interface PlaceFault {
  message: string
  path: 'code' | 'parent' | 'tier'
}

/**
 * What is wrong with an area's place in the tree: its parent's tier, and its division code, which
 * begins like the parent's (GB/T 10114: 6 digits county, 9 town, 12 community or village).
 * @param parent the area it lies in, or null
 * @returns empty when all is well
 */
export function areaFaults({
  code,
  tier,
  parent,
}: AreaPlace & { parent: AreaPlace | null }): PlaceFault[] {
  const wanted = parentsOf[tier]
  if (wanted.length === 0 && parent)
    return [{ message: '县没有上级区划，请空着。', path: 'parent' }]
  const parents = wanted.map((each) => nameOf[each]).join('或')
  if (wanted.length > 0 && !parent) {
    return [{ message: `${nameOf[tier]}要选上级区划（${parents}）。`, path: 'parent' }]
  }
  if (parent && !wanted.includes(parent.tier)) {
    const message = `${nameOf[tier]}的上级只能是${parents}，不能是${nameOf[parent.tier]}。`
    return [{ message, path: 'parent' }]
  }
  return codeFaults({ code, tier, parent })
}

function codeFaults({
  code,
  tier,
  parent,
}: AreaPlace & { parent: AreaPlace | null }): PlaceFault[] {
  const fault = (message: string): PlaceFault[] => [{ message, path: 'code' }]
  if (tier === 'county' && !code.endsWith('000000')) {
    return fault('县的区划代码后六位是 0，例如 371323000000。')
  }
  if (tier === 'town' && (!code.endsWith('000') || code.endsWith('000000'))) {
    return fault('镇的区划代码后三位是 0，中间三位不是，例如 371323100000。')
  }
  if ((tier === 'community' || tier === 'village') && code.endsWith('000')) {
    return fault(`${nameOf[tier]}的区划代码后三位不能都是 0，例如 371323100201。`)
  }
  const shared = tier === 'town' ? 6 : 9
  if (parent && code.slice(0, shared) !== parent.code.slice(0, shared)) {
    return fault(
      `区划代码的前 ${shared} 位要和上级的一样（${parent.code.slice(0, shared)}），请核对代码或上级。`,
    )
  }
  return []
}

/**
 * The path of a station: the codes of its area and all above it, from the county down, each between
 * slashes. What lies below a place begins with the place's path.
 * @param codes from the county down to the station's area
 * @returns e.g. `/371323000000/371323100000/`
 */
export function stationPath(codes: readonly string[]): string {
  return `/${codes.map((code) => `${code}/`).join('')}`
}

/** The range of all paths that begin with one: from it, to below the second. */
export function pathsBelow(path: string): { from: string; before: string } {
  return { from: path, before: `${path}\uffff` }
}

/** A path and every path above it, from the county down: `/a/b/` gives `/a/` and `/a/b/`. */
export function pathsAbove(path: string): string[] {
  const codes = path.split('/').filter(Boolean)
  return codes.map((_, at) => stationPath(codes.slice(0, at + 1)))
}

/** The path of the town in which a path lies: `/county/town/village/` gives `/county/town/`; the county's is its own. */
export function townPath(path: string): string {
  return stationPath(path.split('/').filter(Boolean).slice(0, 2))
}
