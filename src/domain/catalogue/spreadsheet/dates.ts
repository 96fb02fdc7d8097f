import { type PlainDate, isPlainDate } from '../../platform/plainDate'
import { compact, numberOf, refused, saysNothing, taken, type Parsed } from './text'

const chinese = '[〇零一二三四五六七八九十]+'
const patterns = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T?\d{1,2}:\d{2}(?::\d{2})?.*)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  new RegExp(`^(${chinese})年(${chinese})月(${chinese})日?$`),
]
const example = '请写成「2026-01-05」的样子'

/** Day 0 of a workbook's calendar; 1900-02-29, which Excel believes in, lies before any serial that is taken. */
const dayZero = Date.UTC(1899, 11, 30)
const earliestSerial = 20_000
const latestSerial = 80_000

/**
 * The day of a workbook's serial number.
 * @param serial days since 1899-12-30; a fraction is the time of day and falls away
 */
export function dateOfSerial(serial: number): PlainDate {
  return new Date(dayZero + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

/** A year, month or day in the digits of a plain date. */
const inDigits = (part: string, at: number): string =>
  String(numberOf(part)).padStart(at === 0 ? 4 : 2, '0')

/**
 * A day in a cell: 2026-01-05, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105, 二〇二六年一月五日, or Excel's number of it.
 * 无, / and 长期 empty the field.
 */
export function parseDate(cell: string): Parsed<PlainDate | ''> {
  const text = compact(cell)
  if (saysNothing(cell) || /^长期(有效)?$/.test(text)) return taken('')
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Number(text)
    if (serial >= earliestSerial && serial <= latestSerial) return taken(dateOfSerial(serial))
  }
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    const date = match.slice(1, 4).map(inDigits).join('-')
    if (isPlainDate(date)) return taken(date)
    return refused(`「${cell.trim()}」这一天不存在，请核对后${example}`)
  }
  if (/^\d{4}[年/.-]\d{1,2}月?$/.test(text)) {
    return refused(`「${cell.trim()}」没有写到哪一天，${example}`)
  }
  return refused(`看不懂日期「${cell.trim()}」，${example}`)
}
