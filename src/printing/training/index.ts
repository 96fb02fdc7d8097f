import { type ReactElement, createElement } from 'react'
import { certificateWords, transcriptWords } from '@/i18n/certificates'
import { leaveRoomForRare } from '../casework/handwritten'
import { withPage } from '../chromium/browser'
import { addStyle, showContent } from '../chromium/page'
import type { Printed } from '../documents'
import { toHtml } from '../markup'
import { finishPdf } from '../pdf/finish'
import { printPage } from '../render'
import { Certificate, type CertificateDocument } from './Certificate'
import { trainingStyles } from './styles'
import { Transcript, type TranscriptDocument } from './Transcript'

export type { CertificateDocument } from './Certificate'
export type { TranscriptDocument } from './Transcript'

async function print(element: ReactElement, title: string, date: string): Promise<Printed> {
  const html = await leaveRoomForRare(toHtml(element))
  const bytes = await withPage(async (page) => {
    await showContent(page, html, title)
    await addStyle(page, trainingStyles)
    return printPage(page)
  })
  return finishPdf(bytes, date)
}

/** Prints a certificate, one page A4 across. */
export const printCertificate = (document: CertificateDocument): Promise<Printed> =>
  print(
    createElement(Certificate, document),
    `${certificateWords.title} ${document.number}`,
    document.trainedOn,
  )

/** Prints everything that an agent was trained in. */
export const printTranscript = (document: TranscriptDocument): Promise<Printed> =>
  print(
    createElement(Transcript, document),
    `${transcriptWords.title} ${document.name}`,
    document.on,
  )
