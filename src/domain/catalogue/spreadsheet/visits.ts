import { compact, numberOf, numberPattern, refused, saysNothing, taken, type Parsed } from './text'

const none =
  /^(零跑腿|零跑动|零次|不用跑|不用去|不跑|不见面|不需要|全程网办|无需(到现场|跑)?|免跑|一次都?不(用)?跑)/
const times = new RegExp(
  `^(?:最多|至多|只需|需|共|约)?(?:到现场|现场|跑动|跑)?(${numberPattern})(?:次|趟|回)?(?:办结|办好|办成)?$`,
)
const most = 20

/** How often one must come: 0, 1次, 一次, 最多跑1次, 零跑腿. 无 and / mean never. */
export function parseVisits(cell: string): Parsed<number> {
  const text = compact(cell).replace(/[。.]$/, '')
  if (saysNothing(cell) || none.test(text)) return taken(0)
  const match = times.exec(text.replace(/^0+\.?0*$/, '0').replace(/\.0+$/, ''))
  const count = numberOf(match?.[1] ?? '')
  if (count === undefined) {
    return refused(`看不懂次数「${cell.trim()}」，请写一个数，例如「1」；不用去写「0」`)
  }
  if (count > most) return refused(`要跑 ${count} 次太多了，最多 ${most} 次，请核对`)
  return taken(count)
}
