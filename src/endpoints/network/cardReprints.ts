import type { Endpoint } from 'payload'
import { printReprints } from '@/operations/network/people/printReprints'
import { answering } from '../answering'
import { answerPdf } from '../casework/answerPdf'

/** `POST /api/card-reprints/print` prints the cards that wait in one PDF and takes them off the list. */
export const cardReprintEndpoints: Endpoint[] = [
  answering('post', '/print', async (req) =>
    answerPdf(await printReprints({ req, now: new Date() })),
  ),
]
