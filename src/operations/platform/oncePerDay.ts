import type { Payload } from 'payload'
import { dayIn, isWorkingDay } from '@/domain/calendar/workingDays'
import { dayDueAt } from '@/domain/platform/daily'
import type { PlainDate } from '@/domain/platform/plainDate'
import { workingDays } from '@/queries/platform/workingDays'
import { nativeCollection } from './nativeCollection'

interface Done {
  _id: string
  at: Date
}

/**
 * Does a day's work from its hour on, unless it was done on that day. What was broken off is done again from the
 * start, so the work must bear that.
 * @param name of the work
 * @param at `HH:MM` in the county's time; before it nothing happens
 * @param isForWorkingDays on a day off nothing happens
 * @param run gets the day in the county
 */
export async function oncePerDay({
  payload,
  now,
  name,
  at,
  isForWorkingDays = false,
  run,
}: {
  payload: Payload
  now: Date
  name: string
  at: string
  isForWorkingDays?: boolean
  run: (on: PlainDate) => Promise<void>
}): Promise<void> {
  const on = dayDueAt(now, at)
  if (!on) return
  const days = nativeCollection<Done>(payload, 'runtime_days')
  const _id = `${name} ${on}`
  if (await days.findOne({ _id })) return
  if (isForWorkingDays) {
    const calendar = await workingDays(payload)
    if (!isWorkingDay(calendar, dayIn(calendar, on))) return
  }
  await run(on)
  await days.updateOne({ _id }, { $set: { at: new Date() } }, { upsert: true })
  await days.deleteMany({ at: { $lt: new Date(Date.now() - 30 * 86_400_000) } })
}
