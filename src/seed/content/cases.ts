import type { LaterCommand } from '@/domain/casework/table'
import type { CommandInput } from '@/domain/casework/commands'

/** Where to, as a story names it; it becomes a holder once the case is there. */
export type StoryPlace = 'town' | 'department' | 'county'

/** What a story says with each command: places by tier, materials as the checklist has them. */
type StoryInput = Omit<CommandInput, 'forward' | 'acknowledge' | 'inform'> & {
  forward: { to: StoryPlace }
  acknowledge: object
  inform: { window: StoryPlace }
}

/** One step of a story: how many working days ago, who, what. */
export type StorySeed = {
  [Name in LaterCommand]: { ago: number; by: string; give: Name; input: StoryInput[Name] }
}[LaterCommand]

/** A case of the demonstration: who took it, when, for what, and what happened since. */
export interface CaseSeed {
  matter: string
  /** Log-in of the agent. */
  by: string
  /** Working days ago. */
  ago: number
  /** The citizen went her own way with the sheet. */
  isDeclined?: boolean
  greenReason?: string
  isOnline?: boolean
  /** For somebody else: the relation. */
  proxy?: string
  steps?: StorySeed[]
}

const village = 'agent-shimen'
const other = 'agent-mutou'
const town = 'agent-shimen-town'
const window = 'window-mz'

/** From the village to the town's hands. */
const toTown = (ago: number, by = village): StorySeed[] => [
  { ago, by, give: 'forward', input: { to: 'town' } },
  { ago, by: town, give: 'acknowledge', input: {} },
]
/** From the town to the department's window. */
const toWindow = (ago: number): StorySeed[] => [
  { ago, by: town, give: 'forward', input: { to: 'department' } },
  { ago, by: window, give: 'acknowledge', input: {} },
]
const accepted = (ago: number): StorySeed[] => [
  ...toTown(ago + 1),
  ...toWindow(ago),
  { ago, by: window, give: 'accept', input: {} },
]
const decided = (ago: number): StorySeed[] => [
  ...accepted(ago + 3),
  { ago, by: window, give: 'decide', input: { outcome: 'granted', result: '符合条件，准予办理' } },
  { ago, by: window, give: 'inform', input: { window: 'town' } },
]
const many = { matter: 'MZ-0105', by: other, ago: 1, steps: toTown(0, other) }

/** The cases of the demonstration, in every stage; names and numbers are made up. */
export const cases: CaseSeed[] = [
  { matter: 'MZ-0104', by: village, ago: 0 },
  { matter: 'MZ-0101', by: village, ago: 1, proxy: '儿子' },
  { matter: 'MZ-0102', by: village, ago: 5 },
  { matter: 'MZ-0103', by: village, ago: 0, greenReason: '住院急用' },
  {
    matter: 'MZ-0107',
    by: village,
    ago: 1,
    steps: [{ ago: 0, by: village, give: 'forward', input: { to: 'town' } }],
  },
  { matter: 'MZ-0104', by: other, ago: 2, steps: toTown(1, other) },
  { matter: 'MZ-0106', by: village, ago: 3, steps: [...toTown(2), ...toWindow(1)] },
  { matter: 'MZ-0105', by: village, ago: 4, steps: accepted(2) },
  {
    matter: 'MZ-0101',
    by: village,
    ago: 2,
    steps: [
      {
        ago: 1,
        by: village,
        give: 'notify',
        input: { missing: [{ material: 'first', remark: '复印件不清楚，请重新复印一份' }] },
      },
    ],
  },
  {
    matter: 'MZ-0107',
    by: village,
    ago: 3,
    steps: [
      ...toTown(2),
      { ago: 1, by: town, give: 'send-back', input: { reason: '申请表没有签字，请补签' } },
    ],
  },
  { matter: 'MZ-0104', by: village, ago: 6, steps: decided(0) },
  {
    matter: 'MZ-0106',
    by: village,
    ago: 12,
    steps: [
      ...decided(6),
      { ago: 5, by: town, give: 'deliver', input: { how: '当面送达', to: '本人' } },
      { ago: 3, by: village, give: 'follow-up', input: { note: '电话回访，群众满意' } },
    ],
  },
  {
    matter: 'MZ-0102',
    by: village,
    ago: 8,
    steps: [
      ...toTown(7),
      ...toWindow(6),
      { ago: 5, by: window, give: 'refuse', input: { reason: '户籍不在本县，请到户籍地申请' } },
    ],
  },
  {
    matter: 'MZ-0103',
    by: other,
    ago: 4,
    steps: [{ ago: 3, by: other, give: 'withdraw', input: { reason: '申请人改到县城亲自办' } }],
  },
  {
    matter: 'LY-0701',
    by: other,
    ago: 1,
    greenReason: '汛期前要备案',
    isOnline: true,
    steps: [{ ago: 1, by: other, give: 'forward', input: { to: 'department' } }],
  },
  { matter: 'MZ-0104', by: village, ago: 2, isDeclined: true },
  { matter: 'RS-0201', by: other, ago: 1, isDeclined: true },
  ...Array.from({ length: 5 }, () => many),
]
