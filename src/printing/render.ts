import type { Page, PDFOptions } from 'puppeteer-core'
import type { Fit } from '@/domain/catalogue/fit'
import { measureSheetPage } from './measure'

const pdfOptions: PDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  waitForFonts: false,
  timeout: 120_000,
}

/** Prints what the page shows. */
export const printPage = (page: Page, options: PDFOptions = {}): Promise<Uint8Array> =>
  page.pdf({ ...pdfOptions, ...options })

/** A compiler may wrap inner functions in `__name`, which browsers do not know. */
const measureScript = `((__name) => (${measureSheetPage.toString()}))((value) => value)`

/** Measures every sheet on the page, leaving each at its step, in their order. */
export async function measureSheets(page: Page): Promise<Fit[]> {
  return (await page.evaluate(
    `[...document.querySelectorAll('.sheet')].map(${measureScript})`,
  )) as Fit[]
}
