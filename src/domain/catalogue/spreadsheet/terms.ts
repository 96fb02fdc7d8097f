import type { Term } from '../vocabulary'
import { compact, refused, splitOutside, taken, type Parsed } from './text'

const spelled = (text: string): string => compact(text).replace(/[。.]$/, '')

function find<Value extends string>(list: readonly Term<Value>[], text: string): Value | undefined {
  const word = spelled(text)
  const term = list.find(({ zh, variants = [] }) =>
    [zh, ...variants].some((spelling) => spelled(spelling) === word),
  )
  return term?.value
}

const allowed = (list: readonly Term[]): string => list.map(({ zh }) => zh).join('、')

/**
 * One word of a closed list, in the official spelling or a known variant.
 * @param list e.g. `matterTypes`
 */
export function parseTerm<Value extends string>(
  list: readonly Term<Value>[],
  cell: string,
): Parsed<Value> {
  const value = find(list, cell)
  return value ? taken(value) : refused(`没有「${cell.trim()}」这一项，可以写：${allowed(list)}`)
}

/** Several words of a closed list, parted by 、 , ; / or lines. */
export function parseTerms<Value extends string>(
  list: readonly Term<Value>[],
  cell: string,
): Parsed<Value[]> {
  const whole = find(list, cell)
  if (whole) return taken([whole])
  const values = new Set<Value>()
  for (const part of splitOutside(cell, (sign) => '、，,；;/／|\n'.includes(sign))) {
    const words = find(list, part) ? [part] : part.split(/[和及与]/)
    for (const word of words) {
      const value = find(list, word)
      if (!value) return refused(`没有「${word}」这一项，可以写：${allowed(list)}`)
      values.add(value)
    }
  }
  return taken([...values])
}

const yes = /^(是|有|可以|可|能|需要|须|需|必须|允许|支持|√|✓|☑|y|yes|true|1)$/i
const no =
  /^(否|无|没有|不|不是|不可以|不可|不能|不需要|无需|不须|不允许|不支持|×|✗|☐|n|no|false|0|\/|-|—)$/i

/** Yes or no, in the words that people write. */
export function parseYesNo(cell: string): Parsed<boolean> {
  const word = spelled(cell)
  if (yes.test(word)) return taken(true)
  if (no.test(word)) return taken(false)
  return refused(`看不懂「${cell.trim()}」，请写「是」或「否」`)
}
