import type { PrintKind, PrintSize } from '@/domain/catalogue/printKinds'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'

interface CountRow {
  edition: ObjectId
  day: string
  kind: PrintKind
  size: PrintSize | null
  count: number
  createdAt: Date
  updatedAt: Date
}

/**
 * Counts one opening of a PDF on public pages, by edition and day; nothing about who is kept.
 * Counting is a convenience: a fault is logged and the PDF is given all the same.
 */
export async function countDownload({
  payload,
  editionId,
  kind,
  size,
  now,
}: {
  payload: Payload
  editionId: string
  kind: PrintKind
  size?: PrintSize
  now: Date
}): Promise<void> {
  const row = {
    edition: new ObjectId(editionId),
    day: plainDateOf(now),
    kind,
    size: size ?? null,
  }
  try {
    await nativeCollection<CountRow>(payload, 'print-counts').updateOne(
      row,
      { $inc: { count: 1 }, $set: { updatedAt: now }, $setOnInsert: { createdAt: now } },
      { upsert: true },
    )
  } catch (err) {
    payload.logger.warn({ err }, 'a download was not counted')
  }
}
