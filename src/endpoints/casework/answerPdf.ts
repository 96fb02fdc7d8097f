import type { PrintedPaper } from '@/operations/casework/printPaper'
import { inlineName } from '../catalogue/printAnswer'

/** A citizen's paper is for whoever asked: no cache keeps it, and a browser takes it for nothing else. */
export const answerPdf = ({ pdf, fileName }: PrintedPaper): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      'Content-Disposition': inlineName(fileName),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
