import { z } from 'zod'
import { type StationTier, stationTiers } from '@/domain/catalogue/vocabulary'
import { usualQuizGrace } from '@/domain/training/vocabulary'
import { trainingText as say } from '@/i18n/trainingText'
import { commandId } from '../casework/schemas'

const error = say.badRequest
const text = (most: number) => z.string({ error }).max(most, error)
const id = text(60)
const ids = z.array(id, { error }).max(500, error)
const number = z.number({ error })
const tier = z.enum(stationTiers.map(({ value }) => value) as [StationTier, ...StationTier[]], {
  error,
})

const scope = z.object(
  {
    tiers: z.array(tier, { error }).default([]),
    towns: ids.default([]),
    stations: ids.default([]),
    users: ids.default([]),
  },
  { error },
)

const session = {
  commandId,
  title: text(500).default(''),
  courses: ids,
  trainer: id.default(''),
  place: text(500).default(''),
  link: text(1000).default(''),
  date: text(20),
  from: text(10),
  to: text(10),
  capacity: number,
  quizGrace: number.default(usualQuizGrace),
}

const tick = z.object(
  {
    enrolment: id,
    isThere: z.boolean({ error }),
    arrived: text(10).default(''),
    left: text(10).default(''),
  },
  { error },
)
const ticks = z.array(tick, { error }).max(600, error)

const log = {
  commandId,
  taught: text(10_000),
  questions: text(10_000).default(''),
  materials: text(5000).default(''),
  minutes: number,
}

const noScope = { tiers: [], towns: [], stations: [], users: [] }

/** The bodies of the requests about training. */
export const trainingSchemas = {
  plan: z.object({
    ...session,
    invited: scope.default(noScope),
    stationCodes: ids.default([]),
    matters: ids.default([]),
    makeUpOf: id.default(''),
  }),
  change: z.object({ ...session, reason: text(5000).default('') }),
  invite: z.object({ commandId, scope: scope.optional(), without: ids.default([]) }),
  cancel: z.object({ commandId, reason: text(5000).default('') }),
  onlyId: z.object({ commandId }),
  tick: z.object({ commandId, ticks }),
  log: z.object(log),
  correct: z.object({ ...log, reason: text(5000).default(''), ticks: ticks.default([]) }),
  place: z.object({ commandId, reason: text(5000).default(''), substitute: id.default('') }),
  checkIn: z.object({
    commandId,
    token: text(60).optional(),
    digits: text(20).optional(),
    claim: text(80).optional(),
  }),
  quiz: z.object({
    commandId,
    course: id,
    answers: z.record(id, z.array(id, { error }).max(20, error), { error }),
  }),
  feedback: z.object({ commandId, stars: number, words: text(5000).default('') }),
}
