import { z } from 'zod'
import { readCaseNumber } from '@/domain/casework/caseNumber'
import { limitStandings } from '@/domain/casework/limitStanding'
import { caseStatuses, isUndecided, outcomes, parties, routes } from '@/domain/casework/vocabulary'
import { isPlainDate } from '@/domain/platform/plainDate'
import type { Term } from '@/domain/catalogue/vocabulary'
import { filterWords as words, ledgerText as say } from '@/i18n/ledger'
import { Refusal } from '@/operations/refusal'
import type { CaseFilters, CasePageOf } from '@/queries/casework/caseFilters'

const oneOf = <T extends Term>(list: readonly T[], what: string) =>
  z.enum(list.map(({ value }) => value) as [T['value'], ...T['value'][]], {
    error: say.badChoice(what),
  })
const day = (what: string) =>
  z.string({ error: say.badDate(what) }).refine(isPlainDate, { error: say.badDate(what) })
const yesNo = (what: string) =>
  z.enum(['true', 'false'], { error: say.badYesNo(what) }).transform((value) => value === 'true')
const text = (what: string, most: number) =>
  z.string({ error: say.badText(what) }).max(most, say.badText(what))
const code = (what: string) => text(what, 40).transform((value) => value.trim().toUpperCase())
const number = z.string({ error: say.badNumber }).transform((value, context) => {
  const read = readCaseNumber(value)
  if (!read) context.addIssue({ code: 'custom', message: say.badNumber })
  return read ?? z.NEVER
})
const place = text(words.order, 60)

const asked = z.object({
  status: oneOf(caseStatuses, words.status).optional(),
  party: oneOf(parties, words.party).optional(),
  matter: code(words.matter).optional(),
  department: code(words.department).optional(),
  station: code(words.station).optional(),
  route: oneOf(routes, words.route).optional(),
  green: yesNo(words.green).optional(),
  startedFrom: day(words.startedFrom).optional(),
  startedTo: day(words.startedTo).optional(),
  endedFrom: day(words.endedFrom).optional(),
  endedTo: day(words.endedTo).optional(),
  dueFrom: day(words.dueFrom).optional(),
  dueTo: day(words.dueTo).optional(),
  late: yesNo(words.late).optional(),
  standing: oneOf(limitStandings, words.standing).optional(),
  open: yesNo(words.open).optional(),
  undecided: yesNo(words.undecided).optional(),
  own: yesNo(words.own).optional(),
  outcome: oneOf(outcomes, words.outcome).optional(),
  taken: yesNo(words.taken).optional(),
  notices: z
    .string({ error: say.badNotices })
    .regex(/^[1-9]$/, { error: say.badNotices })
    .transform(Number)
    .optional(),
  lacked: code(words.lacked).optional(),
  back: yesNo(words.back).optional(),
  number: number.optional(),
  idNumber: text(words.idNumber, 60).optional(),
  phone: text(words.phone, 60).optional(),
  name: text(words.name, 50).optional(),
  scope: z.literal('county', { error: say.badChoice(words.scope) }).optional(),
  order: z
    .enum(['startedOn', 'endedOn', 'dueOn'], { error: say.badChoice(words.order) })
    .optional(),
  limit: z
    .string({ error: say.badLimit })
    .regex(/^([1-9]\d?|100)$/, { error: say.badLimit })
    .transform(Number)
    .default(50),
  after: place.optional(),
  before: place.optional(),
})

/** A list of cases as it is asked for over HTTP. */
export interface LedgerQuery {
  filters: CaseFilters
  page: CasePageOf
  isCounty: boolean
}

const refuse = (message: string): never => {
  throw new Refusal({ kind: 'invalid', message })
}

/** The order that filters suggest: what is asked for by its due date comes in that order. */
function orderFor(filters: CaseFilters): CasePageOf['order'] {
  const { standing, dueFrom, dueTo, endedFrom, endedTo, idNumber, phone, name } = filters
  if (standing !== 'untimed' && (standing || dueFrom || dueTo)) return 'dueOn'
  const isPerson = idNumber || phone || name
  return (endedFrom || endedTo) && !isPerson ? 'endedOn' : 'startedOn'
}

/**
 * Reads what is asked of a list. Empty fields of a form ask nothing.
 * @throws ZodError or Refusal 400
 */
export function readLedgerQuery(fields: Record<string, unknown>): LedgerQuery {
  const filled = Object.entries(fields)
    .map(([name, value]) => [name, typeof value === 'string' ? value : String(value)] as const)
    .filter(([, value]) => value.trim() !== '')
  const parsed = asked.parse(Object.fromEntries(filled))
  const { green, late, open, undecided, own, taken, back, ...other } = parsed
  const { scope, order, limit, after, before, ...rest } = other
  const standing = rest.standing ?? (late ? 'late' : undefined)
  if (late && standing !== 'late') refuse(say.lateAndNot)
  if (undecided && rest.status && !isUndecided(rest.status)) refuse(say.undecidedAndNot)
  const filters: CaseFilters = {
    ...rest,
    standing,
    isGreen: green,
    isOpen: open || undecided || undefined,
    isUndecided: undecided || undefined,
    isOwn: own || undefined,
    isTaken: taken || undefined,
    isSentBack: back || undefined,
  }
  if (after !== undefined && before !== undefined) refuse(say.both)
  const { startedFrom, startedTo, endedFrom, endedTo, dueFrom, dueTo } = filters
  if (startedFrom && startedTo && startedFrom > startedTo) refuse(say.reversed)
  if (endedFrom && endedTo && endedFrom > endedTo) refuse(say.reversed)
  if (dueFrom && dueTo && dueFrom > dueTo) refuse(say.reversed)
  if (standing === 'untimed' && (dueFrom || dueTo)) refuse(say.untimedHasNone)
  return {
    filters,
    page: {
      order: standing === 'untimed' ? 'startedOn' : (order ?? orderFor(filters)),
      limit,
      after,
      before,
    },
    isCounty: scope === 'county',
  }
}

/** What a person is found by: it has no place in addresses, which are logged on their way. */
const personal = ['name', 'idNumber', 'phone']

/**
 * What an address asks.
 * @throws ZodError or Refusal 400
 */
export function addressQuery(fields: Record<string, string>): LedgerQuery {
  if (personal.some((name) => fields[name]?.trim())) refuse(say.personInAddress)
  return readLedgerQuery(fields)
}

/** The query of an address. */
export const queryIn = (url: string): LedgerQuery =>
  addressQuery(Object.fromEntries(new URL(url).searchParams))
