/**
 * A text as a CSS string that cannot end early: everything but letters, figures and Chinese is written as its
 * number.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N}]/gu, (char) => `\\${(char.codePointAt(0) ?? 32).toString(16)} `)}"`

const words = ['第 ', ' 页，共 ', ' 页'] as const

/**
 * Page footers of a flowing paper: its title to the left, page and pages to the right.
 * @param title shortened when it would run into the page number
 */
export function footerStyle(title: string): string {
  const short = [...title].length > 42 ? `${[...title].slice(0, 41).join('')}…` : title
  const pages = `${cssString(words[0])} counter(page) ${cssString(words[1])} counter(pages) ${cssString(words[2])}`
  const type = "font:400 9pt 'Noto Sans SC';color:#4f595d;vertical-align:top;padding-top:4mm"
  return (
    `@page flowing{@bottom-left{content:${cssString(short)};white-space:nowrap;${type}}` +
    `@bottom-right{content:${pages};white-space:nowrap;${type}}}`
  )
}
