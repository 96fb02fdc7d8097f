import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { portalText } from '@/i18n/portal'
import { stationPaperWords } from '@/i18n/print'
import { printStationPaper } from '@/operations/network/printStationPaper'
import { answering } from '../answering'
import { answerPdf } from '../casework/answerPdf'

const codeIn = (req: PayloadRequest): string =>
  z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,24}$/, { error: portalText.badStation })
    .transform((code) => code.toUpperCase())
    .parse(String(req.routeParams?.code ?? ''))

const plateSize = z.enum(['a4', 'a3'], { error: stationPaperWords.badSize })

/**
 * `GET /api/stations/:code/contact.pdf` is a station's page for the wall, `/plate.pdf?size=a4|a3` its door plate; for
 * its agents and those above them.
 */
export const stationPaperEndpoints: Endpoint[] = [
  answering('get', '/:code/contact.pdf', async (req) =>
    answerPdf(await printStationPaper(req, { code: codeIn(req), paper: { kind: 'card' } })),
  ),
  answering('get', '/:code/plate.pdf', async (req) => {
    const size = plateSize.default('a4').parse(req.query.size)
    return answerPdf(
      await printStationPaper(req, { code: codeIn(req), paper: { kind: 'plate', size } }),
    )
  }),
]
