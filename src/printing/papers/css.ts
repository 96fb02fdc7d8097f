/**
 * A text as a CSS string that cannot end early: everything but letters, figures and Chinese is written as its
 * number.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N}]/gu, (char) => `\\${(char.codePointAt(0) ?? 32).toString(16)} `)}"`

const words = ['第 ', ' 页，共 ', ' 页'] as const

const type = "font:400 9pt 'Noto Sans SC';color:#4f595d;vertical-align:top;padding-top:4mm"

/**
 * Page numbers for sheets of large print within a bound print.
 * @param first the number of the first page
 */
export const numberStyle = (first: number): string =>
  `html{counter-reset:page ${first - 1}}@page flowing{@bottom-center{content:counter(page);${type}}}`

/**
 * Page footers of a flowing paper: its title to the left, page and pages to the right.
 * @param title shortened when it would run into the page number
 * @param isFront for pages before page 1, which are numbered i, ii, iii
 * @param page the kind of page
 */
export function footerStyle(
  title: string,
  { isFront = false, page = 'flowing' }: { isFront?: boolean; page?: 'flowing' | 'across' } = {},
): string {
  const short = [...title].length > 42 ? `${[...title].slice(0, 41).join('')}…` : title
  const pages = isFront
    ? 'counter(page,lower-roman)'
    : `${cssString(words[0])} counter(page) ${cssString(words[1])} counter(pages) ${cssString(words[2])}`
  return (
    `@page ${page}{@bottom-left{content:${cssString(short)};white-space:nowrap;${type}}` +
    `@bottom-right{content:${pages};white-space:nowrap;${type}}}`
  )
}
