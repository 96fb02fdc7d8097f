import type { Fee, Limit, Place } from '../matterContent'
import type { PrintedMaterial, PrintedParts } from '../printedParts'

/** A limit in words: 28 个工作日, 20 天, 当场办结. */
export function sayLimit(limit: Limit | undefined): string {
  if (!limit) return '没有写'
  if (limit.unit === 'immediate') return '当场办结'
  return limit.unit === 'working-day' ? `${limit.amount} 个工作日` : `${limit.amount} 天`
}

const countWords = { original: '原件', copy: '复印件', electronic: '电子件' }

/** How many of a material: 原件 1 份、复印件 2 份. */
export const sayCounts = ({ counts }: PrintedMaterial): string =>
  counts
    .map(([kind, count]) => (count > 0 ? `${countWords[kind]} ${count} 份` : countWords[kind]))
    .join('、')

/** The line below a material. */
export const sayNotes = ({ notes, issuer }: PrintedMaterial): string =>
  notes.map((note) => (note === 'electronic-too' ? '电子件也行' : note)).join('；') ||
  (issuer ? `由${issuer}出具` : '')

export const sayNecessity = {
  required: '必须带',
  optional: '需要时才带',
  tolerated: '可以后补',
}

export const sayFee = ({ item, standard, reduction }: Partial<Fee> & { standard: string }) =>
  [item, standard, reduction].filter(Boolean).join(' ')

export const sayPlace = ({ name, address, hours, phone }: Place): string =>
  [name, address, hours, phone].filter(Boolean).join('，')

export const sayBasis = ({ law, articles }: PrintedParts['basis'][number]): string =>
  `《${law}》${articles.join('、')}`

export const sayStep = ({ name, limit, note }: PrintedParts['steps'][number]): string =>
  [name, limit, note].filter(Boolean).join(' ')

/** The short line below the number of visits. */
export const sayVisitsNote = (note: string): string =>
  ({
    appear: '须本人到场',
    village: '村里可以代办',
    town: '镇里可以代办',
    online: '可以网上办',
    window: '到窗口办',
  })[note] ?? `须本人到场：${note}`

/** A blank in front of figures and letters, as Chinese is set; none in front of Chinese. */
const spaced = (text: string): string => (/^[\da-z]/i.test(text) ? ` ${text}` : text)

/** 从 28 个工作日缩短到 20 个工作日, 从当场办结改为 2 个工作日. */
export const fromTo = (before: string, after: string, verb = '改为'): string =>
  `从${spaced(before)}${verb}${spaced(after)}`

/** Lines of a list, for the two columns of a comparison. */
export const lines = (entries: readonly string[]): string => entries.join('\n')
