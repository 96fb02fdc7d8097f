import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installed } from '../chromium/packages'
import { charactersOf, fontParts, unicodeRange } from './parts'
import { subsetFont } from './subset'

/** The four weights of our papers and the folders of the package that hold them. */
const folders = { 400: '400Regular', 500: '500Medium', 700: '700Bold', 900: '900Black' } as const

export const fontWeights = [400, 500, 700, 900] as const satisfies readonly (keyof typeof folders)[]
type FontWeight = (typeof fontWeights)[number]

/**
 * The rules that load the fonts from an origin: each weight in parts, of which the browser asks for those
 * that a page needs. Together they are the whole font, 30,890 characters with all of GBK.
 */
export function fontFaces(origin: string): string {
  const faces = fontParts.flatMap((part) => {
    const range = unicodeRange(part)
    return fontWeights.map(
      (weight) =>
        `@font-face{font-family:'Noto Sans SC';font-style:normal;font-weight:${weight};` +
        `src:url(${origin}/fonts/${weight}-${part.name}.ttf) format('truetype');unicode-range:${range}}`,
    )
  })
  return faces.join('\n')
}

const kept = new Map<string, Promise<Buffer>>()

async function makeFont(weight: FontWeight, name: string): Promise<Buffer> {
  const part = fontParts.find((each) => each.name === name)
  if (!part) throw new Error(`there is no part ${name} of the font`)
  const { folder } = await installed('@expo-google-fonts/noto-sans-sc')
  const file = join(folder, folders[weight], `NotoSansSC_${folders[weight]}.ttf`)
  return subsetFont(await readFile(file), charactersOf(part))
}

/**
 * The file of a part of the font, made once a process.
 * @param path `/fonts/<weight>-<part>.ttf`
 * @returns nothing when that is no font of ours
 */
export function fontFile(path: string): Promise<Buffer> | undefined {
  const [, weight, name = ''] = /^\/fonts\/(\d+)-(\w+)\.ttf$/.exec(path) ?? []
  const found = fontWeights.find((each) => String(each) === weight)
  if (!found || !fontParts.some((part) => part.name === name)) return undefined
  const file = kept.get(path) ?? makeFont(found, name)
  kept.set(path, file)
  file.catch(() => kept.delete(path))
  return file
}
