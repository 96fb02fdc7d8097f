import type { Collection, Document, Filter, FindCursor } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { nearUntil } from '@/domain/casework/clock'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { ledgerText as say } from '@/i18n/ledger'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { Refusal } from '@/operations/refusal'
import { type CaseCursor, readCursor, sayCursor } from './caseCursor'
import type { CaseFilters, CaseOrder, CasePageOf } from './caseFilters'
import { type CaseDays, type CasePlan, casePlan } from './casePlan'
import { type StoredCase, listedFields } from './caseRows'
import { caseScope } from './caseScope'
import { caseSettings } from './caseSettings'
import { workingDays } from '../platform/workingDays'

/** A page of cases. Whoever wants more asks with `next` or `previous`; nobody counts them all. */
export interface CasePage {
  rows: StoredCase[]
  /** Goes into `after`. */
  next: string | null
  /** Goes into `before`. */
  previous: string | null
}

const rowsOf = (payload: Payload): Collection<StoredCase> =>
  nativeCollection<StoredCase>(payload, 'cases')

async function matterIdOf(
  req: PayloadRequest,
  code: string | undefined,
): Promise<string | undefined> {
  if (!code) return undefined
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { code: { equals: code } },
    select: { code: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new Refusal({ kind: 'invalid', message: say.unknownMatter })
  return docs[0].id
}

/** The days from which cases are near or late. */
export async function caseDays(req: PayloadRequest, today: PlainDate): Promise<CaseDays> {
  const { nearDays } = await caseSettings(req.payload)
  return { today, nearUntil: nearUntil(await workingDays(req.payload, req), today, nearDays) }
}

/**
 * How the cases are read that the person of a request asks for and may see.
 * @throws Refusal as {@link caseScope}
 */
export async function planFor(
  req: PayloadRequest,
  { filters, order, today }: { filters: CaseFilters; order: CaseOrder; today: PlainDate },
): Promise<CasePlan> {
  const scope = await caseScope(req, filters)
  const matterId = await matterIdOf(req, filters.matter)
  const days = filters.standing ? await caseDays(req, today) : { today, nearUntil: today }
  return casePlan({ payload: req.payload, filters, scope, matterId, order, days })
}

/** From newest to oldest start or end, from the soonest to the latest due date; backwards for the page before. */
const directionOf = (order: CaseOrder, isBack: boolean): 1 | -1 =>
  (order !== 'dueOn') === isBack ? 1 : -1

/** The cases of a plan from one direction, in an index's order. */
export function readCases(
  payload: Payload,
  { filter, hint }: CasePlan,
  { order, isBack = false }: { order: CaseOrder; isBack?: boolean },
): FindCursor<StoredCase> {
  const direction = directionOf(order, isBack)
  const cursor = rowsOf(payload).find(filter as Filter<StoredCase>, { projection: listedFields })
  const isOne = 'number' in filter
  return (isOne ? cursor : cursor.sort({ [order]: direction, _id: direction })).hint(hint)
}

/** What lies behind a place: first the rest of its day, then the days behind. */
function behind(filter: Filter<Document>, field: CaseOrder, { on, id }: CaseCursor, to: 1 | -1) {
  const beyond = to === 1 ? '$gt' : '$lt'
  return [
    { ...filter, $and: [{ [field]: on }], _id: { [beyond]: id } },
    { ...filter, [field]: { ...(filter[field] as object | undefined), [beyond]: on } },
  ]
}

const cursorAt = (text: string | undefined): CaseCursor | undefined => {
  if (text === undefined) return undefined
  const cursor = readCursor(text)
  if (!cursor) throw new Refusal({ kind: 'invalid', message: say.badCursor })
  return cursor
}

/** Rows from a place on, one more than asked for, to know whether there are more. */
async function rowsFrom(
  payload: Payload,
  plan: CasePlan,
  {
    order,
    limit,
    at,
    isBack,
  }: Pick<CasePageOf, 'order' | 'limit'> & {
    at?: CaseCursor
    isBack: boolean
  },
): Promise<StoredCase[]> {
  const filters = at ? behind(plan.filter, order, at, directionOf(order, isBack)) : [plan.filter]
  const rows: StoredCase[] = []
  for (const filter of filters) {
    const missing = limit + 1 - rows.length
    if (missing <= 0) break
    const cursor = readCases(payload, { ...plan, filter }, { order, isBack })
    rows.push(...(await cursor.limit(missing).toArray()))
  }
  return rows
}

/**
 * A page of cases, with the access of the person of a request.
 * @throws Refusal 400 for a place that is none, and as {@link caseScope}
 */
export async function listCases(
  req: PayloadRequest,
  { filters, page, now }: { filters: CaseFilters; page: CasePageOf; now: Date },
): Promise<CasePage> {
  const { order, limit } = page
  const plan = await planFor(req, { filters, order, today: plainDateOf(now) })
  const isBack = page.before !== undefined
  const at = cursorAt(page.before ?? page.after)
  const found = await rowsFrom(req.payload, plan, { order, limit, at, isBack })
  const isMore = found.length > limit
  const rows = found.slice(0, limit)
  if (isBack) rows.reverse()
  const place = (row: StoredCase | undefined) =>
    row ? sayCursor({ on: row[order] ?? '', id: row._id }) : null
  return {
    rows,
    next: isBack || isMore ? place(rows.at(-1)) : null,
    previous: isBack ? (isMore ? place(rows[0]) : null) : at ? place(rows[0]) : null,
  }
}
