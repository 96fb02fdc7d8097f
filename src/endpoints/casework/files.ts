import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { fileLimits, tooLargeWords } from '@/domain/casework/files'
import { fileText as say } from '@/i18n/caseFiles'
import { addFile } from '@/operations/casework/files/addFile'
import { holding } from '@/operations/casework/files/inTurn'
import { materialPdf } from '@/operations/casework/files/materialPdf'
import { type OpenedFile, openFile } from '@/operations/casework/files/openFile'
import { setRemoved } from '@/operations/casework/files/removeFile'
import { findCase } from '@/operations/casework/findCase'
import { Refusal } from '@/operations/refusal'
import type { CaseFile } from '@/payload-types'
import { filesOfCase } from '@/queries/casework/caseFiles'
import { bytesIn } from '../bytes'
import { answering } from '../answering'

const clientId = z.uuid({ error: say.badClientId })
const kind = z.string({ error: say.unknownKind }).min(1, say.unknownKind).max(60, say.unknownKind)

const param = (req: PayloadRequest, name: string) => String(req.routeParams?.[name] ?? '')

/** What a page needs to know of a file; never where it lies. */
const shown = ({ id, kind: of, type, bytes, at, order }: CaseFile) => ({
  id,
  kind: of,
  type,
  bytes,
  at,
  order,
})

/** A citizen's file is for whoever asked: no cache keeps it, and no browser runs anything in it. */
const answerFile = ({ bytes, type, fileName }: OpenedFile): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })

const answerJson = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })

/** Receives one file, and holds no more memory for it than it says it needs. */
const receive = (req: PayloadRequest) =>
  bytesIn(req, { most: fileLimits.fileBytes, tooLarge: () => tooLargeWords })

const heldFor = (req: PayloadRequest): number => {
  const said = Number(req.headers.get('content-length') ?? 0)
  return said > 0 && said <= fileLimits.fileBytes ? said : fileLimits.fileBytes
}

const remove = (isRemoved: boolean) => async (req: PayloadRequest) => {
  const [caseId, fileId] = [param(req, 'id'), param(req, 'fileId')]
  await setRemoved({ req, caseId, fileId, isRemoved, now: new Date() })
  return answerJson({ id: fileId, isRemoved })
}

/**
 * Files of a case. `POST /api/cases/:id/files` takes one as its body, with the page's id and the kind (a
 * material's code, `identity`, `consent`, `signature` or `other`) in `X-Client-Id` and `X-File-Kind`; `GET`
 * of the same lists them. `GET /api/cases/:id/files/:fileId` gives one, `…/preview` its small picture;
 * `DELETE` removes it and `POST …/restore` takes that back. `GET /api/cases/:id/materials/<kind>.pdf` is all
 * of one material as one PDF.
 */
export const fileEndpoints: Endpoint[] = [
  answering('post', '/:id/files', async (req) => {
    const input = {
      clientId: clientId.parse(req.headers.get('x-client-id') ?? undefined),
      kind: kind.parse(req.headers.get('x-file-kind') ?? undefined),
      read: () => receive(req),
    }
    const caseId = param(req, 'id')
    const { file, isRepeat } = await holding(heldFor(req), () =>
      addFile({ req, caseId, input, now: new Date() }),
    )
    return answerJson({ ...shown(file), isRepeat }, isRepeat ? 200 : 201)
  }),
  answering('get', '/:id/files', async (req) => {
    const { id } = await findCase(req, param(req, 'id'))
    return answerJson({ files: (await filesOfCase(req, id)).map(shown) })
  }),
  answering('get', '/:id/files/:fileId/preview', async (req) =>
    answerFile(
      await openFile({
        req,
        caseId: param(req, 'id'),
        fileId: param(req, 'fileId'),
        isPreview: true,
      }),
    ),
  ),
  answering('post', '/:id/files/:fileId/restore', remove(false)),
  answering('get', '/:id/files/:fileId', async (req) =>
    answerFile(await openFile({ req, caseId: param(req, 'id'), fileId: param(req, 'fileId') })),
  ),
  answering('delete', '/:id/files/:fileId', remove(true)),
  answering('get', '/:id/materials/:file', async (req) => {
    const of = /^(.{1,60})\.pdf$/.exec(param(req, 'file'))?.[1]
    if (!of) throw new Refusal({ kind: 'not-found', message: say.nothing })
    return answerFile(await materialPdf({ req, caseId: param(req, 'id'), kind: of }))
  }),
]
