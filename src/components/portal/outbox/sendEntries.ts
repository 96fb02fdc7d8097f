'use client'

import { type Meaning, meaningOf, nextOrder, nextToSend, rebased } from '@/domain/platform/outbox'
import { pendingOf } from '../files/pendingStore'
import { sendPending } from '../files/sendPending'
import { type OnDate, post } from './ask'
import { type OutboxEntry, outbox } from './outboxStore'

/** How a round of sending ended: nothing is left to try, another time may help, or a log-in is needed. */
export interface Round {
  end: 'done' | 'later' | 'log-in'
  /** How many the server acknowledged. */
  sent: number
}

/** Sends one, whether it was kept before or not. */
export async function sendEntry(entry: OutboxEntry, onDate: OnDate): Promise<Meaning> {
  const { path, body, basedOn, owner } = entry
  return meaningOf(await post({ path, body: { ...body, basedOn }, owner }, onDate))
}

/** Lets go of what the server has; its photos follow behind what waits already. */
async function acknowledge(
  entry: OutboxEntry,
  { id: caseId, eventCount }: Extract<Meaning, { is: 'acknowledged' }>,
): Promise<void> {
  const entries = await outbox.of([entry.owner])
  for (const one of rebased(entries, entry, eventCount)) await outbox.keep(one)
  const photos = await pendingOf(entry.owner, [entry.id])
  if (photos.length === 0) return outbox.drop(entry.id)
  const { id, owner, title, path } = entry
  const order = nextOrder(entries)
  await outbox.keep({ id, owner, title, path, order, body: {}, fields: [], madeCase: caseId })
}

/** Sends the photos of a case that was made; one that the server never takes is told like a refusal. */
async function sendPhotos(entry: OutboxEntry, caseId: string): Promise<Round['end']> {
  const { id, owner } = entry
  const { end } = await sendPending({ owner, batches: [id], caseId })
  if (end !== 'done') return end === 'broken' ? 'later' : 'log-in'
  const left = await pendingOf(owner, [id])
  const message = left.find(({ fault }) => fault)?.fault
  if (left.length === 0) await outbox.drop(id)
  else if (message) {
    const mendAt = `/portal/cases/${caseId}`
    await outbox.keep({ ...entry, refusal: { message, reasons: [] }, mendAt })
  } else return 'later'
  return 'done'
}

/**
 * Sends what waits of one person, in order, one after another, until the line breaks. What the server
 * refuses stays with its reason.
 */
export async function sendEntries(owner: string, onDate: OnDate): Promise<Round> {
  const passed = new Set<string>()
  let sent = 0
  const next = async () => nextToSend(await outbox.of([owner]), passed)
  for (let entry = await next(); entry; entry = await next()) {
    if (entry.madeCase) {
      const end = await sendPhotos(entry, entry.madeCase)
      if (end !== 'done') return { end, sent }
      continue
    }
    const meaning = await sendEntry(entry, onDate)
    if (meaning.is === 'log-in') return { end: 'log-in', sent }
    if (meaning.is === 'later' && meaning.isLineGone) return { end: 'later', sent }
    if (meaning.is === 'later') passed.add(entry.id)
    else if (meaning.is === 'refused') await outbox.keep({ ...entry, refusal: meaning.refusal })
    else {
      await acknowledge(entry, meaning)
      sent += 1
    }
  }
  return { end: passed.size > 0 ? 'later' : 'done', sent }
}
