import type { SpecialProcedure, Step } from '../matterContent'
import { numberedPoints, pointsElsewhere, pointsOf, takeBrackets, withoutNumber } from './numbered'
import {
  numberPattern,
  plainText,
  refused,
  saysNothing,
  splitOutside,
  taken,
  toHalfWidth,
  type Parsed,
} from './text'

const time = new RegExp(
  `^(?:限时|时限:?|需)?(${numberPattern}\\s*(?:个)?\\s*(?:工作日|自然日|日|天|小时|个月|月)(?:内|以内)?|当天|当日|当场|即时|即办)$`,
)
const actor =
  /(窗口|局|镇|乡|街道|村|社区|站|点|中心|部门|政府|人员|申请人|代办员|科|股|机构|医院)$/
const arrows = /\s*(?:→|⇒|➔|➝|—>|-+>|=+>|>|↓|⟶)\s*/

/** Steps parted by arrows, numbers, lines, ;, dashes or 、, in this order of preference. */
function namesOf(cell: string): string[] {
  const text = toHalfWidth(plainText(cell))
  if (arrows.test(text)) return text.split(arrows).map((part) => withoutNumber(part))
  if (numberedPoints(text) || /[\n;]/.test(text)) return pointsOf(text)
  const dashes = splitOutside(text, (sign) => '-—–'.includes(sign))
  if (dashes.length > 1) return dashes
  return splitOutside(text, (sign) => '、,'.includes(sign))
}

function stepOf(text: string): Step {
  const { outside, inside } = takeBrackets(text.trim())
  const step: Step = { name: outside.replace(/^[,、:\s]+|[,、;:。\s]+$/g, '') }
  for (const aside of inside.flatMap((one) =>
    splitOutside(one, (sign) => '，,；;'.includes(sign)),
  )) {
    if (!step.limit && time.test(aside)) step.limit = aside
    else if (!step.actor && actor.test(aside) && aside.length <= 20) step.actor = aside
    else step.note = step.note ? `${step.note}，${aside}` : aside
  }
  return step
}

const mostSteps = 15

/** The steps of the process in one cell: 申请→受理→审核→办结, 1. … 2. …, lines, or 受理-审核-办结. */
export function parseSteps(cell: string): Parsed<Step[]> {
  if (saysNothing(cell)) return taken([])
  if (pointsElsewhere(cell)) {
    return refused(`只写了「${cell.trim()}」，读不到流程，请写成「受理→审核→办结」的样子`)
  }
  const steps = namesOf(cell)
    .map(stepOf)
    .filter(({ name }) => name)
  if (steps.length === 0) return refused('没有读到办理流程，请写成「受理→审核→办结」的样子')
  if (steps.length > mostSteps) {
    return refused(`办理流程有 ${steps.length} 步，最多 ${mostSteps} 步，请合并`)
  }
  return taken(steps)
}

/** 公示7天（不计入时限）；专家评审: hearing, appraisal, publicity. 不计入 is assumed unless it says otherwise. */
export function parseSpecialProcedures(cell: string): Parsed<SpecialProcedure[]> {
  if (saysNothing(cell)) return taken([])
  const parts = pointsOf(cell).flatMap((point) =>
    splitOutside(point, (sign) => '、,'.includes(sign)),
  )
  const limit = new RegExp(`${numberPattern}\\s*个?\\s*(?:工作日|自然日|日|天|个月|月)`)
  return taken(
    parts.map((text) => {
      const { outside, inside: brackets } = takeBrackets(text)
      const inside = brackets.flatMap((one) => splitOutside(one, (sign) => '，,；;'.includes(sign)))
      const asides = inside.filter((aside) => !/计入|计算在/.test(aside) && !time.test(aside))
      const said = limit.exec(outside)?.[0] ?? inside.find((aside) => time.test(aside))
      const name = outside.replace(limit, '').replace(/[:,\s]+$|期$/g, '')
      const isCounted = /计入|计算在/.test(text) && !/不(计|计算)|不算/.test(text)
      return {
        name: name || outside,
        countedInLimit: isCounted,
        ...(said ? { limit: said } : {}),
        ...(asides.length > 0 ? { note: asides.join('，') } : {}),
      }
    }),
  )
}
