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

/** Prints a station's month for the wall: one page A4 across. */
export async function printRotaMonth(document: RotaDocument): Promise<Printed> {
  const title = `${document.station.name} ${rotaPaperWords.title(sayMonth(document.month))}`
  const html = await leaveRoomForRare(toHtml(createElement(RotaMonth, document)))
  const bytes = await withPage(async (page) => {
    await showContent(page, html, title)
    await addStyle(page, rotaStyles)
    return printPage(page)
  })
  return finishPdf(bytes, document.printedOn)
}
