import type { MaterialInput } from '../matterContent'
import { pointsElsewhere, pointsOf, takeBrackets } from './numbered'
import {
  numberOf,
  numberPattern,
  refused,
  saysNothing,
  splitOutside,
  taken,
  type Parsed,
} from './text'

const number = `(${numberPattern})\\s*[份张套页]`
const both = /原件\s*(?:及|和|与|、|或|\/|,|,)?\s*(?:正反面)?复印件/
const eachOf = new RegExp(`各\\s*${number}`)
const inTotal = new RegExp(`一式\\s*${number}`)
const ofOriginal = new RegExp(`原件\\s*${number}`)
const ofCopy = new RegExp(`复印件\\s*(?:各|一式)?\\s*${number}`)
const anyNumber = new RegExp(number)

/** Words about originals and copies; what is left of an entry without them is the name. */
const countWords = new RegExp(
  `[,、]?\\s*(?:提供|提交|需|须|携带)?(?:${both.source}|原件|(?:正反面)?复印件)?\\s*(?:各|一式|共)?\\s*` +
    `(?:${numberPattern})\\s*[份张套页]|[,、]?\\s*(?:${both.source}|原件(?!件)|(?:正反面)?复印件)`,
  'g',
)
/** A part that only says how many: 复印件各1份, 一式两份. It belongs to the entry before. */
const onlyCounts = new RegExp(`^(?:${countWords.source})+$`)

const tolerated = /容缺|可?后补/
const optional = /^(非必要|非必需|可选|选交|不是必须)$/
const required = /^(必要|必需|必须|必交|必要材料)$/
const conditional =
  /^(如|若|仅|限)|(时|的)?(提供|提交|出具)$|必要时|需要时|(办理|申请|代办|委托|情形|情况|适用|人员?|家庭|户|本人)的$|时(需要|提供)?$|才需要|才要/

/** The entries of a cell; only where nothing else parts them, by 、. */
function entriesOf(cell: string): string[] {
  const points = pointsOf(cell)
  const only = points[0]
  if (points.length !== 1 || only === undefined) return points
  const entries: string[] = []
  for (const part of splitOutside(only, (sign) => '、，,'.includes(sign))) {
    const before = entries.length - 1
    if (before >= 0 && onlyCounts.test(part)) entries[before] += `、${part}`
    else entries.push(part)
  }
  return entries
}

/** How many originals and copies a phrase asks for; nothing when it does not say. */
function countsOf(text: string): Pick<MaterialInput, 'kind' | 'originals' | 'copies'> {
  const count = (pattern: RegExp) => numberOf(pattern.exec(text)?.[1] ?? '')
  const each = count(eachOf)
  if (both.test(text) || (text.includes('原件') && text.includes('复印件'))) {
    const originals = each ?? count(ofOriginal) ?? 1
    return { kind: 'both', originals, copies: each ?? count(ofCopy) ?? count(anyNumber) ?? 1 }
  }
  const amount = each ?? count(inTotal) ?? count(anyNumber)
  if (text.includes('复印件')) return { kind: 'copy', originals: 0, copies: amount ?? 1 }
  if (text.includes('原件')) return { kind: 'original', originals: amount ?? 1, copies: 0 }
  return amount === undefined ? {} : { originals: amount, copies: 0 }
}

/** What a bracket says: numbers, how necessary, when it is needed; else it is a note. */
function readAside(aside: string, entry: MaterialInput): void {
  const counted = countsOf(aside)
  const rest = aside.replace(countWords, '').replace(/^[,、;\s]+|[,、;\s]+$/g, '')
  if (Object.keys(counted).length > 0) Object.assign(entry, counted)
  for (const part of splitOutside(rest, (sign) => '，,；;'.includes(sign))) {
    if (tolerated.test(part)) entry.necessity = 'tolerated'
    else if (optional.test(part)) entry.necessity = 'optional'
    else if (required.test(part)) entry.necessity = 'required'
    else if (/^(电子|电子版|电子件|扫描件)$/.test(part)) entry.form = 'electronic'
    else if (conditional.test(part) && !entry.whenNeeded) {
      entry.necessity ??= 'optional'
      entry.whenNeeded = part
    } else entry.note = entry.note ? `${entry.note}，${part}` : part
  }
}

function materialOf(text: string): MaterialInput {
  const { outside, inside } = takeBrackets(text)
  const name = outside.replace(countWords, '').replace(/^[,、:;\s]+|[,、:;。\s]+$/g, '')
  const entry: MaterialInput = { name, ...countsOf(outside) }
  for (const aside of inside) readAside(aside, entry)
  return entry
}

/**
 * The materials in one cell, numbered or by line, ; or 、, each with what it says about originals, copies,
 * necessity and notes: `1.身份证原件及复印件1份；2.委托书（委托他人办理时提供）`. 无 and / mean none.
 */
export function parseMaterials(cell: string): Parsed<MaterialInput[]> {
  if (saysNothing(cell) || /^(不需要|无需)(提供|提交)?材料[。.]?$/.test(cell.trim()))
    return taken([])
  if (pointsElsewhere(cell)) {
    return refused(`只写了「${cell.trim()}」，读不到材料，请把材料一项一行写进表里`)
  }
  const materials: MaterialInput[] = []
  const notes: string[] = []
  for (const [at, text] of entriesOf(cell).entries()) {
    const material = materialOf(text)
    if (!material.name) return refused(`第 ${at + 1} 项材料「${text}」没有名称，请补上`)
    if (materials.some(({ name }) => name === material.name)) {
      notes.push(`材料「${material.name}」写了两遍，只收第一遍`)
    } else materials.push(material)
  }
  return materials.length > 0 ? taken(materials, ...notes) : refused('没有读到材料，请一项一行写')
}
