import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access/roles'
import { shapeReasons, withEmptyLists } from '@/hooks/catalogue/shape'
import { catalogueText as say } from '@/i18n/catalogueText'
import { checkDraft } from '@/operations/catalogue/checkDraft'
import { previewSheet } from '@/operations/catalogue/previewSheet'
import { Refusal } from '@/operations/refusal'
import { requirePerson } from '@/operations/requirePerson'
import type { Matter } from '@/payload-types'
import { respond } from '../respond'
import { bodyOf } from './body'

const form = z.object({ data: z.record(z.string(), z.unknown(), { error: say.badRequest }) })
const sizedForm = form.extend({ size: z.enum(['a4', 'large']).default('a4') })

function refuseOthers(req: PayloadRequest): void {
  const person = requirePerson(req)
  if (hasRole(person, 'editor', 'reviewer')) return
  throw new Refusal({ kind: 'forbidden', message: say.editorsOnly })
}

/** What stands in the form, when every value is of its kind; it need not be complete. */
function matterIn(req: PayloadRequest, sent: Record<string, unknown>): Matter {
  const fields = req.payload.collections.matters.config.flattenedFields
  const data = withEmptyLists(fields, sent)
  const reasons = shapeReasons({ fields, data })
  if (reasons.length === 0) return data as unknown as Matter
  const message = reasons.map((reason) => reason.message).join('')
  throw new Refusal({ kind: 'invalid', message, reasons })
}

/** `POST /api/matters/check` with `{ data }`, the form as it stands: what the rules find, as one types. */
const checkEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: (req) =>
    respond(async () => {
      refuseOthers(req)
      const { data } = form.parse(await bodyOf(req))
      const matter = matterIn(req, data)
      const { findings } = await checkDraft({ payload: req.payload, matter, now: new Date() })
      return Response.json({ findings })
    }, req.payload.logger),
}

/** `POST /api/matters/preview-sheet` with `{ data, size }`: the markup of the sheet as it would be printed. */
const previewEndpoint: Endpoint = {
  path: '/preview-sheet',
  method: 'post',
  handler: (req) =>
    respond(async () => {
      refuseOthers(req)
      const { data, size } = sizedForm.parse(await bodyOf(req))
      const matter = matterIn(req, data)
      const html = await previewSheet({ payload: req.payload, matter, size, now: new Date() })
      return Response.json({ html })
    }, req.payload.logger),
}

/** What the edit form of a matter asks while one types. Only editors and reviewers may. */
export const formEndpoints: Endpoint[] = [checkEndpoint, previewEndpoint]
