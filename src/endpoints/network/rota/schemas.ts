import { z } from 'zod'
import { turns } from '@/domain/network/rota/vocabulary'
import { rotaText as say } from '@/i18n/rotaText'
import { commandId } from '../../casework/schemas'

const error = say.badRequest
const text = (most: number) => z.string({ error }).max(most, error)
const id = text(60)
const date = text(10)
const time = text(5)
const span = z.object({ from: time, to: time }, { error })
const number = z.number({ error })

/** What every command carries. */
export const carried = z.object({ commandId })

/** A command on a whole month of a station. */
export const monthCommand = z.object({ commandId, station: id, month: text(7) })

/** The body of a pattern. */
export const patternBody = z.object({
  commandId,
  station: id,
  turn: z.enum(turns.map(({ value }) => value) as ['day', 'week'], { error }),
  members: z.array(id, { error }).max(60, error),
  spans: z.array(span, { error }).max(20, error),
  perSpan: number.default(1),
  restDays: z.array(number, { error }).max(14, error).default([]),
  openOnHolidays: z.boolean({ error }).default(false),
  hoursADay: number.default(8),
  startsOn: date,
  absences: z
    .array(z.object({ user: id, from: date, to: date, reason: text(200).optional() }), { error })
    .max(100, error)
    .default([]),
})

const duty = { user: id, date, from: time, to: time }

/** A single draft to be added. */
export const addBody = z.object({ commandId, station: id, ...duty })

/** A shift as it should be. */
export const changeBody = z.object({ commandId, ...duty })

/** A check-in, with the phone's place when it was given. */
export const checkInBody = z.object({
  commandId,
  place: z
    .object(
      {
        latitude: number.min(-90, error).max(90, error),
        longitude: number.min(-180, error).max(180, error),
        isKept: z.boolean({ error }).default(false),
      },
      { error },
    )
    .optional(),
})

/** An absence, with who takes over when that is known. */
export const absenceBody = z.object({
  commandId,
  reason: text(5000),
  substitute: id.optional(),
})

/** A request to swap. */
export const swapBody = z.object({
  commandId,
  shift: id,
  asked: id,
  inReturn: id.optional(),
  message: text(500).optional(),
})

/** Declining one. */
export const declineBody = z.object({ commandId, reason: text(5000).default('') })
