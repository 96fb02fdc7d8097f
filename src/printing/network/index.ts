import type { Page } from 'puppeteer-core'
import { createElement } from 'react'
import { sayMonth } from '@/domain/network/rota/sayShift'
import { rotaPaperWords } from '@/i18n/portalRota'
import { withPage } from '../chromium/browser'
import { addStyle, showContent } from '../chromium/page'
import { leaveRoomForRare } from '../casework/handwritten'
import type { Printed } from '../documents'
import { toHtml } from '../markup'
import { finishPdf } from '../pdf/finish'
import { printPage } from '../render'
import { type RotaDocument, RotaMonth } from './RotaMonth'
import { rotaStyles } from './styles'

export type { RotaDocument, RotaPaperDay } from './RotaMonth'

/** Heights are told in whole pixels; the page is taller than the sheet by more than this. */
const roundingPx = 2

/** Sets the names in the largest type in which the month takes one page; none is ever cut off. */
async function fitOnePage(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const sheet = document.querySelector('.rota')
    for (const scale of [1, 0.9, 0.8, 0.72, 0.62, 0.56, 0.5]) {
      // Small names leave room for their times on the same line.
      sheet.classList.toggle('dense', scale < 0.7)
      sheet.style.setProperty('--scale', String(scale))
      if (sheet.scrollHeight <= sheet.clientHeight + ${roundingPx}) return
    }
  })()`)
}

/** Prints a station's month for the wall: one page A4 across. */
export async function printRotaMonth(document: RotaDocument): Promise<Printed> {
  const title = `${document.station.name} ${rotaPaperWords.title(sayMonth(document.month))}`
  const html = await leaveRoomForRare(toHtml(createElement(RotaMonth, document)))
  const bytes = await withPage(async (page) => {
    await showContent(page, html, title)
    await addStyle(page, rotaStyles)
    await fitOnePage(page)
    return printPage(page)
  })
  return finishPdf(bytes, document.printedOn)
}
