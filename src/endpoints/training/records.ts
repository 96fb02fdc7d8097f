import type { Endpoint, PayloadRequest } from 'payload'
import { acknowledgeLesson } from '@/operations/training/acknowledgeLesson'
import { askForHelp } from '@/operations/training/askForHelp'
import { correctRecord } from '@/operations/training/correctRecord'
import { registerWorkbook } from '@/operations/training/exportRegister'
import { printRecordCertificate, printUserTranscript } from '@/operations/training/printRecords'
import { answerWorkbook } from '../answerWorkbook'
import { answering, postingJson } from '../answering'
import { answerPdf } from '../casework/answerPdf'
import { bodyOf } from '../catalogue/body'
import { asking, correcting, lessonAnswers, registerQuery } from './recordSchemas'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')
const queryOf = (req: PayloadRequest) => new URL(req.url ?? '', 'http://localhost').searchParams

/**
 * Training records over HTTP. `GET /api/training-records/:id/certificate.pdf`; `transcript.pdf?user=` (her own
 * without it); `register.xlsx?from=&to=&town=&course=&passed=` of at most 366 days; `POST /:id/correct` with
 * `{ basedOn, minutes, score, passed, reason }`.
 */
export const recordEndpoints: Endpoint[] = [
  answering('get', '/register.xlsx', async (req) => {
    const query = registerQuery.parse(Object.fromEntries(queryOf(req)))
    const { bytes, fileName } = await registerWorkbook(req, query, new Date())
    return answerWorkbook({ bytes, fileName }, 'register.xlsx')
  }),
  answering('get', '/transcript.pdf', async (req) => {
    const userId = queryOf(req).get('user') ?? undefined
    return answerPdf(await printUserTranscript(req, { userId, now: new Date() }))
  }),
  answering('get', '/:id/certificate.pdf', async (req) =>
    answerPdf(await printRecordCertificate(req, idIn(req))),
  ),
  postingJson('/:id/correct', async (req) => {
    const input = { recordId: idIn(req), ...correcting.parse(await bodyOf(req)) }
    const { id, passed, certificate, withdrawnOn, updatedAt } = await correctRecord({
      req,
      input,
      now: new Date(),
    })
    return { id, passed, certificate, withdrawnOn, updatedAt }
  }),
]

/** `POST /api/lessons/:id/acknowledge` with `{ basedOn, answers }`: places of the options chosen, from 0. */
export const lessonEndpoints: Endpoint[] = [
  postingJson('/:id/acknowledge', async (req) =>
    acknowledgeLesson({
      req,
      input: { lessonId: idIn(req), ...lessonAnswers.parse(await bodyOf(req)) },
      now: new Date(),
    }),
  ),
]

/** `POST /api/competences/ask` with `{ case, user }` asks somebody who knows the matter for help with a case. */
export const competenceEndpoints: Endpoint[] = [
  postingJson('/ask', async (req) =>
    askForHelp({ req, input: asking.parse(await bodyOf(req)), now: new Date() }),
  ),
]
