import { z } from 'zod'
import {
  type PostingPlace,
  type SeenState,
  postingPlaces,
  seenStates,
} from '@/domain/catalogue/postings/vocabulary'
import { postingText as say } from '@/i18n/postings'
import { commandId } from '../casework/schemas'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, say.tooLong(most))
const terms = <Value extends string>(list: readonly { value: Value }[]) =>
  list.map(({ value }) => value) as [Value, ...Value[]]
const oneOf = { error: say.badRequest }
/** So many sheets are registered at once. */
const mostAtOnce = 300

const place = z.enum(terms<PostingPlace>(postingPlaces), { error: say.badPlace })

/** What hangs a sheet: a scan or a chosen matter, and where. */
export const hanging = z.object(
  {
    commandId,
    station: text(60),
    scanned: text(300).default(''),
    matter: text(60).default(''),
    place,
  },
  oneOf,
)

const matters = z.array(text(60), oneOf).max(mostAtOnce, say.tooManyAtOnce(mostAtOnce))

/** What hangs several sheets at one place. */
export const hangingMany = z.object({ commandId, station: text(60), matters, place }, oneOf)

/** What replaces a posting by a new sheet. */
export const replacing = z.object(
  { commandId, posting: text(60), scanned: text(300).default('') },
  oneOf,
)

/** A command on one posting. */
export const onPosting = z.object({ commandId, posting: text(60) }, oneOf)

const seen = z.object(
  { posting: text(60), seen: z.enum(terms<SeenState>(seenStates), oneOf) },
  oneOf,
)

/** A walk along a wall. */
export const walking = z.object({ commandId, station: text(60), seen: z.array(seen, oneOf) }, oneOf)

/** What announces an urgent recall. */
export const announcing = z.object({ commandId, matter: text(60), reason: text(200) }, oneOf)
