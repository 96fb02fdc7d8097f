'use client'

import { type QueueRefusal, mustWait, nextOrder } from '@/domain/platform/outbox'
import { outboxWords as words } from '@/i18n/portalOutbox'
import type { OnDate } from './ask'
import { type Draft, type OutboxEntry, outbox } from './outboxStore'
import { sendEntry } from './sendEntries'

/** What became of something that a person sent just now. */
export type Delivery =
  | { is: 'acknowledged'; id: string }
  | { is: 'refused'; refusal: QueueRefusal }
  | { is: 'kept'; message: string }

/** Keeps something, and says so in the words given, or that it will be lost with the page. */
async function keep(
  entry: OutboxEntry,
  message: string,
): Promise<Extract<Delivery, { is: 'kept' }>> {
  await outbox.keep(entry)
  return { is: 'kept', message: (await outbox.lasts()) ? message : words.notLasting }
}

/** Something new of a person, at the end of the queue; what was mended keeps its place. */
async function entryOf(owner: string, draft: Draft) {
  const entries = await outbox.of([owner])
  const before = entries.find(({ id }) => id === draft.id)
  const entry: OutboxEntry = { ...draft, owner, order: before?.order ?? nextOrder(entries) }
  return { entries, before, entry }
}

/**
 * Keeps something to be sent later.
 * @returns what to say
 */
export async function keepDraft(owner: string, draft: Draft): Promise<string> {
  const { entry } = await entryOf(owner, draft)
  return (await keep(entry, words.kept)).message
}

/**
 * Sends something at once, or keeps it when that cannot be.
 * @param owner the log-in that wrote it
 */
export async function deliverDraft(owner: string, draft: Draft, onDate: OnDate): Promise<Delivery> {
  const { entries, before, entry } = await entryOf(owner, draft)
  if (!navigator.onLine) return keep(entry, words.kept)
  if (mustWait(entries, entry)) return keep(entry, words.keptBehind)
  const meaning = await sendEntry(entry, onDate)
  switch (meaning.is) {
    case 'acknowledged':
      if (before) await outbox.drop(entry.id)
      return meaning
    case 'refused':
      if (before) await outbox.keep({ ...entry, refusal: meaning.refusal })
      return meaning
    case 'log-in':
      return keep(entry, words.keptLogIn)
    case 'later':
      return keep(entry, meaning.isLineGone ? words.kept : words.keptBusy)
  }
}
