import type { Limit } from '../matterContent'
import { limitStarts, limitUnits, type LimitStart, type LimitUnit } from '../vocabulary'
import { takeBrackets } from './numbered'
import { compact, numberOf, numberPattern, refused, saysNothing, taken, type Parsed } from './text'

/** What a cell about time limits says; a cell of one column may speak about both. */
export interface LimitCell {
  statutory?: Limit
  promised?: Limit
  /** The cell says that there is no limit: 无, /. */
  isNone?: boolean
  start?: LimitStart
}

type Which = 'statutory' | 'promised'

const longest = 3650
const atOnce =
  /^(即办|即时|当场|立即|马上办|现场办结|现场办理|立等可取|随到随办|随时办|即到即办|当日|当天|即日)/
const amountAndUnit = new RegExp(
  `(${numberPattern})(?:个|半)?(法定工作日|工作日|工作天|自然日|日历日|个?月|日|天|年|小时|周|星期)?`,
)
const range = new RegExp(`${numberPattern}(?:个?工作日|日|天)?[-~～至到—]+${numberPattern}`)

/** Days in a unit that the catalogue does not have; a month counts 30 days, a year 365. */
const daysIn: Record<string, number> = { 个月: 30, 月: 30, 年: 365, 周: 7, 星期: 7 }

const example = '请写成「5个工作日」「30天」或「即办」'

/** The unit in a heading or in a column of its own: 工作日, 天. */
export function limitUnitOf(text: string | undefined): LimitUnit | undefined {
  const word = compact(text ?? '').replace(/^(单位|以)?:?/, '')
  if (/工作[日天]/.test(word)) return 'working-day'
  const term = limitUnits.find(
    ({ zh, variants }) => zh === word || (variants as readonly string[]).includes(word),
  )
  return term?.value
}

function startOf(text: string): LimitStart | undefined {
  if (/公示期?(满|结束)/.test(text)) return 'publicity-end'
  const said = /自?(受理|收到|收件|接到|接收)[^\d]*?(之日起|之日|后|起)/.exec(text)?.[1]
  if (!said) return undefined
  return limitStarts[said === '受理' ? 0 : 1].value
}

function limitFrom(amount: number, unit: string, hint: LimitUnit | undefined): Parsed<Limit> {
  if (amount === 0) return taken({ unit: 'immediate' }, '「0」按即时办结导入')
  if (/工作[日天]/.test(unit)) return inDays(amount, 'working-day')
  if (unit === '自然日' || unit === '日历日') return inDays(amount, 'calendar-day')
  if (unit === '日' || unit === '天') {
    const note = `「${amount}${unit}」按自然日导入；如果是工作日，请写「${amount}个工作日」`
    return inDays(amount, 'calendar-day', hint === 'working-day' ? undefined : note)
  }
  if (unit === '小时') {
    const days = Math.ceil(amount / 24)
    return inDays(days, 'calendar-day', `「${amount}小时」按 ${days} 个自然日导入`)
  }
  const factor = daysIn[unit]
  if (factor) {
    const days = amount * factor
    return inDays(days, 'calendar-day', `「${amount}${unit}」按 ${days} 个自然日导入`)
  }
  if (hint === 'immediate') return taken({ unit: hint })
  if (hint) return inDays(amount, hint)
  return refused(`「${amount}」没有写单位，请写成「${amount}个工作日」或「${amount}天」`)
}

function inDays(amount: number, unit: LimitUnit, note?: string): Parsed<Limit> {
  if (amount > longest) return refused(`时限 ${amount} 太长，最多 ${longest}，请核对`)
  return taken({ unit, amount }, ...(note ? [note] : []))
}

function oneLimit(segment: string, hint: LimitUnit | undefined): Parsed<Limit> {
  const { outside, inside } = takeBrackets(segment)
  const text = outside
    .replace(/^[:,，;；、/为是]+/, '')
    .replace(/^(办结|办理)?(时限|期限|时间)?[:为是]*/, '')
    .replace(/^.*?(之日起|受理后|收到材料后|公示期满后)[,，]?/, '')
    .replace(/[,，;；/。、]+$/, '')
  const asides = inside.filter((aside) => aside !== '')
  const notes = asides.map((aside) => `括号里的「${aside}」没有放进时限，需要时请写到特别程序里`)
  if (atOnce.test(text)) {
    const isDay = /^[当即][日天]/.test(text)
    const dayNote = isDay ? [`「${text}」按即时办结导入`] : []
    return taken({ unit: 'immediate' }, ...dayNote, ...notes)
  }
  if (range.test(text)) return refused(`「${text}」是一个范围，请写成一个数，例如范围里最长的`)
  const match = amountAndUnit.exec(text)
  const amount = numberOf(match?.[1] ?? '')
  if (!match || amount === undefined) return refused(`看不懂「${segment}」，${example}`)
  const parsed = limitFrom(amount, match[2] ?? '', hint)
  if (!parsed.ok) return parsed
  const rest = text
    .slice(match.index + match[0].length)
    .replace(/^(之内|以内|内)?(办结|办理完毕|办完|完成)?[,，。]?/, '')
  const restNotes = rest ? [`「${rest}」没有放进时限，需要时请写到特别程序里`] : []
  return taken(parsed.value, ...parsed.notes, ...notes, ...restNotes)
}

/** The labelled parts of a cell, e.g. 法定20日/承诺3个工作日; what stands before a label is of the column. */
function segmentsOf(text: string, column: Which): { which: Which; text: string }[] {
  const marks = [...text.matchAll(/法定(?!工作日)|承诺/g)]
  const first = marks[0]
  if (!first) return [{ which: column, text }]
  const before = text.slice(0, first.index).replace(/[(（/,，;；、:：\s]+$/, '')
  const labelled = marks.map((mark, at) => ({
    which: mark[0] === '承诺' ? ('promised' as const) : ('statutory' as const),
    text: text
      .slice(mark.index + mark[0].length, marks[at + 1]?.index)
      .replace(/[(（]$/, '')
      .replace(/^([^(（]*)[)）]$/, '$1'),
  }))
  const own = /\d|[一二三四五六七八九十]|即|当/.test(before)
  return own ? [{ which: column, text: before }, ...labelled] : labelled
}

/**
 * A cell about time limits: 即办, 5个工作日, 五个工作日, 20日, 法定20日/承诺3个工作日, 15个工作日(不含公示), 1个月, 无.
 * 日 and 天 alone count as 自然日, a month as 30 of them; the notes say so.
 * @param cell text of the cell
 * @param column which limit the column is about
 * @param unit the unit in the heading or in a column of its own, for numbers without one
 */
export function parseLimit({
  cell,
  column,
  unit,
}: {
  cell: string
  column: Which
  unit?: LimitUnit
}): Parsed<LimitCell> {
  if (saysNothing(cell)) return taken({ isNone: true })
  const text = compact(cell)
  const value: LimitCell = {}
  const start = startOf(text)
  if (start) value.start = start
  const notes: string[] = []
  for (const segment of segmentsOf(text, column)) {
    if (saysNothing(segment.text.replace(/^:|[,;、/)]+$/g, ''))) continue
    const parsed = oneLimit(segment.text, unit)
    if (!parsed.ok) return parsed
    value[segment.which] = parsed.value
    notes.push(...parsed.notes)
  }
  return taken(value, ...notes)
}
