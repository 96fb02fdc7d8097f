import type { Where } from 'payload'
import {
  type ItemKind,
  type ItemState,
  isItemDone,
  itemKinds,
  itemStates,
} from '@/domain/catalogue/campaigns/items'

/** In which states an item of each kind needs nothing more, for queries. */
export const doneStates: readonly { kind: ItemKind; states: ItemState[] }[] = itemKinds.map(
  ({ value: kind }) => ({
    kind,
    states: itemStates.map(({ value }) => value).filter((state) => isItemDone(kind, state)),
  }),
)

/** Items that need nothing more, or those that do, whether their campaign is followed or over. */
export const whereDone = (isDone: boolean): Where => ({
  or: doneStates.map(({ kind, states }) => {
    const ofKind: Where = { kind: { equals: kind } }
    const standing: Where = { state: { [isDone ? 'in' : 'not_in']: states } }
    return { and: [ofKind, standing] }
  }),
})
