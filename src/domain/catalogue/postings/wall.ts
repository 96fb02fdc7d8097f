import type { PlainDate } from '../../platform/plainDate'
import type { PostingPlace, StaleReason } from './vocabulary'

/** A matter that a station serves and that has a sheet today. */
export interface ServedSheet {
  matter: string
  code: string
  name: string
}

/** A sheet that hangs at a station. */
export interface Hanging {
  id: string
  matter: string
  code: string
  name: string
  place: PostingPlace
  number: number
  state: 'current' | 'stale'
  staleBecause?: StaleReason | null
  staleSince?: PlainDate | null
  /** The day on which somebody saw that it is torn or cannot be read. */
  damagedOn?: PlainDate | null
  /** Why the county wants it replaced at once. */
  urgent?: string | null
}

/** A station's wall in one look. */
export interface WallLists<H extends Hanging = Hanging> {
  /** Print the new sheet and hang it in place of this one. */
  replace: H[]
  /** The matter is no more: take it down. */
  takeDown: H[]
  /** Served, and no sheet of it hangs anywhere at the station. */
  missing: ServedSheet[]
  current: H[]
}

const byCode = (a: { code: string }, b: { code: string }): number => a.code.localeCompare(b.code)

/** Urgent ones first, then what has been wrong longest. */
const byHurry = (a: Hanging, b: Hanging): number =>
  Number(Boolean(b.urgent)) - Number(Boolean(a.urgent)) ||
  (a.staleSince ?? '9').localeCompare(b.staleSince ?? '9') ||
  byCode(a, b)

/**
 * What a wall has and what it should have (§二(三)1: 由三级代办机构进行分发和张贴悬挂).
 * @param hanging every posting of the station that was not removed
 * @param served every matter that the station serves and that has a sheet in force
 */
export function wallLists<H extends Hanging>({
  hanging,
  served,
}: {
  hanging: readonly H[]
  served: readonly ServedSheet[]
}): WallLists<H> {
  const hung = new Set(hanging.map(({ matter }) => matter))
  const isOver = ({ state, staleBecause }: H) => state === 'stale' && staleBecause === 'withdrawn'
  const isGood = ({ state, damagedOn }: H) => state === 'current' && !damagedOn
  return {
    replace: hanging.filter((one) => !isOver(one) && !isGood(one)).sort(byHurry),
    takeDown: hanging.filter(isOver).sort(byHurry),
    missing: served.filter(({ matter }) => !hung.has(matter)).sort(byCode),
    current: hanging.filter(isGood).sort(byCode),
  }
}
