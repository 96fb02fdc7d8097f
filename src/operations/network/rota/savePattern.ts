import type { PayloadRequest } from 'payload'
import { type RotaPattern, patternFaults } from '@/domain/network/rota/pattern'
import { plainDateOf } from '@/domain/platform/plainDate'
import { patternFaultText, rotaText as say } from '@/i18n/rotaText'
import type { RotaPattern as Row } from '@/payload-types'
import { rotaPeople } from '@/queries/network/rotaPeople'
import { Refusal } from '../../refusal'
import { type Done, once } from './once'
import { patternOfStation, plannedStation } from './place'

/** A pattern as a page sends it; each leave may say why. */
export interface PatternInput extends Omit<RotaPattern, 'absences'> {
  absences: readonly (RotaPattern['absences'][number] & { reason?: string })[]
}

/** Ids of commands that a pattern remembers: far more than can be under way at once. */
export const keptCommands = 40

function checkPattern(input: PatternInput): void {
  const faults = patternFaults(input)
  if (faults.length === 0) return
  const reasons = faults.map(({ code, path }) => ({ code, path, message: patternFaultText[code] }))
  const message = [...new Set(reasons.map((reason) => reason.message))].join('')
  throw new Refusal({ kind: 'invalid', message, reasons })
}

async function save(
  req: PayloadRequest,
  {
    station,
    input,
    commandId,
    now,
  }: {
    station: string
    input: PatternInput
    commandId: string
    now: Date
  },
): Promise<string> {
  const place = await plannedStation(req, station)
  checkPattern(input)
  const people = await rotaPeople(req, { station, on: plainDateOf(now) })
  const members = input.members.map((id) => {
    const person = people.find((one) => one.id === id)
    if (!person) throw new Refusal({ kind: 'invalid', message: say.stranger('') })
    return { user: id, name: person.name }
  })
  const before: Row | null = await patternOfStation(req, station)
  const data = {
    station,
    path: place.path ?? '',
    turn: input.turn,
    members,
    spans: input.spans.map(({ from, to }) => ({ from, to })),
    perSpan: input.perSpan,
    restDays: [...new Set(input.restDays)].sort(),
    openOnHolidays: input.openOnHolidays,
    hoursADay: input.hoursADay,
    startsOn: input.startsOn,
    absences: input.absences.map(({ user, from, to, reason }) => ({ user, from, to, reason })),
    commandIds: [...(before?.commandIds ?? []), commandId].slice(-keptCommands),
  }
  const written = { data, depth: 0, overrideAccess: true, req } as const
  const row = before
    ? await req.payload.update({ collection: 'rota-patterns', id: before.id, ...written })
    : await req.payload.create({ collection: 'rota-patterns', ...written })
  return row.id
}

/**
 * Keeps how the people of a station take turns; one pattern a station.
 * @throws Refusal 400 with everything that is wrong, 401, 403, 404
 */
export async function savePattern(given: {
  req: PayloadRequest
  station: string
  input: PatternInput
  commandId: string
  now: Date
}): Promise<Done> {
  const { req, station, commandId } = given
  await plannedStation(req, station)
  return once({ req, collection: 'rota-patterns', commandId, run: () => save(req, given) })
}

/** A stored pattern as the rules read it. */
export const patternOf = (row: Row): RotaPattern => ({
  turn: row.turn,
  members: row.members.map(({ user }) => (typeof user === 'string' ? user : user.id)),
  spans: row.spans.map(({ from, to }) => ({ from, to })),
  perSpan: row.perSpan,
  restDays: row.restDays ?? [],
  openOnHolidays: row.openOnHolidays ?? false,
  hoursADay: row.hoursADay,
  startsOn: row.startsOn,
  absences: (row.absences ?? []).map(({ user, from, to }) => ({
    user: typeof user === 'string' ? user : user.id,
    from,
    to,
  })),
})
