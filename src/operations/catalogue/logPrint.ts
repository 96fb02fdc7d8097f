import { z } from 'zod'
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { matterKinds, mostCopies, printSizes, stationKinds } from '@/domain/catalogue/printKinds'
import { portalText as text } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'
import { once } from '@/operations/repeated'
import type { Edition, Matter, Print, Station } from '@/payload-types'

import { printedEdition } from './printEdition'
import { askingPerson, stationToPrintFor } from './printStation'

/** What the page sends when somebody presses 打印. */
export const printOrder = z.object({
  kind: z.enum([...matterKinds, ...stationKinds], { error: text.badKind }),
  /** Code of the matter; poster and card have none. */
  code: z.string().trim().max(40).optional(),
  /** Edition number; the current one when it is absent. */
  edition: z.coerce.number({ error: text.badEdition }).int(text.badEdition).min(1).optional(),
  station: z.string().trim().max(24).optional(),
  size: z.enum(printSizes, { error: text.badSize }).default('a4'),
  copies: z.coerce
    .number({ error: text.badCopies })
    .int(text.badCopies)
    .min(1, text.badCopies)
    .max(mostCopies, text.badCopies)
    .default(1),
  /** Made when the page was made, so that a double click is one print. */
  clientId: z.uuid({ error: text.badClientId }),
})
export type PrintOrder = z.infer<typeof printOrder>

/** What was logged, for the address of the PDF that opens next. */
export interface LoggedPrint {
  print: Print
  station: Station | null
  edition: Edition | null
  matter: Matter | null
  /** The same click came before. */
  isRepeat: boolean
}

/**
 * Logs that somebody prints: edition, station, copies, who and when (§二(三)1: 分发和张贴悬挂), so that
 * the sheet can be recalled when it is no longer right. The same `clientId` is logged once.
 * @throws Refusal 401, 403 for a station of others, 404 for an unknown matter, edition or station
 */
export async function logPrint({
  req,
  order,
  now,
}: {
  req: PayloadRequest
  order: PrintOrder
  now: Date
}): Promise<LoggedPrint> {
  const asking = await askingPerson(req)
  const station = await stationToPrintFor(req, { asking, code: order.station })
  const isOfMatter = (matterKinds as readonly string[]).includes(order.kind)
  if (!isOfMatter && !station) throw new Refusal({ kind: 'invalid', message: text.chooseStation })
  const found = isOfMatter
    ? await printedEdition(req.payload, { code: order.code ?? '', number: order.edition })
    : null
  const data = {
    kind: order.kind,
    matter: found?.matter.id,
    edition: found?.edition.id,
    number: found?.edition.number,
    station: station?.id,
    stationPath: station?.path,
    size: order.size,
    copies: order.copies,
    printedBy: asking.user.id,
    printedAt: now.toISOString(),
    clientId: order.clientId,
  }
  const { print, isRepeat } = await createOnce(req, data)
  return {
    print,
    isRepeat,
    station,
    edition: found?.edition ?? null,
    matter: found?.matter ?? null,
  }
}

type PrintData = Omit<Print, 'id' | 'createdAt' | 'updatedAt'>

/** The print of a click; of a double click the first. */
async function createOnce(
  req: PayloadRequest,
  data: PrintData,
): Promise<{ print: Print; isRepeat: boolean }> {
  const { result, isRepeat } = await once({
    req,
    known: () => printOf(req.payload, idOf(data.printedBy) ?? '', data.clientId),
    run: () =>
      req.payload.create({ collection: 'prints', data, depth: 0, overrideAccess: true, req }),
  })
  return { print: result, isRepeat }
}

async function printOf(payload: Payload, person: string, clientId: string): Promise<Print | null> {
  const { docs } = await payload.find({
    collection: 'prints',
    where: { printedBy: { equals: person }, clientId: { equals: clientId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
