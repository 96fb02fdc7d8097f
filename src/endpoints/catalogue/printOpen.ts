import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { portalText as text } from '@/i18n/portal'
import { logPrint, printOrder } from '@/operations/catalogue/logPrint'

/** What only the address of the PDF carries; a citizen's missing materials are not kept. */
const printExtras = z.object({
  agent: z
    .string()
    .regex(/^[1-9]\d?$/, { error: text.badAgent })
    .optional(),
  missing: z
    .string()
    .regex(/^([1-9]\d?)(,[1-9]\d?)*$/, { error: text.badMissing })
    .optional(),
})

/**
 * Logs a print and says where its PDF is.
 * @param form the fields that the page sent
 * @returns an address on this site
 * @throws ZodError for wrong fields; what `logPrint` throws
 */
export async function addressOfPrint({
  req,
  form,
  now,
}: {
  req: PayloadRequest
  form: Record<string, FormDataEntryValue>
  now: Date
}): Promise<string> {
  const filled = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''))
  const order = printOrder.parse(filled)
  const { agent, missing } = printExtras.parse(filled)
  const { station, matter } = await logPrint({ req, order, now })
  const file = encodeURIComponent(matter?.code ?? station?.code ?? '')
  const query = new URLSearchParams()
  const at = () => station && query.set('station', station.code)
  switch (order.kind) {
    case 'sheet':
      query.set('size', order.size)
      at()
      if (order.edition) query.set('edition', String(order.edition))
      return `/sheets/${file}.pdf?${query}`
    case 'notice':
      at()
      if (missing) query.set('missing', missing)
      return `/notices/${file}.pdf?${query}`
    case 'guide':
      return `/guides/${file}/print.pdf`
    case 'poster':
      return `/posters/${file}.pdf`
    case 'card':
      if (agent) query.set('agent', agent)
      return `/cards/${file}.pdf?${query}`
  }
}
