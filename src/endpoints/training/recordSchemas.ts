import { z } from 'zod'
import { recordText as say } from '@/i18n/trainingRecordText'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, say.badRequest)
const whole = z.number({ error: say.badRequest })

/** The address of a register. */
export const registerQuery = z.object({
  from: text(10).optional(),
  to: text(10).optional(),
  town: text(12).optional(),
  course: text(40).optional(),
  passed: z
    .enum(['yes', 'no', ''], { error: say.badRequest })
    .optional()
    .transform((value) => value || undefined),
})

/** The body of a correction. */
export const correcting = z.object({
  basedOn: text(40),
  minutes: whole,
  score: whole.nullable(),
  passed: z.boolean({ error: say.badRequest }),
  reason: text(5000),
})

/** The body of a lesson's answers. */
export const lessonAnswers = z.object({
  basedOn: text(40),
  answers: z.array(whole.int(say.badRequest), { error: say.badRequest }).max(10, say.badRequest),
})

/** Whom to ask about which case. */
export const asking = z.object({ case: text(40), user: text(40) })
