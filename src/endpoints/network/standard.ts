import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
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
import { commandId } from '../casework/schemas'
import { answering } from '../answering'
import { fieldsBeside, heldFor, jpegAnswer, receivePhoto } from '../photos'

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

const photo = (isPreview: boolean) => async (req: PayloadRequest) =>
  jpegAnswer(await openPhoto({ req, id: String(req.routeParams?.id ?? ''), isPreview }))

/**
 * The ten things over HTTP. `POST /api/standard-items/check` notes one check, with the photo as its body and
 * `{ commandId, station, item, state, remark, dueDays? }` in the header `X-Check`; `GET /photos/:id` gives the
 * photo of an inspection, `…/preview` the small one.
 */
export const standardEndpoints: Endpoint[] = [
  answering('post', '/check', async (req) => {
    const fields = fieldsBeside(req, {
      header: 'x-check',
      schema: check,
      badRequest: say.badRequest,
    })
    const input = { ...fields, read: () => receivePhoto(req) }
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
