import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. */
export interface PdfFacts {
  /** Text of each page, without blanks between the pieces. */
  pages: string[]
  title: string
  language: string
  isTagged: boolean
  /** Titles of the bookmarks with those below them, flat. */
  bookmarks: string[]
  /** Inner and outer links of each page. */
  links: { url?: string; dest?: unknown }[][]
}

interface Outline {
  title: string
  items: Outline[]
}

const flatten = (items: Outline[]): string[] =>
  items.flatMap(({ title, items: below }) => [title, ...flatten(below)])

/** Signs of radicals that Unicode keeps apart from their characters, with these. */
const radicals =
  '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻰龙⻳龟戶户'
const characterOf = new Map(
  (radicals.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]),
)

/** Some fonts write a character by the sign of its radical, which looks the same: ⽣ for 生. */
const withoutRadicals = (text: string): string =>
  text
    .replace(/[\u2F00-\u2FD5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2E80-\u2EF3戶]/g, (radical) => characterOf.get(radical) ?? radical)

/**
 * Reads a PDF as a viewer would.
 * @param pdf the bytes; they are copied, as the reader takes them away
 */
export async function readPdf(pdf: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const plain = Buffer.from(pdf).toString('latin1')
  const pages: string[] = []
  const links: PdfFacts['links'] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    pages.push(withoutRadicals(text.replace(/\s/g, '')))
    const annotations = (await page.getAnnotations()) as { url?: string; dest?: unknown }[]
    links.push(annotations.map(({ url, dest }) => ({ url, dest })))
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } }
  const outline = ((await document.getOutline()) ?? []) as Outline[]
  await task.destroy()
  return {
    pages,
    title: info.Title ?? '',
    language: info.Language ?? '',
    isTagged: /\/Marked true/.test(plain) && /\/StructTreeRoot \d+ 0 R/.test(plain),
    bookmarks: flatten(outline),
    links,
  }
}
