import { type ItemKind, type ItemState, isItemDone, itemKinds } from './items'

/** How many items of one kind stand in one state; `late` of them are past their due date. */
export interface StateCount {
  kind: ItemKind
  state: ItemState
  count: number
  late?: number
}

/** How far something has come. */
export interface Progress {
  total: number
  done: number
  late: number
}

/** How far each kind has come, in the order of the kinds; kinds without an item are left out. */
export interface KindProgress extends Progress {
  kind: ItemKind
}

const none: Progress = { total: 0, done: 0, late: 0 }

/** Counts added up; what is done is never late. */
export function progressOf(counts: readonly StateCount[]): Progress {
  return counts.reduce(({ total, done, late }, one) => {
    const isDone = isItemDone(one.kind, one.state)
    return {
      total: total + one.count,
      done: done + (isDone ? one.count : 0),
      late: late + (isDone ? 0 : (one.late ?? 0)),
    }
  }, none)
}

/** Progress by kind. */
export const progressByKind = (counts: readonly StateCount[]): KindProgress[] =>
  itemKinds.flatMap(({ value: kind }) => {
    const own = counts.filter((one) => one.kind === kind)
    return own.length > 0 ? [{ kind, ...progressOf(own) }] : []
  })

/** The share that is done as a whole percentage: 100 only when all of it is. */
export const shareDone = ({ total, done }: Progress): number =>
  total === 0 ? 100 : Math.floor((done * 100) / total)
