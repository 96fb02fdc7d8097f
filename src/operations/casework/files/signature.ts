import type { PayloadRequest } from 'payload'
import { filesOfCase } from '@/queries/casework/caseFiles'
import { bytesOf } from './openFile'

/**
 * The signature under the consent, when it was given on the screen; the last one counts.
 * @returns a `data:image/png` address for the paper, undefined when there is none
 */
export async function signatureOf(
  req: PayloadRequest,
  caseId: string,
): Promise<string | undefined> {
  const last = (await filesOfCase(req, caseId, 'signature')).at(-1)
  if (!last) return undefined
  const bytes = await bytesOf(req, last)
  return `data:${last.type};base64,${Buffer.from(bytes).toString('base64')}`
}
