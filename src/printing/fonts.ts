import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installed } from './chromium/packages'

/** The four weights of our papers and the folders of the package that hold them. */
const weights = { 400: '400Regular', 500: '500Medium', 700: '700Bold', 900: '900Black' } as const
type Weight = keyof typeof weights

export const fontWeights = [400, 500, 700, 900] as const satisfies readonly Weight[]

/** Rules that load the fonts from an origin. */
export const fontFaces = (origin: string): string =>
  fontWeights
    .map(
      (weight) =>
        `@font-face{font-family:'Noto Sans SC';font-style:normal;font-weight:${weight};` +
        `src:url(${origin}/fonts/${weight}.ttf) format('truetype')}`,
    )
    .join('\n')

/**
 * A font file, 10.5 MB with 30,890 characters, all of GBK, so that rare names print.
 * @param weight one of {@link fontWeights}
 */
export async function readFont(weight: Weight): Promise<Buffer> {
  const { folder } = await installed('@expo-google-fonts/noto-sans-sc')
  return readFile(join(folder, weights[weight], `NotoSansSC_${weights[weight]}.ttf`))
}
