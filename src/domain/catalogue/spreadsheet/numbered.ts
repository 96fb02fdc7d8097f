import { compact, numberOf, toHalfWidth } from './text'

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** The ways in which people number: 1. 1、 1) / (1) / ① / 一、 / (一). Blanks follow some. */
const styles = [
  /(?<![\d.])(\d{1,2})\s*(?:[.．、]|\)(?!\s*[份张]))(?!\d)\s*/g,
  /[(（]\s*(\d{1,2})\s*[)）][、.]?\s*/g,
  /([①-⑳])[、.]?\s*/g,
  /(?<![零一二三四五六七八九十])([一二三四五六七八九十]{1,3})、\s*/g,
  /[(（]([一二三四五六七八九十]{1,3})[)）][、.]?\s*/g,
]

interface Marker {
  at: number
  end: number
  value: number
}

const valueOf = (mark: string): number =>
  circled.includes(mark) ? circled.indexOf(mark) + 1 : (numberOf(mark) ?? 0)

/** Depth of brackets and law titles before each position. */
function depths(text: string): number[] {
  let depth = 0
  return [...text].map((sign) => {
    if ('(（[【〔《「“'.includes(sign)) depth += 1
    if (')）]】〕》」”'.includes(sign)) depth = Math.max(0, depth - 1)
    return depth
  })
}

function markersOf(text: string, style: RegExp): Marker[] {
  const depth = depths(text)
  const found: Marker[] = []
  for (const match of text.matchAll(style)) {
    const isOutside = match.index === 0 || depth[match.index - 1] === 0
    const value = valueOf(match[1] ?? '')
    if (isOutside && value === found.length + 1) {
      found.push({ at: match.index, end: match.index + match[0].length, value })
    }
  }
  return found[0] && text.slice(0, found[0].at).trim() === '' ? found : []
}

/**
 * The numbered points of a text: 1. 1、 (1) ① 一、. A number counts only when it is the next of the row and
 * stands outside brackets and law titles; so `(3 份)`, `1.5 寸` and 《…第 2 号》 split nothing.
 * @param text half-width text, see `toHalfWidth`
 * @returns the points without their numbers, or undefined when the text does not begin with number one
 */
export function numberedPoints(text: string): string[] | undefined {
  const markers = styles
    .map((style) => markersOf(text, style))
    .reduce((most, one) => (one.length > most.length ? one : most))
  if (markers.length === 0) return undefined
  return markers.map((marker, at) => text.slice(marker.end, markers[at + 1]?.at).trim())
}

/** A line without the number in front of it. */
export function withoutNumber(line: string): string {
  for (const style of styles) {
    const match = new RegExp(`^\\s*${style.source}`).exec(line)
    if (match && match[0].length < line.length) return line.slice(match[0].length)
  }
  return line
}

/** Whether a cell only points elsewhere: 详见附件, 见指南. Such a cell says nothing that could be kept. */
export const pointsElsewhere = (text: string): boolean =>
  /^(详?见|参见|参照)(附件|附表|指南|办事指南|服务指南|官网|网站|文件)[^,;、]{0,12}$/.test(
    compact(text).replace(/[。.]$/, ''),
  )

/**
 * The points of a cell: by numbers, else by line and ;, outside brackets. A line without a number
 * between numbered ones belongs to the point before it.
 */
export function pointsOf(cell: string): string[] {
  const text = toHalfWidth(cell).trim()
  const numbered = numberedPoints(text)
  const parts = numbered ? numbered.map((part) => part.replace(/\s*\n\s*/g, ' ')) : lines(text)
  return parts.map((part) => part.replace(/^[\s;,、。.]+|[\s;,、。]+$/g, '')).filter(Boolean)
}

const lines = (text: string): string[] => splitLines(text).map(withoutNumber)

function splitLines(text: string): string[] {
  const depth = depths(text)
  const parts: string[] = ['']
  ;[...text].forEach((sign, at) => {
    if (sign === '\n' || (sign === ';' && depth[at] === 0)) parts.push('')
    else parts[parts.length - 1] += sign
  })
  return parts
}

/** A text and the brackets in it, apart: `身份证(原件)(1份)` → 身份证, [原件, 1份]. */
export function takeBrackets(text: string): { outside: string; inside: string[] } {
  const inside: string[] = []
  let outside = ''
  let depth = 0
  for (const sign of text) {
    const isOpening = '(（[【'.includes(sign)
    const isClosing = ')）]】'.includes(sign)
    if (isOpening) depth += 1
    if (isOpening && depth === 1) inside.push('')
    else if (isClosing && depth === 1) depth = 0
    else if (depth > 0) {
      inside[inside.length - 1] += sign
      if (isClosing) depth -= 1
    } else outside += sign
  }
  return { outside: outside.trim(), inside: inside.map((one) => one.trim()).filter(Boolean) }
}
