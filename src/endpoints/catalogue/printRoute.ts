import config from '@payload-config'
import { getPayload } from 'payload'
import type { PrintRequest } from '@/operations/catalogue/printedDocument'
import { answerPrint } from './printAnswer'

/**
 * The handler of an address that answers with a PDF for everybody.
 * @param read reads the address and its changing parts; throws ZodError or Refusal for what makes no sense
 */
export function printRoute<Params>(read: (request: Request, params: Params) => PrintRequest) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const params = await context.params
    const payload = await getPayload({ config })
    return answerPrint(payload, { request, read: () => read(request, params) })
  }
}
