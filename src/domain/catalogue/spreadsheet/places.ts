import type { Place, Question } from '../matterContent'
import { takeBrackets, withoutNumber } from './numbered'
import { plainText, refused, saysNothing, splitOutside, taken, type Parsed } from './text'

const longestPlaceName = 60

/** Places in one cell, by line or ;, each with its address in brackets and perhaps a phone. */
export function parsePlaces(cell: string): Parsed<Place[]> {
  if (saysNothing(cell)) return taken([])
  const places = splitOutside(plainText(cell), (sign) => '；;\n'.includes(sign)).map(
    (text): Place => {
      const phone = /(?:联系)?电话[:：]?\s*([\d\-－、/ 转]+)/.exec(text)
      const { outside, inside } = takeBrackets(
        withoutNumber(phone ? text.replace(phone[0], '') : text),
      )
      const place = outside.replace(/^(地址|地点)[:：]\s*/, '').replace(/[,，、。\s]+$/, '')
      const address = inside.join('，').replace(/^(地址|地点)[:：]\s*/, '')
      const isLong = place.length > longestPlaceName
      return {
        name: isLong ? '办理地点' : place || address,
        ...(isLong ? { address: place } : address && place ? { address } : {}),
        ...(phone?.[1] ? { phone: phone[1].trim() } : {}),
      }
    },
  )
  return taken(places.filter(({ name }) => name))
}

/** Questions with their answers in one cell: 问：…答：… */
export function parseQuestions(cell: string): Parsed<Question[]> {
  if (saysNothing(cell)) return taken([])
  const text = plainText(cell)
  const questions: Question[] = []
  const pattern =
    /(?:问题?|Q)\s*\d*\s*[:：.、]\s*([\s\S]+?)\s*(?:答案?|A)\s*\d*\s*[:：.、]\s*([\s\S]+?)(?=\s*(?:[(（]?\d{1,2}[)）.、]\s*)?(?:问题?|Q)\s*\d*\s*[:：.、]|$)/gi
  for (const match of text.matchAll(pattern)) {
    questions.push({ question: (match[1] ?? '').trim(), answer: (match[2] ?? '').trim() })
  }
  if (questions.length > 0) return taken(questions)
  const lines = text.split('\n').flatMap((line) => {
    const match = /^(.+?[?？])\s*(.+)$/.exec(withoutNumber(line.trim()))
    return match ? [{ question: match[1] ?? '', answer: match[2] ?? '' }] : []
  })
  if (lines.length > 0) return taken(lines)
  return refused('看不懂常见问题，请写成「问：…答：…」，一问一答')
}

/** Paragraphs of a cell, one a line; blank lines part paragraphs that have lines of their own. */
export function parseParagraphs(cell: string): Parsed<string[]> {
  if (saysNothing(cell)) return taken([])
  const lines = plainText(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const isNumbered = lines.length > 1 && lines.every((line) => withoutNumber(line) !== line)
  return taken(isNumbered ? lines.map((line) => withoutNumber(line)) : lines)
}
