import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { fileLimits, tooLargeWords } from '@/domain/casework/files'
import {
  type CheckState,
  type StandardItem,
  checkStates,
  standardItems,
} from '@/domain/network/standardItems'
import { standardText as say } from '@/i18n/standard'
import { holding } from '@/operations/casework/files/inTurn'
import { checkItem } from '@/operations/network/standard/checkItem'
import { openPhoto } from '@/operations/network/standard/openPhoto'
import { Refusal } from '@/operations/refusal'
import { commandId } from '../casework/schemas'
import { answering } from '../answering'
import { bytesIn } from '../bytes'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, say.tooLong(most))
const term = <Value extends string>(list: readonly { value: Value }[]) =>
  z.enum(list.map(({ value }) => value) as [Value, ...Value[]], { error: say.badRequest })

const check = z.object(
  {
    commandId,
    station: text(60),
    item: term<StandardItem>(standardItems),
    state: term<CheckState>(checkStates),
    remark: text(500).trim().default(''),
    dueDays: z.number({ error: say.badRequest }).optional(),
  },
  { error: say.badRequest },
)

const mostHeaderBytes = 8000

/** The fields beside the photo, which is the body: `X-Check` carries them as JSON, percent-encoded. */
function fieldsIn(req: PayloadRequest) {
  const sent = req.headers.get('x-check') ?? ''
  try {
    if (sent.length > mostHeaderBytes) throw new Error('too long')
    return check.parse(JSON.parse(decodeURIComponent(sent)))
  } catch (error) {
    if (error instanceof z.ZodError) throw error
    throw new Refusal({ kind: 'invalid', message: say.badRequest })
  }
}

const receive = (req: PayloadRequest) =>
  bytesIn(req, { most: fileLimits.fileBytes, tooLarge: () => tooLargeWords })

const heldFor = (req: PayloadRequest): number => {
  const said = req.headers.get('content-length')
  const bytes = Number(said ?? fileLimits.fileBytes)
  return bytes >= 0 && bytes <= fileLimits.fileBytes ? bytes : fileLimits.fileBytes
}

const photo = (isPreview: boolean) => async (req: PayloadRequest) => {
  const id = String(req.routeParams?.id ?? '')
  const bytes = await openPhoto({ req, id, isPreview })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(bytes.length),
      'Content-Disposition': 'inline; filename="photo.jpg"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
}

/**
 * The ten things over HTTP. `POST /api/standard-items/check` notes one check, with the photo as its body and
 * `{ commandId, station, item, state, remark, dueDays? }` in the header `X-Check`; `GET /photos/:id` gives the
 * photo of an inspection, `…/preview` the small one.
 */
export const standardEndpoints: Endpoint[] = [
  answering('post', '/check', async (req) => {
    const input = { ...fieldsIn(req), read: () => receive(req) }
    const { row, inspection, isRepeat } = await holding(heldFor(req), () =>
      checkItem({ req, input, now: new Date() }),
    )
    const { item, state, dueOn, mendedOn } = row
    const body = { item, state, dueOn, mendedOn, inspection: inspection.id, isRepeat }
    return Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })
  }),
  answering('get', '/photos/:id/preview', photo(true)),
  answering('get', '/photos/:id', photo(false)),
]
