import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import type { ItemReason } from '@/domain/network/readiness'
import { standardPages as words } from '@/i18n/standard'
import type { ItemView } from '@/queries/network/standard'
import type { ShownItem } from './ItemRow'

const tones: Record<ItemReason, ShownItem['tone']> = {
  confirmed: 'good',
  'self-only': 'good',
  finding: 'late',
  mended: 'due',
  'self-lacking': 'late',
  stale: 'due',
  never: 'plain',
}

/** How an item stands, in a sentence. */
export const sayStanding = ({ standing }: Pick<ItemView, 'standing'>): string =>
  words.reason[standing.reason](sayDate(standing.on ?? ''))

/** One of the ten things as its row shows it. */
export function shownItem(view: ItemView): ShownItem {
  const { row, standing, item, name } = view
  const isFinding = standing.reason === 'finding'
  const due = row?.dueOn ? sayDate(row.dueOn) : null
  const self = row?.self?.hasPhoto ? row.self.inspection : null
  const check = row?.check?.hasPhoto ? row.check.inspection : null
  const photo = isFinding ? (check ?? self) : (self ?? check)
  const isAbove = isFinding || standing.reason === 'mended' || standing.reason === 'confirmed'
  const remark = isAbove ? row?.check?.remark : row?.self?.remark
  return {
    item,
    name,
    tone: tones[standing.reason],
    sentence: sayStanding(view),
    ...(due ? { due: standing.isLate ? words.late(due) : words.due(due) } : {}),
    ...(remark ? { remark } : {}),
    ...(photo ? { photo } : {}),
  }
}

/** Today in the county. */
export const today = (): string => plainDateOf(new Date())
