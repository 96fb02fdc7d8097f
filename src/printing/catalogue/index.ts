import { createElement } from 'react'
import { comparisonWords as words } from '@/i18n/editionLife'
import { leaveRoomForRare } from '../casework/handwritten'
import { withPage } from '../chromium/browser'
import { addStyle, showContent } from '../chromium/page'
import type { Printed } from '../documents'
import { toHtml } from '../markup'
import { finishPdf } from '../pdf/finish'
import { printPage } from '../render'
import { Comparison, type ComparisonDocument } from './Comparison'
import { comparisonStyles } from './styles'

export type { ComparisonDocument } from './Comparison'

/** Prints how two editions of a matter differ, on as many pages as it needs. */
export async function printComparison(document: ComparisonDocument): Promise<Printed> {
  const html = await leaveRoomForRare(toHtml(createElement(Comparison, document)))
  const bytes = await withPage(async (page) => {
    await showContent(page, html, `${words.title} ${document.matter.name}`)
    await addStyle(page, comparisonStyles)
    return printPage(page)
  })
  return finishPdf(bytes, document.after.holdsFrom)
}
