'use client'

import { dropPending, keepPending, pendingOf } from './pendingStore'
import { sendFile } from './sendFile'

/** Files that are under way, by whichever part of the page. */
const underWay = new Set<string>()

/**
 * Sends what one person has waiting for a case, one by one, until all is sent or the line breaks. What the
 * server will never take stays, with the reason.
 * @param batches under which it is kept
 * @param onNext before each file, with how many are through
 */
export async function sendPending({
  owner,
  batches,
  caseId,
  onNext,
}: {
  owner: string
  batches: readonly string[]
  caseId: string
  onNext?: (sent: number) => void
}): Promise<{ sent: number; end: 'done' | 'broken' | 'logged-out' }> {
  const next = async () =>
    (await pendingOf(owner, batches)).find((file) => !file.fault && !underWay.has(file.id))
  let sent = 0
  for (let file = await next(); file; file = await next()) {
    onNext?.(sent)
    underWay.add(file.id)
    try {
      const answer = await sendFile(caseId, file)
      if (answer.state === 'kept') {
        await dropPending(file.id)
        sent += 1
      } else if (answer.state === 'refused') {
        await keepPending({ ...file, fault: answer.message })
      } else return { sent, end: answer.state }
    } finally {
      underWay.delete(file.id)
    }
  }
  return { sent, end: 'done' }
}
