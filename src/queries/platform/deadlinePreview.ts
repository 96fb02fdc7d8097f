import type { Payload } from 'payload'
import { z } from 'zod'
import { deadlineOf, longestLimit } from '@/domain/calendar/deadline'
import { type TraceDay, type TraceReason, traceOf } from '@/domain/calendar/trace'
import { firstYear, lastYear } from '@/domain/calendar/workingDays'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { deadlineText as say, traceWords } from '@/i18n/calendar'
import { Refusal } from '@/operations/refusal'
import { workingDays } from './workingDays'

/** One day of the way to a due date, with the reason in words. */
export interface PreviewDay {
  date: PlainDate
  counted: boolean
  /** In Chinese: 国庆节，放假不算. */
  reason: string
  code: TraceReason
  provisional: boolean
}

/** A due date and how it came about. */
export interface DeadlinePreview {
  dueOn: PlainDate
  /** Instant, UTC. */
  dueAt: string
  provisional: boolean
  trace: PreviewDay[]
}

/** A day of a trace with the reason in words. */
export const explainedDay = ({
  date,
  counted,
  reason,
  name,
  provisional,
}: TraceDay): PreviewDay => ({
  date,
  counted,
  reason: name && reason !== 'received' ? `${name}，${traceWords[reason]}` : traceWords[reason],
  code: reason,
  provisional,
})

/** A plus sign in an address arrives as a blank. */
const withPlus = (text: unknown) =>
  typeof text === 'string' ? text.trim().replace(/ (\d\d:?\d\d)$/, '+$1') : text

const amount = z.coerce
  .number({ error: say.limit(longestLimit) })
  .int(say.limit(longestLimit))
  .min(1, say.limit(longestLimit))
  .max(longestLimit, say.limit(longestLimit))

const question = z.discriminatedUnion(
  'unit',
  [
    z.object({ unit: z.literal('immediate'), received: z.unknown(), limit: z.unknown() }),
    z.object({ unit: z.literal('working-day'), received: z.unknown(), limit: amount }),
    z.object({ unit: z.literal('calendar-day'), received: z.unknown(), limit: amount }),
  ],
  { error: say.unit },
)
const instant = z.preprocess(
  withPlus,
  z.union([z.iso.datetime({ offset: true }), z.iso.date()], { error: say.received }),
)

/** The day of receipt in the county; a bare date is one already. */
const dayOf = (received: string): PlainDate =>
  received.length === 10 ? received : plainDateOf(new Date(received))

/**
 * When something received now and then would be due, and why: for whoever asks.
 * @param asked `received` (ISO instant with its offset, or a date), `limit` (1 to 3650) and `unit`, as text
 * @throws ZodError when the question is none; Refusal 400 when a date lies outside the calendar
 */
export async function deadlinePreview(
  payload: Payload,
  asked: Record<'received' | 'limit' | 'unit', unknown>,
): Promise<DeadlinePreview> {
  const { unit, limit } = question.parse(asked)
  const startOn = dayOf(instant.parse(asked.received))
  const calendar = await workingDays(payload)
  const term = {
    startOn,
    limit: unit === 'immediate' ? { unit } : { unit, amount: Number(limit) },
  }
  try {
    const { dueOn, dueAt, provisional } = deadlineOf(calendar, term)
    const trace = traceOf(calendar, term).map(explainedDay)
    return { dueOn, dueAt: dueAt.toISOString(), provisional, trace }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Refusal({ kind: 'invalid', message: say.outside(firstYear, lastYear) })
  }
}
