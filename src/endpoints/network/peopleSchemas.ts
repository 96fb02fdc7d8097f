import { z } from 'zod'
import {
  type DepartureKind,
  type Employment,
  type PostKind,
  departureKinds,
  employments,
  postKinds,
} from '@/domain/network/postVocabulary'
import { peopleText as say } from '@/i18n/people'
import { commandId } from '../casework/schemas'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, say.tooLong(most))
const term = <Value extends string>(list: readonly { value: Value }[]) =>
  z.enum(list.map(({ value }) => value) as [Value, ...Value[]], { error: say.badRequest })
const isTrue = z.boolean({ error: say.badRequest }).default(false)

/** The body of a post that begins. */
export const startingPost = z.object({
  commandId,
  station: text(60),
  user: text(60).default(''),
  name: text(60).default(''),
  phone: text(60).default(''),
  kind: term<PostKind>(postKinds),
  employment: term<Employment>(employments),
  from: text(20),
  isSwap: isTrue,
})

/** The body of a change of a post. */
export const changingPost = z.object({
  commandId,
  kind: term<PostKind>(postKinds),
  employment: term<Employment>(employments),
  phone: text(60).default(''),
  isSwap: isTrue,
})

/** The body that ends a post. */
export const endingPost = z.object({ commandId, to: text(20), reason: text(200).default('') })

/** The body of a switch of the active station. */
export const switching = z.object({ station: text(60) })

/** Who goes, when, and who takes over. */
export const departing = z.object({
  kind: term<DepartureKind>(departureKinds),
  user: text(60),
  /** A post that ends, for a transfer. */
  post: text(60).default(''),
  lastDay: text(20),
  reason: text(200).default(''),
  successors: z
    .array(z.object({ station: text(60), user: text(60) }), { error: say.badRequest })
    .max(50, say.badRequest)
    .default([]),
  /** Who gives the trainings from then on. */
  sessionsTo: text(60).default(''),
  /** Who heads each department from then on. */
  heads: z
    .array(z.object({ department: text(60), user: text(60) }), { error: say.badRequest })
    .max(50, say.badRequest)
    .default([]),
  toStation: text(60).default(''),
  toKind: term<PostKind>(postKinds).default('second'),
  toPhone: text(60).default(''),
})

/** The same, with the id of the command. */
export const confirmedDeparture = departing.extend({ commandId })

/** Cards that are to be printed from the list. */
export const printingCards = z.object({
  stations: z.array(text(60), { error: say.badRequest }).max(200, say.badRequest),
})
