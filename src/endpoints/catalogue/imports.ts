import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { fileReasons, importText as text } from '@/i18n/imports'
import { cancelImport } from '@/operations/catalogue/cancelImport'
import { importStateOf } from '@/operations/catalogue/importStateOf'
import {
  type Book,
  exportOwnMatters,
  importTemplate,
  refusedRows,
} from '@/operations/catalogue/importBooks'
import { receiveImport } from '@/operations/catalogue/receiveImport'
import { importerOf } from '@/operations/catalogue/seeImport'
import { startImport } from '@/operations/catalogue/startImport'
import { caps, megabytes } from '@/spreadsheets/caps'
import { answerWorkbook } from '../answerWorkbook'
import { bytesIn } from '../bytes'
import { respond } from '../respond'

/** A name is sent encoded, because headers carry Latin letters only. */
const fileName = z
  .string({ error: text.noFileName })
  .transform((encoded, context) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      context.addIssue({ code: 'custom', message: text.noFileName })
      return z.NEVER
    }
  })
  .pipe(z.string().trim().min(1, { error: text.noFileName }).max(255, { error: text.noFileName }))
const clientId = z.uuid({ error: text.badClientId })

const workbookIn = (req: PayloadRequest) =>
  bytesIn(req, {
    most: caps.fileBytes,
    tooLarge: (bytes) => fileReasons.tooLarge(megabytes(bytes), megabytes(caps.fileBytes)),
  })

const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

const download = ({ file, fileName: name }: Book): Response =>
  answerWorkbook({ bytes: file, fileName: name }, 'matters.xlsx')

const state = async (req: PayloadRequest, id: string, status = 200): Promise<Response> =>
  Response.json(await importStateOf(req, id, new Date()), {
    status,
    headers: { 'Cache-Control': 'no-store' },
  })

type Handler = (req: PayloadRequest) => Promise<Response>

const endpoint = (method: 'get' | 'post', path: string, handler: Handler): Endpoint => ({
  path,
  method,
  handler: (req) => respond(() => handler(req), req.payload.logger),
})

/**
 * Endpoints below `/api/import-runs`: `POST /upload` with the file as its body and its name and the
 * page's id in `X-File-Name` and `X-Client-Id`; then `POST /:id/agree`, `POST /:id/cancel`, `GET
 * /:id/state`, `GET /:id/refused.xlsx`; and, of the own department, `GET /template.xlsx` and `GET
 * /export.xlsx`.
 */
export const importEndpoints: Endpoint[] = [
  endpoint('post', '/upload', async (req) => {
    await importerOf(req)
    const said = {
      fileName: fileName.parse(req.headers.get('x-file-name') ?? undefined),
      clientId: clientId.parse(req.headers.get('x-client-id') ?? undefined),
    }
    const file = await workbookIn(req)
    const run = await receiveImport({ req, file, ...said, now: new Date() })
    return state(req, run.id, 202)
  }),
  endpoint('get', '/template.xlsx', async (req) => download(await importTemplate(req))),
  endpoint('get', '/export.xlsx', async (req) => download(await exportOwnMatters(req, new Date()))),
  endpoint('post', '/:id/agree', async (req) => {
    await startImport({ req, id: idOf(req), now: new Date() })
    return state(req, idOf(req))
  }),
  endpoint('post', '/:id/cancel', async (req) => {
    await cancelImport({ req, id: idOf(req), now: new Date() })
    return state(req, idOf(req))
  }),
  endpoint('get', '/:id/state', (req) => state(req, idOf(req))),
  endpoint('get', '/:id/refused.xlsx', async (req) =>
    download(await refusedRows(req, idOf(req), new Date())),
  ),
]
