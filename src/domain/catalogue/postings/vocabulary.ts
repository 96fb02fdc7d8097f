import type { Term, ValueOf } from '../vocabulary'

/** Where at a station a sheet hangs. */
export const postingPlaces = [
  { value: 'board', zh: '公示栏', en: 'Notice board' },
  { value: 'counter', zh: '柜台', en: 'Counter' },
  { value: 'outside', zh: '室外', en: 'Outside' },
] as const satisfies readonly Term[]

export type PostingPlace = ValueOf<typeof postingPlaces>

/** How a posting stands, as it is stored. What a wall lacks (没挂) is no posting and is worked out. */
export const postingStates = [
  { value: 'current', zh: '现行', en: 'Current' },
  { value: 'stale', zh: '过时', en: 'Stale' },
  { value: 'removed', zh: '已取下', en: 'Removed' },
] as const satisfies readonly Term[]

export type PostingState = ValueOf<typeof postingStates>

/** Why a posting is stale: another edition holds, or the matter is out of use. */
export const staleReasons = [
  { value: 'replaced', zh: '出了新版', en: 'Replaced' },
  { value: 'withdrawn', zh: '事项停用', en: 'Withdrawn' },
] as const satisfies readonly Term[]

export type StaleReason = ValueOf<typeof staleReasons>

/** How a posting ended: taken down by hand, a new sheet in its place, or not found on a walk. */
export const removalReasons = [
  { value: 'taken-down', zh: '取下', en: 'Taken down' },
  { value: 'replaced', zh: '换了新的', en: 'Replaced' },
  { value: 'gone', zh: '走墙时没找到', en: 'Not found' },
] as const satisfies readonly Term[]

export type RemovalReason = ValueOf<typeof removalReasons>

/** What somebody who walks along a wall sees of a posting. */
export const seenStates = [
  { value: 'there', zh: '还在', en: 'Still there' },
  { value: 'damaged', zh: '破损', en: 'Damaged' },
  { value: 'missing', zh: '不见了', en: 'Missing' },
] as const satisfies readonly Term[]

export type SeenState = ValueOf<typeof seenStates>
