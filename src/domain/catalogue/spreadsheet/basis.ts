import type { Basis } from '../matterContent'
import { withoutNumber } from './numbered'
import {
  chineseNumber,
  numberOf,
  numberPattern,
  refused,
  saysNothing,
  taken,
  toHalfWidth,
  type Parsed,
} from './text'

interface Cited {
  law: string
  /** What follows the title, up to the next one. */
  rest: string
}

/** Titles in 《》, also with another title inside, and what follows each. */
function citedIn(text: string): Cited[] {
  const cited: Cited[] = []
  let depth = 0
  for (const sign of text) {
    const current = cited[cited.length - 1]
    if (sign === '《') {
      depth += 1
      if (depth === 1) {
        cited.push({ law: '', rest: '' })
        continue
      }
    }
    if (sign === '》' && depth > 0) {
      depth -= 1
      if (depth === 0) continue
    }
    if (!current) continue
    if (depth > 0) current.law += sign
    else current.rest += sign
  }
  return cited
}

const withoutBrackets =
  /^(.{2,}?(?:法|条例|办法|规定|细则|通知|意见|决定|规则|章程|公告|方案))(?=第|$|\(|,|、|:)(.*)$/

/** Laws that were written without 《》: 社会救助暂行办法第九条, one a line. */
function citedBare(text: string): Cited[] {
  return text.split(/[\n;]/).flatMap((line) => {
    const match = withoutBrackets.exec(withoutNumber(line).trim())
    return match ? [{ law: match[1] ?? '', rest: match[2] ?? '' }] : []
  })
}

const documentNumber =
  /[(（]?([^()（）,、。;]*(?:〔|\[|【)\d{4}(?:〕|\]|】)\d+号|[^()（）,、。;]*令第?[^()（）,、。;]*号)[)）]?/
const part = `(?:之[一二三四五六七八九十]+)?(?:第${numberPattern}款)?(?:第?${numberPattern}项|第[(（]${numberPattern}[)）]项)?`
const article = new RegExp(
  `第?(${numberPattern})(?:条)?[至到—~-]第?(${numberPattern})条|第?(${numberPattern})((?:条${part})|(?=[、,和及]第?${numberPattern}[、,和及条]))`,
  'g',
)

const inChinese = (text: string): string => {
  const value = numberOf(text)
  return value && value < 10_000 ? chineseNumber(value) : text
}

/** 第11条 → 第十一条, with its 款 and 项. */
const tidy = (value: string, tail: string): string =>
  `第${inChinese(value)}${(tail || '条').replace(/\d+/g, inChinese)}`

/** Articles that are cited: 第十一条、第十二条, 第十一、十二条, 第3至5条, 第十一条第二款. */
function articlesIn(text: string): { articles: string[]; rest: string } {
  const articles: string[] = []
  const compacted = text.replace(/\s+/g, '')
  const rest = compacted.replace(article, (whole, from, to, one, tail) => {
    const [first, last] = [numberOf(from ?? ''), numberOf(to ?? '')]
    if (first && last && last > first && last - first <= 20) {
      for (let at = first; at <= last; at += 1) articles.push(`第${chineseNumber(at)}条`)
    } else if (one) articles.push(tidy(one, tail ?? ''))
    else return whole
    return ''
  })
  return { articles: [...new Set(articles)], rest }
}

function basisOf({ law, rest }: Cited): { basis: Basis; left: string } {
  const title = law.replace(/\s+/g, '').trim()
  const text = toHalfWidth(rest)
  const numbered = documentNumber.exec(text)
  const without = numbered ? text.replace(numbered[0], '') : text
  const { articles, rest: left } = articlesIn(without)
  const number = numbered?.[1]?.trim()
  return {
    basis: { law: title, ...(number ? { documentNumber: number } : {}), articles },
    left: left.replace(/[\s,、。.;:()（）及和与]+|^\d+$/g, '').replace(/\d+$/, ''),
  }
}

/**
 * Laws and articles in one cell: 《社会救助暂行办法》（国务院令第649号）第九条、第十一条；《…》. Articles are written
 * in Chinese numerals; the text of an article is not kept, for it belongs to the library of laws.
 */
export function parseBasis(cell: string): Parsed<Basis[]> {
  if (saysNothing(cell)) return taken([])
  const text = cell.replace(/[〈<]/g, '《').replace(/[〉>]/g, '》')
  const inBrackets = citedIn(text)
  const cited = inBrackets.length > 0 ? inBrackets : citedBare(toHalfWidth(cell))
  if (cited.length === 0) {
    return refused('没有找到法规名称，请写成「《社会救助暂行办法》第九条、第十一条」的样子')
  }
  const found = new Map<string, Basis>()
  const left: string[] = []
  for (const one of cited) {
    const { basis, left: more } = basisOf(one)
    if (!basis.law) return refused('书名号里是空的，请写上法规名称')
    const before = found.get(basis.law)
    if (before) before.articles = [...new Set([...before.articles, ...basis.articles])]
    else found.set(basis.law, basis)
    if (more) left.push(more)
  }
  const shown = left.join('').slice(0, 20)
  const notes = left.length > 0 ? [`只收法规名称和条款，其余文字没有收：「${shown}…」`] : []
  return taken([...found.values()], ...notes)
}
