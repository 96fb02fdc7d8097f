import type { Term, ValueOf } from '../vocabulary'

/** What is to be looked at when a law changes: one of each for a matter, where there is something. */
export const itemKinds = [
  { value: 'matter', zh: '事项和服务指南', en: 'Matter and guide' },
  { value: 'sheet', zh: '明白纸', en: 'Sheet' },
  { value: 'postings', zh: '墙上的张贴', en: 'Postings' },
  { value: 'material-form', zh: '空白表格', en: 'Blank form' },
  { value: 'case-review', zh: '按旧条文收、还没定的件', en: 'Undecided cases' },
  { value: 'lesson', zh: '代办员小课', en: 'Lesson' },
] as const satisfies readonly Term[]

export type ItemKind = ValueOf<typeof itemKinds>

/** How far an item has come. */
export const itemStates = [
  { value: 'to-check', zh: '待核对', en: 'To check' },
  { value: 'no-change', zh: '不用改', en: 'No change needed' },
  { value: 'changed', zh: '已改，还没发布', en: 'Changed' },
  { value: 'published', zh: '已发布', en: 'Published' },
  { value: 'replaced', zh: '墙上已换', en: 'Replaced on the wall' },
  { value: 'decided', zh: '旧件已办完', en: 'Cases decided' },
  { value: 'learned', zh: '都学完了', en: 'Learned' },
  { value: 'withdrawn', zh: '已停用', en: 'Withdrawn' },
] as const satisfies readonly Term[]

export type ItemState = ValueOf<typeof itemStates>

/** Kinds that can be made ready before the change takes effect; the others can only follow it. */
export const preparedKinds: readonly ItemKind[] = ['matter', 'sheet', 'material-form']

/** In which states an item needs nothing more. */
const doneStates: Record<ItemKind, readonly ItemState[]> = {
  matter: ['no-change', 'published', 'withdrawn'],
  sheet: ['no-change', 'published', 'withdrawn'],
  postings: ['no-change', 'replaced'],
  'material-form': ['no-change', 'changed'],
  'case-review': ['no-change', 'decided'],
  lesson: ['no-change', 'learned'],
}

/** Whether nothing more is to be done with an item. */
export const isItemDone = (kind: ItemKind, state: ItemState): boolean =>
  doneStates[kind].includes(state)
