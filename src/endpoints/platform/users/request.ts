import { type Endpoint, type PayloadRequest, addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { respond } from '@/endpoints/respond'
import { Refusal } from '@/operations/refusal'

/** A short text of a body; what is missing is empty. */
export const text = z.string().trim().max(200).optional().default('')
/** A password or a code: as it was typed. */
export const secret = z.string().max(200, '密码最多 128 个字符。').optional().default('')

/** Payload's screens send a form with the data as text in it, everybody else JSON. */
export async function bodyOf<S extends z.ZodType>(
  req: PayloadRequest,
  schema: S,
): Promise<z.output<S>> {
  try {
    if (!req.data) await addDataAndFileToRequest(req)
  } catch {
    throw new Refusal({ kind: 'invalid', message: '请求的内容读不出来，应为 JSON。' })
  }
  return schema.parse(req.data ?? {})
}

/** A POST whose refusals are answered in words. */
export const post = (
  path: string,
  handler: (req: PayloadRequest) => Promise<Response>,
): Endpoint => ({
  path,
  method: 'post',
  handler: (req) => respond(() => handler(req), req.payload.logger),
})
