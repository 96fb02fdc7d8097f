import type { PayloadRequest } from 'payload'
import { roomFault } from '@/domain/casework/files'
import { filesOfCase } from '@/queries/casework/caseFiles'
import { Refusal } from '../../refusal'

/**
 * Sees whether a case has room for one more file.
 * @param adding its bytes
 * @throws Refusal 409 that says how much is left
 */
export async function checkRoom(
  req: PayloadRequest,
  caseId: string,
  adding: number,
): Promise<void> {
  const files = await filesOfCase(req, caseId)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const message = roomFault({ files: files.length, bytes }, adding)
  if (message)
    throw new Refusal({ kind: 'conflict', message, reasons: [{ message, code: 'full' }] })
}
