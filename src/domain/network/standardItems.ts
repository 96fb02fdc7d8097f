import type { Term, ValueOf } from '../catalogue/vocabulary'

/** The ten things a station has (§二(一)3 十个一), in the policy's order. */
export const standardItems = [
  { value: 'premises', zh: '场所', en: 'Premises' },
  { value: 'sign', zh: '牌子', en: 'Sign' },
  { value: 'rules', zh: '制度', en: 'Rules' },
  { value: 'ledger', zh: '台账', en: 'Ledger' },
  { value: 'phone', zh: '电话', en: 'Phone' },
  { value: 'computer', zh: '电脑', en: 'Computer' },
  { value: 'board', zh: '公示栏', en: 'Notice board' },
  { value: 'agent', zh: '代办员', en: 'Agent' },
  { value: 'guides', zh: '办事须知', en: 'Guides' },
  { value: 'card', zh: '便民服务卡', en: 'Service card' },
] as const satisfies readonly Term[]

/** What a check finds. */
export const checkStates = [
  { value: 'ok', zh: '有，合格', en: 'In order' },
  { value: 'lacking', zh: '缺，或不合格', en: 'Lacking' },
] as const satisfies readonly Term[]

/** What counts of an item. */
export const itemStates = [
  ...checkStates,
  { value: 'unchecked', zh: '还没查', en: 'Not yet checked' },
] as const satisfies readonly Term[]

/** Who checked: the station itself, the town above it, the county. */
export const checkLevels = [
  { value: 'self', zh: '自查', en: 'Self-check' },
  { value: 'town', zh: '镇检查', en: 'Check by the town' },
  { value: 'county', zh: '县检查', en: 'Check by the county' },
] as const satisfies readonly Term[]

export type StandardItem = ValueOf<typeof standardItems>
export type CheckState = ValueOf<typeof checkStates>
export type ItemState = ValueOf<typeof itemStates>
export type CheckLevel = ValueOf<typeof checkLevels>
