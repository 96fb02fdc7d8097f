import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installed } from '../chromium/packages'

type Span = readonly [first: number, last: number]

/** Where a table of a TrueType file begins. */
function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

/** The characters of a font, as the spans of its cmap of format 12, which knows all of Unicode. */
function spansOf(font: Buffer): Span[] {
  const cmap = tableAt(font, 'cmap')
  const count = font.readUInt16BE(cmap + 2)
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * count; entry += 8) {
    const table = cmap + font.readUInt32BE(entry + 4)
    if (font.readUInt16BE(table) !== 12) continue
    return Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
      const group = table + 16 + 12 * index
      return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
    })
  }
  throw new Error('the font has no cmap of format 12')
}

let known: Promise<Span[]> | undefined

async function load(): Promise<Span[]> {
  const { folder } = await installed('@expo-google-fonts/noto-sans-sc')
  return spansOf(await readFile(join(folder, '400Regular', 'NotoSansSC_400Regular.ttf')))
}

/**
 * The characters of a text for which our font has no picture: they would come out blank. It has all of GBK and
 * of the 通用规范汉字表, but not every character that there is.
 * @returns each once, in the order of the text
 */
export async function unprintable(text: string): Promise<string[]> {
  const spans = await (known ??= load())
  const has = (code: number) => spans.some(([first, last]) => first <= code && code <= last)
  return [...new Set(text)].filter((char) => {
    const code = char.codePointAt(0) ?? 0
    return code > 0x7f && !/[\p{M}\p{C}\p{Z}]/u.test(char) && !has(code)
  })
}
