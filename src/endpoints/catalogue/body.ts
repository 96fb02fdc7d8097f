import type { PayloadRequest } from 'payload'
import { catalogueText as say } from '@/i18n/catalogueText'
import { Refusal } from '@/operations/refusal'

/** The largest form of a matter by far is some 200 KB. */
const mostBytes = 1024 * 1024

/**
 * The JSON that came with a request; an empty body is `{}`.
 * @throws Refusal 400 when it is no JSON, 413 above 1 MB
 */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes) {
    throw new Refusal({ kind: 'too-large', message: say.bodyTooLarge })
  }
  const text = (await req.text?.()) ?? ''
  if (text.length > mostBytes) throw new Refusal({ kind: 'too-large', message: say.bodyTooLarge })
  if (!text.trim()) return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Refusal({ kind: 'invalid', message: say.badRequest })
  }
}
