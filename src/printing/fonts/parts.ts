import { coreCharacters } from './coreCharacters'

/**
 * The characters of a GB 2312 table, which sorts by use: rows 16 to 55 hold the 3,755 everyday
 * characters, rows 56 to 87 the 3,008 less common ones, rows 1 to 9 signs.
 */
function rowsOfGb2312(first: number, last: number): number[] {
  const decoder = new TextDecoder('gbk')
  const codes: number[] = []
  for (let row = first; row <= last; row++) {
    for (let cell = 1; cell <= 94; cell++) {
      const code = decoder.decode(Uint8Array.of(row + 0xa0, cell + 0xa0)).codePointAt(0) ?? 0
      if (code !== 0xfffd && (code < 0xe000 || code > 0xf8ff)) codes.push(code)
    }
  }
  return codes
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** First and last character of the blocks in which rare characters are embedded; together, all of Unicode. */
const rareBlocks = [
  [0, 0x33ff],
  [0x3400, 0x4dff],
  ...Array.from({ length: 11 }, (_, index) => [
    0x4e00 + index * 0x800,
    0x4e00 + index * 0x800 + 0x7ff,
  ]),
  [0xa600, 0xfaff],
  [0xfb00, 0x1ffff],
  [0x20000, 0x2ffff],
  [0x30000, 0x10ffff],
] as const

/** A part of a font: its name, and its characters as ranges. */
export interface FontPart {
  name: string
  ranges: (readonly [first: number, last: number])[]
}

function rangesOf(codes: Iterable<number>): [number, number][] {
  const ranges: [number, number][] = []
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

/** Cuts a list into so many pieces of about equal length. */
function cut(codes: number[], pieces: number): number[][] {
  const length = Math.ceil(codes.length / pieces)
  return Array.from({ length: pieces }, (_, index) =>
    codes.slice(index * length, (index + 1) * length),
  )
}

function makeParts(): FontPart[] {
  const core = new Set([
    ...span(0x20, 0x7e),
    ...span(0xa0, 0xff),
    ...span(0x2010, 0x2027),
    ...span(0x3000, 0x301f),
    ...span(0xff01, 0xff5e),
    ...[...coreCharacters].map((char) => char.codePointAt(0) ?? 0),
  ])
  const signs = [
    ...span(0x100, 0x17f),
    ...span(0x2000, 0x206f),
    ...span(0x3020, 0x303f),
    ...rowsOfGb2312(1, 9),
  ]
  const seen = new Set(core)
  const fresh = (codes: number[]) =>
    codes.filter((code) => !seen.has(code) && seen.add(code)).sort((a, b) => a - b)
  const named: FontPart[] = [
    { name: 'core', ranges: rangesOf(core) },
    { name: 'signs', ranges: rangesOf(fresh(signs)) },
    ...cut(fresh(rowsOfGb2312(16, 55)), 3).map((codes, index) => ({
      name: `everyday${index}`,
      ranges: rangesOf(codes),
    })),
    ...cut(fresh(rowsOfGb2312(56, 87)), 4).map((codes, index) => ({
      name: `common${index}`,
      ranges: rangesOf(codes),
    })),
  ]
  const taken = rangesOf(seen)
  const rare = rareBlocks.map(([first, last], index) => {
    const ranges: [number, number][] = []
    let next = first as number
    for (const [from, to] of taken) {
      if (to < next || from > last) continue
      if (from > next) ranges.push([next, from - 1])
      next = to + 1
    }
    if (next <= last) ranges.push([next, last])
    return { name: `rare${index}`, ranges }
  })
  return [...named, ...rare]
}

/**
 * How a font is cut: the core, signs, everyday and common characters, and the rest by blocks, so that a page
 * embeds little and still prints every character that the font has.
 */
export const fontParts: readonly FontPart[] = makeParts()

const hex = (code: number): string => code.toString(16).toUpperCase()

/** The characters of a part as CSS writes them: `U+20-7E,U+3001`. */
export const unicodeRange = ({ ranges }: FontPart): string =>
  ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',')

/** Every character of a part, as far as Unicode has given out numbers to Chinese (up to U+323AF). */
export const charactersOf = ({ ranges }: FontPart): number[] =>
  ranges.flatMap(([first, last]) => span(first, Math.min(last, 0x323af)))
