import type { PayloadRequest } from 'payload'
import { legDeadline, legStanding } from '@/domain/casework/clock'
import type { Holder } from '@/domain/casework/events'
import { type CaseState, type Leg, openLeg } from '@/domain/casework/state'
import { type OrderHandled, raiseOrder as raise } from '@/domain/casework/supervision/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { caseText } from '@/i18n/casework'
import type { Case, SupervisionOrder } from '@/payload-types'
import { workingDays } from '@/queries/platform/workingDays'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { stateOf } from '../caseRow'
import { findCase } from '../findCase'
import { stationById } from '../casePlaces'
import { repeatedOrder } from './findOrder'
import { orderContext } from './orderContext'
import { nextOrderNumber } from './orderNumbers'
import { orderRow } from './orderRow'
import { refuseOrder } from './refuseOrder'
import { tellOrder } from './tellOrder'

/** What a supervisor says when she raises an order. */
export interface RaiseInput {
  req: PayloadRequest
  /** Made by the page: a doubled, replayed or cut-off request makes one order. */
  commandId: string
  caseId: string
  text: string
  now: Date
  /** The program raises it; nobody is asked for rights. */
  isAutomatic?: boolean
}

/** An order, and whether its command had been given before. */
export interface Ordered {
  order: SupervisionOrder
  isRepeat: boolean
}

/** The key of a leg: a leg has one order at most. */
export const legKeyOf = (caseId: string, { legs }: CaseState): string =>
  `${caseId}:${legs.findIndex(({ closedOn }) => closedOn === undefined)}`

/** Who holds the open leg; null while the applicant is asked or nobody holds it. */
export function lateHolderOf(leg: Leg | undefined): Holder | null {
  if (!leg?.holder || leg.party === 'applicant') return null
  return { party: leg.party, id: leg.holder }
}

async function loadCase({ req, caseId, isAutomatic }: RaiseInput): Promise<Case> {
  if (!isAutomatic) return findCase(req, caseId)
  const found = await req.payload.findByID({
    collection: 'cases',
    id: caseId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!found) throw new Refusal({ kind: 'not-found', message: caseText.unknownCase })
  return found
}

async function hasOrder(req: PayloadRequest, legKey: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'supervision-orders',
    where: { legKey: { equals: legKey } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function raiseOnce(input: RaiseInput, number: string): Promise<SupervisionOrder> {
  const { req, commandId, caseId, text, now, isAutomatic = false } = input
  const found = await loadCase(input)
  const state = stateOf(found)
  const leg = openLeg(state)
  const holder = lateHolderOf(leg)
  const calendar = await workingDays(req.payload, req)
  const legKey = legKeyOf(caseId, state)
  const handled: OrderHandled = raise(
    {
      holder,
      isLate: leg !== undefined && legStanding({ leg, calendar, now, nearDays: 0 }) === 'late',
      hasOrder: await hasOrder(req, legKey),
    },
    { text, commandId },
    await orderContext({ req, holder: holder ?? state.origin, now, isAutomatic }),
  )
  if ('refusals' in handled) throw refuseOrder(handled.refusals)
  const row = orderRow(handled.state)
  const station = typeof row.station === 'string' ? await stationById(req, row.station) : null
  const order = await req.payload.create({
    collection: 'supervision-orders',
    data: {
      ...row,
      number,
      case: caseId,
      caseNumber: found.number,
      matterName: found.matterName,
      stationPath: station?.path ?? null,
      legKey,
      isAutomatic,
      dueOn: (leg && legDeadline(leg, calendar)?.dueOn) ?? found.dueOn ?? '',
      orderedOn: plainDateOf(now),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [entry] = handled.state.entries
  if (entry) await tellOrder(req, order, entry)
  return order
}

/**
 * Raises a supervision order for a leg that is late, and tells the holder's head; once, however often the
 * request arrives.
 * @throws Refusal 400, 401, 403 for whoever is no supervisor or coordinator, 404, or 409 when the leg is
 * not late or has an order already
 */
export async function raiseOrder(input: RaiseInput): Promise<Ordered> {
  const { req, commandId, caseId, now } = input
  const before = await repeatedOrder(req, commandId, caseId)
  if (before) return { order: before, isRepeat: true }
  const number = await nextOrderNumber(req.payload, plainDateOf(now))
  try {
    const order = await inTransaction({ req, run: () => raiseOnce(input, number) })
    return { order, isRepeat: false }
  } catch (error) {
    // The other of two at once was quicker: the same command, or an order for the same leg.
    const other = await repeatedOrder(req, commandId, caseId)
    if (other) return { order: other, isRepeat: true }
    if (error instanceof Refusal) throw error
    const order = await inTransaction({ req, run: () => raiseOnce(input, number) })
    return { order, isRepeat: false }
  }
}
