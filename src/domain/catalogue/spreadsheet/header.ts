import type { LimitUnit } from '../vocabulary'
import { headings, type ColumnKey } from './headings'
import { limitUnitOf } from './limits'
import { takeBrackets } from './numbered'
import { columnLetters, fillMerges, mergeAt, textAt, type RawRow, type RawSheet } from './sheet'
import { toHalfWidth } from './text'

/** Columns that are known and not read: the system keeps them itself, or they only number the rows. */
export const passedOver: Record<string, string | null> = {
  序号: null,
  编号: null,
  行号: null,
  状态: '状态由系统管理',
  事项状态: '状态由系统管理',
  版本: '版号由系统管理',
  版本号: '版号由系统管理',
  版: '版号由系统管理',
  结果样本: '图片请在事项里上传',
  变更说明: '变更说明在发布时填写',
}

/** A heading that was met, and where. */
export interface MetHeading {
  /** Column letters as Excel shows them. */
  column: string
  heading: string
  /** Why it is not read, where there is something to say. */
  reason?: string
}

/** Where the header is and what its columns mean. */
export interface Header {
  firstRow: number
  lastRow: number
  columns: Map<ColumnKey, number>
  /** The heading as it stands in the sheet, for messages. */
  said: Map<ColumnKey, string>
  /** Units in brackets of a heading: 承诺办结时限（工作日）. */
  units: Map<ColumnKey, LimitUnit>
  unknown: MetHeading[]
  /** Second columns of the same meaning, which are not read. */
  duplicates: MetHeading[]
  passedOver: MetHeading[]
}

const deepestHeader = 30

const simplified = (text: string): string =>
  toHalfWidth(text)
    .replace(/\s+/g, '')
    .replace(/^[*★☆]+|[*★☆:]+$/g, '')
    .replace(/^\d{1,2}[.、]/, '')

interface Meaning {
  key: ColumnKey
  /** Place in the list of spellings: the smaller, the more certain. */
  rank: number
}

const meanings = new Map<string, Meaning>()
for (const [key, spellings] of Object.entries(headings) as [ColumnKey, readonly string[]][]) {
  spellings.forEach((spelling, rank) => meanings.set(simplified(spelling), { key, rank }))
}

function meaningOf(text: string): Meaning | undefined {
  const whole = simplified(text)
  const { outside } = takeBrackets(whole)
  return meanings.get(whole) ?? meanings.get(simplified(outside))
}

interface Candidate {
  column: number
  heading: string
  meaning?: Meaning
}

/** A group heading and the one below it: 收费 over 依据 is 收费依据, 法定 under 办结时限 is 法定办结时限. */
function candidateOf(column: number, upper: string, lower: string): Candidate | undefined {
  if (!upper && !lower) return undefined
  if (!lower || upper === lower) return { column, heading: upper, meaning: meaningOf(upper) }
  if (!upper) return { column, heading: lower, meaning: meaningOf(lower) }
  const [group] = [takeBrackets(simplified(upper)).outside]
  const meaning = meaningOf(group + lower) ?? meaningOf(lower + group) ?? meaningOf(lower)
  return { column, heading: `${upper}/${lower}`, meaning }
}

function candidates(upper: RawRow, lower?: RawRow): Candidate[] {
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0)
  return Array.from({ length: width }, (_, column) =>
    candidateOf(column, textAt(upper, column), textAt(lower, column)),
  ).filter((candidate) => candidate !== undefined)
}

const keysOf = (list: readonly Candidate[]): Set<ColumnKey> =>
  new Set(list.flatMap(({ meaning }) => (meaning ? [meaning.key] : [])))

/** A row can be the lower half of a header only where it repeats or leaves empty the name's column. */
function canBeLower(upper: RawRow, lower: RawRow): boolean {
  const names = candidates(upper).filter(({ meaning }) => meaning?.key === 'name')
  const isNamed = names.some(({ column, heading }) => {
    const below = textAt(lower, column)
    return below !== '' && below !== heading && meaningOf(below)?.key !== 'name'
  })
  return !isNamed && lower.cells.some((cell) => cell?.text.trim())
}

function lowerHalfOf(sheet: RawSheet, upper: RawRow, next: RawRow | undefined): RawRow | undefined {
  if (!next || next.number !== upper.number + 1 || !canBeLower(upper, next)) return undefined
  const both = candidates(upper, next)
  const below = both.filter(({ column, heading }) => {
    const text = textAt(next, column)
    return text !== '' && text !== textAt(upper, column) && heading !== textAt(upper, column)
  })
  const known = below.filter(({ meaning }) => meaning)
  const hasGroup = sheet.merges.some(({ top, left, right }) => top === upper.number && right > left)
  const isHeader = known.length > 0 && known.length * 2 >= below.length
  return isHeader && (hasGroup || known.length >= 2) ? next : undefined
}

function unitIn(heading: string): LimitUnit | undefined {
  return takeBrackets(toHalfWidth(heading)).inside.map(limitUnitOf).find(Boolean)
}

function headerFrom(upper: RawRow, lower: RawRow | undefined): Header {
  const header: Header = {
    firstRow: upper.number,
    lastRow: lower?.number ?? upper.number,
    columns: new Map(),
    said: new Map(),
    units: new Map(),
    unknown: [],
    duplicates: [],
    passedOver: [],
  }
  const ranked = candidates(upper, lower).sort(
    (a, b) => (a.meaning?.rank ?? 0) - (b.meaning?.rank ?? 0) || a.column - b.column,
  )
  for (const { column, heading, meaning } of ranked) {
    const met: MetHeading = { column: columnLetters(column), heading: heading.replace(/\s+/g, '') }
    if (!meaning) {
      const reason = passedOver[takeBrackets(simplified(heading)).outside]
      if (reason === undefined) header.unknown.push(met)
      else if (reason !== null) header.passedOver.push({ ...met, reason })
    } else if (header.columns.has(meaning.key)) {
      header.duplicates.push({ ...met, reason: header.said.get(meaning.key) })
    } else {
      header.columns.set(meaning.key, column)
      header.said.set(meaning.key, met.heading)
      const unit = unitIn(heading)
      if (unit) header.units.set(meaning.key, unit)
    }
  }
  return header
}

/**
 * Finds the header of a sheet of matters in its first 30 rows: the row, or the two rows of a header with
 * groups, that bear the most known headings, 事项名称 among them.
 * @returns undefined when no row has a name's heading and one more
 */
export function findHeader(sheet: RawSheet): Header | undefined {
  const { rows } = fillMerges(sheet, true)
  let best: { count: number; upper: RawRow; lower?: RawRow } | undefined
  for (const [at, upper] of rows.entries()) {
    if (upper.number > deepestHeader) break
    const isTitle = mergeAt(sheet, upper.number, 0)?.right === upper.cells.length - 1
    if (isTitle && upper.cells.length > 2) continue
    const lower = lowerHalfOf(sheet, upper, rows[at + 1])
    const keys = keysOf(candidates(upper, lower))
    if (!keys.has('name') || keys.size < 2) continue
    if (!best || keys.size > best.count) best = { count: keys.size, upper, lower }
  }
  return best ? headerFrom(best.upper, best.lower) : undefined
}
