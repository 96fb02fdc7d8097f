import { createElement } from 'react'
import type { Page } from 'puppeteer-core'
import { sayTooLong } from '@/domain/catalogue/fit'
import type { Fit } from '@/domain/catalogue/fit'
import { Refusal } from '@/operations/refusal'
import { printWords } from '@/i18n/print'
import { withPage } from './chromium/browser'
import { addStyle, showContent } from './chromium/page'
import type { Printed, SheetDocument } from './documents'
import { toHtml } from './markup'
import { footerStyle } from './papers/css'
import { finishPdf } from './pdf/finish'
import { measureSheets, printPage } from './render'
import { Sheet } from './sheet/Sheet'
import type { SheetProps } from './sheet/Sheet'

const mostPages = { a4: 1, large: 2 }

/**
 * The markup of a sheet, one `<article class="sheet">`; it needs `sheetStyles` beside it. All text is escaped.
 * @param sheet the document, and the type step when it is known
 */
export const renderSheetHtml = (sheet: SheetProps): string => toHtml(createElement(Sheet, sheet))

/** The title that readers of the PDF show. */
export const sheetTitle = ({ content, edition }: SheetDocument): string =>
  `${content.name} ${printWords.sheet} ${edition ? printWords.edition(edition.number) : printWords.draft}`

/** What is thrown when a sheet does not fit: 400 with the section and the number of lines. */
export class SheetDoesNotFit extends Refusal {
  readonly fit: Fit

  constructor(fit: Fit, { content, size }: Pick<SheetDocument, 'content' | 'size'>) {
    const message = `${content.name}（${content.code}）：${sayTooLong(fit, size)}`
    super({
      kind: 'invalid',
      message,
      reasons: [{ message, path: fit.tooLong?.section, code: 'sheet-too-long' }],
    })
    this.fit = fit
  }
}

async function fitOn(page: Page, sheet: SheetDocument): Promise<Fit> {
  await showContent(page, renderSheetHtml(sheet), sheetTitle(sheet))
  const [fit] = await measureSheets(page)
  if (!fit) throw new Error('no sheet on the page')
  return fit
}

/**
 * Measures in the real browser at which type step a sheet fits its page, or which section is too long.
 * @param sheet `size: 'large'` measures the large print on its two pages
 */
export const measureSheet = (sheet: SheetDocument): Promise<Fit> =>
  withPage((page) => fitOn(page, sheet))

/** The day a document bears: that of its edition; a draft has a fixed one. */
export const dateOf = ({ edition }: Pick<SheetDocument, 'edition'>): string =>
  edition?.issuedOn ?? '2000-01-01'

/**
 * Prints one sheet: a4 is exactly one page, large print at most two.
 * @param sheet content, edition or draft, station or county
 * @returns the PDF, tagged, with embedded fonts, title and language; the same input gives the same bytes
 * @throws SheetDoesNotFit with the section that is too long
 */
export async function printSheet(sheet: SheetDocument): Promise<Printed & { fit: Fit }> {
  const { content, size = 'a4' } = sheet
  const { bytes, fit } = await withPage(async (page) => {
    const measured = await fitOn(page, sheet)
    if (!measured.fits) throw new SheetDoesNotFit(measured, sheet)
    if (size === 'large') await addStyle(page, footerStyle(`${content.name} ${printWords.large}`))
    return { bytes: await printPage(page), fit: measured }
  })
  const printed = await finishPdf(bytes, dateOf(sheet))
  if (printed.pages > mostPages[size]) {
    throw new Error(`a ${size} sheet of ${content.code} took ${printed.pages} pages`)
  }
  return { ...printed, fit }
}
