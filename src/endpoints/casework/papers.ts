import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readPaperKind } from '@/domain/casework/papers/kinds'
import { isPlainDate } from '@/domain/platform/plainDate'
import { paperText as say } from '@/i18n/casePapers'
import { caseText } from '@/i18n/casework'
import { printHandovers } from '@/operations/casework/printHandovers'
import { listPapers, printPaper } from '@/operations/casework/printPaper'
import { Refusal } from '@/operations/refusal'
import { answering } from '../answering'
import { answerPdf } from './answerPdf'

const param = (req: PayloadRequest, name: string) => String(req.routeParams?.[name] ?? '')
const query = (req: PayloadRequest) => Object.fromEntries(req.searchParams ?? [])

const asked = z.object({
  event: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, say.badEvent)
    .transform(Number)
    .optional(),
  full: z.enum(['0', '1'], { error: caseText.badCommand }).default('0'),
  reason: z.string().max(1000, caseText.revealReason).default(''),
})

const askedDay = z.object({
  station: z.string({ error: say.badStation }).regex(/^[A-Z0-9-]{2,24}$/, say.badStation),
  on: z.string({ error: say.badDay }).refine(isPlainDate, say.badDay),
})

/**
 * The papers of a case. `GET /api/cases/:id/papers` lists those that can be printed now;
 * `GET /api/cases/:id/papers/<kind>.pdf[?event=<n>]` is one of them, with whole ID numbers on
 * `?full=1&reason=…` where the kind allows it; `GET /api/cases/handovers.pdf?station=<code>&on=<date>` is the
 * list of what a station passed on in a day.
 */
export const paperEndpoints: Endpoint[] = [
  answering('get', '/handovers.pdf', async (req) => {
    const { station, on } = askedDay.parse(query(req))
    return answerPdf(await printHandovers({ req, code: station, on }))
  }),
  answering('get', '/:id/papers', async (req) => {
    const caseId = param(req, 'id')
    const papers = (await listPapers(req, caseId)).map((entry) => ({
      ...entry,
      href: `/api/cases/${caseId}/papers/${entry.kind}.pdf?event=${entry.event}`,
    }))
    return Response.json({ papers }, { headers: { 'Cache-Control': 'private, no-store' } })
  }),
  answering('get', '/:id/papers/:file', async (req) => {
    const kind = readPaperKind(/^([a-z]+)\.pdf$/.exec(param(req, 'file'))?.[1] ?? '')
    if (!kind) throw new Refusal({ kind: 'not-found', message: say.unknownKind })
    const { event, full, reason } = asked.parse(query(req))
    const request = { kind, event, ...(full === '1' ? { reason } : {}) }
    return answerPdf(await printPaper({ req, caseId: param(req, 'id'), request }))
  }),
]
