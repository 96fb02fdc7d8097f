import type { Fee } from '../matterContent'
import { numberedPoints, takeBrackets, withoutNumber } from './numbered'
import { parseYesNo } from './terms'
import {
  compact,
  plainText,
  refused,
  saysNothing,
  splitOutside,
  taken,
  toHalfWidth,
  type Parsed,
} from './text'

/** The cells that speak about fees; a workbook has some of them. */
export interface FeeCells {
  hasFee?: string
  fees?: string
  item?: string
  standard?: string
  basis?: string
  reduction?: string
}

/** What a charge is called when the workbook gives only the amount. */
const defaultItem = '办理费用'
const free =
  /^(不收费?|不收取(任何)?费用|免费?|免收|免费办理|无(收费)?|否|0+(\.0+)?元?|没有|非收费|不涉及)$/

/** Whether a cell says that nothing is charged: 不收费, 免费, 否, 0, 无. */
export const saysFree = (cell: string): boolean =>
  saysNothing(cell) || free.test(takeBrackets(compact(cell)).outside.replace(/[。.]$/, ''))

const isBasis = (aside: string): boolean => /《|〔\d{4}〕|\[\d{4}\]|依据|文件|号$/.test(aside)

const linesOf = (cell: string): string[] => {
  const text = plainText(cell)
  return (
    numberedPoints(toHalfWidth(text)) ??
    splitOutside(text, (sign) => '；;\n'.includes(sign)).map(withoutNumber)
  )
}

/** 工本费10元/本（发改价格规〔2016〕2559号） → item, standard and basis. */
function feeOf(line: string): Fee {
  const { outside, inside } = takeBrackets(line)
  const match = /^(.*?)[:：]?\s*((?:每\S{1,2}?)*(?:人民币)?\d[\d.,]*\s*(?:万|百|千)?元.*)$/s.exec(
    outside.replace(/[０-９．／]/g, toHalfWidth),
  )
  const basis = inside.filter(isBasis).join('；')
  const asides = inside.filter((aside) => !isBasis(aside))
  const standard = (match?.[2] ?? outside).trim()
  return {
    item: match?.[1]?.trim() || defaultItem,
    standard: asides.length > 0 ? `${standard}（${asides.join('；')}）` : standard,
    ...(basis ? { basis: basis.replace(/^(收费)?依据[:：]?/, '') } : {}),
  }
}

const said = (cell: string | undefined): string | undefined =>
  cell && !saysNothing(cell) ? plainText(cell) : undefined

function chargesOf(cells: FeeCells, amount: string): Parsed<Fee[]> {
  const items = cells.item && !saysNothing(cells.item) ? linesOf(cells.item) : []
  const fees = linesOf(amount).map(feeOf)
  if (items.length > 1 && items.length !== fees.length) {
    return refused(
      `收费项目有 ${items.length} 项，收费标准有 ${fees.length} 项，请一项对一项、一行一项`,
    )
  }
  const [basis, reduction] = [said(cells.basis), said(cells.reduction)]
  const notes: string[] = []
  const complete = fees.map((fee, at): Fee => {
    const item = items[at] ?? fee.item
    if (item === defaultItem) notes.push(`没有写收费项目，先记作「${defaultItem}」`)
    return { ...fee, item, ...(basis ? { basis } : {}), ...(reduction ? { reduction } : {}) }
  })
  return taken(complete, ...new Set(notes))
}

/**
 * What is charged, from all columns about it: 不收费, 免费, 否, 0, 20元/证, 工本费10元/本 with its basis.
 * @returns the fees, none when it is free, undefined when no column says anything
 */
export function parseFees(cells: FeeCells): Parsed<Fee[] | undefined> {
  const amount = [cells.standard, cells.fees].find((cell) => cell?.trim())
  const isFreeAmount = amount !== undefined && saysFree(amount)
  const answer = cells.hasFee?.trim()
  if (answer && saysFree(answer)) {
    if (amount !== undefined && !isFreeAmount) {
      return refused(
        `「是否收费」写的是「${answer}」，收费标准却写了「${amount.trim()}」，请改成一致`,
      )
    }
    return taken([])
  }
  const isCharged = answer !== undefined && answer !== ''
  if (isCharged && !/^收费$|^收$/.test(answer)) {
    const yes = parseYesNo(answer)
    if (!yes.ok) return yes
  }
  if (amount === undefined) {
    return isCharged
      ? refused('写了要收费，没有写收费标准，请补上，例如「20元/证」')
      : taken(undefined)
  }
  if (isFreeAmount) {
    return isCharged ? refused('写了要收费，收费标准却写着不收费，请改成一致') : taken([])
  }
  return chargesOf(cells, amount)
}
