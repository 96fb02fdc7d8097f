import type { Payload } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from './nativeCollection'

interface Done {
  _id: string
  at: Date
}

/**
 * Does a day's work unless it was done on that day. What was broken off is done again from the start, so
 * the work must bear that.
 * @param name of the work
 * @param on the day in the county
 */
export async function oncePerDay({
  payload,
  name,
  on,
  run,
}: {
  payload: Payload
  name: string
  on: PlainDate
  run: () => Promise<void>
}): Promise<void> {
  const days = nativeCollection<Done>(payload, 'runtime_days')
  const _id = `${name} ${on}`
  if (await days.findOne({ _id })) return
  await run()
  await days.updateOne({ _id }, { $set: { at: new Date() } }, { upsert: true })
  await days.deleteMany({ at: { $lt: new Date(Date.now() - 30 * 86_400_000) } })
}
