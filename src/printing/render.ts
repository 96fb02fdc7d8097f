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

/**
 * Measures every sheet on the page, leaving each at its step, in their order. Those whose step is known are
 * checked together, in one layout. For the others, only the one that is measured is laid out, or the time would
 * grow with the square of their number.
 */
export async function measureSheets(page: Page): Promise<Fit[]> {
  return (await page.evaluate(`(() => {
    const measure = ${measureScript}
    const sheets = [...document.querySelectorAll('.sheet')]
    const isKnown = ({ dataset }) => dataset.size === 'a4' && dataset.known !== undefined
    const checked = sheets.map((sheet) => isKnown(sheet) && measure(sheet, true))
    if (checked.every((fit) => fit && fit.fits)) return checked
    for (const sheet of sheets) sheet.style.display = 'none'
    const fits = sheets.map((sheet, index) => {
      if (checked[index] && checked[index].fits) return checked[index]
      sheet.style.display = ''
      const fit = measure(sheet)
      sheet.style.display = 'none'
      return fit
    })
    for (const sheet of sheets) sheet.style.display = ''
    return fits
  })()`)) as Fit[]
}

/**
 * Sets papers that ask for it (`data-fit`) in the largest type in which they take one page; those that need
 * more pages anyway get type of middle size.
 */
export async function fitPapers(page: Page): Promise<void> {
  await page.evaluate(`for (const paper of document.querySelectorAll('[data-fit]')) {
    const isPoster = paper.classList.contains('poster')
    if (isPoster) paper.style.width = '180mm'
    const room = (isPoster ? 265 : 297) * 96 / 25.4
    const scales = isPoster ? [1.35, 1.2, 1.1, 1, 0.9, 0.8, 0.72] : [1.15, 1.08, 1, 0.94, 0.88, 0.82]
    const set = (scale) => paper.style.setProperty('--scale', String(scale))
    const fits = scales.some((scale) => (set(scale), paper.offsetHeight <= room))
    if (!fits && isPoster) set(0.8)
  }`)
}

/** How many pages each large sheet on the page takes; to be asked after {@link measureSheets}. */
export async function countLargePages(page: Page): Promise<number[]> {
  return (await page.evaluate(`[...document.querySelectorAll('.sheet.large')].map((sheet) => {
    sheet.dataset.measuring = ''
    const pages = Math.round(sheet.querySelector('.station').offsetLeft * 25.4 / 96 / 190) + 1
    delete sheet.dataset.measuring
    return pages
  })`)) as number[]
}
