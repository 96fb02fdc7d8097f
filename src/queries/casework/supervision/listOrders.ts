import type { PayloadRequest, Where } from 'payload'
import { ordersOf } from '@/access/orders'
import { hasRole, idOf, personOf } from '@/access/roles'
import { type WorkingDays, dayIn, workingDaysBetween } from '@/domain/calendar/workingDays'
import { isReplyLate } from '@/domain/casework/supervision/order'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import type { SupervisionOrder, User } from '@/payload-types'
import { workingDays } from '../../platform/workingDays'

/** The lists of supervision orders: to be answered by me, to be looked at by me, not closed, closed. */
export const orderLists = ['answer', 'review', 'open', 'closed'] as const

export type OrderList = (typeof orderLists)[number]

/** An order as a line of a list. */
export interface OrderLine {
  id: string
  number: string
  caseNumber: string
  matterName: string
  status: SupervisionOrder['status']
  party: SupervisionOrder['party']
  round: number
  dueOn: PlainDate
  replyDueOn: PlainDate
  isReplyLate: boolean
  finding?: SupervisionOrder['finding']
  /** Working days since the leg was due. */
  daysLate: number
}

const pageSize = 50

/** Which lists mean something for a person. */
export function orderListsOf(user: User): OrderList[] {
  const isIssuer = hasRole(user, 'coordinator', 'supervisor')
  const answers = hasRole(user, 'agent', 'reviewer', 'coordinator')
  return orderLists.filter(
    (list) => (list !== 'review' || isIssuer) && (list !== 'answer' || answers || !isIssuer),
  )
}

/** Places whose named head is this person, and whether somebody else is head at her own place. */
async function headships(req: PayloadRequest, user: User) {
  const ids = async (collection: 'stations' | 'departments', where: Where) => {
    const { docs } = await req.payload.find({
      collection,
      where,
      select: { name: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return docs.map(({ id }) => id)
  }
  const mine: Where = { head: { equals: user.id } }
  const unheaded = (id: string | null): Where => ({
    id: { in: id ? [id] : [] },
    head: { exists: false },
  })
  const own = hasRole(user, 'agent') ? idOf(user.station) : null
  const ownDepartment = hasRole(user, 'reviewer') ? idOf(user.department) : null
  return {
    stations: await ids('stations', { or: [mine, unheaded(own)] }),
    departments: await ids('departments', { or: [mine, unheaded(ownDepartment)] }),
  }
}

async function whereOf(req: PayloadRequest, user: User, list: OrderList): Promise<Where> {
  if (list === 'review') return { status: { equals: 'replied' } }
  if (list === 'open') return { status: { in: ['ordered', 'replied'] } }
  if (list === 'closed') return { status: { equals: 'closed' } }
  const { stations, departments } = await headships(req, user)
  const atCentre: Where[] = hasRole(user, 'coordinator') ? [{ party: { equals: 'county' } }] : []
  return {
    status: { equals: 'ordered' },
    or: [{ station: { in: stations } }, { department: { in: departments } }, ...atCentre],
  }
}

/**
 * One of the lists of supervision orders, with the person's own access: what has to be answered first
 * comes first, what is closed newest first.
 * @param page from 1
 * @returns at most 50 lines, and whether there are more
 */
export async function listOrders(
  req: PayloadRequest,
  { list, page, now }: { list: OrderList; page: number; now: Date },
): Promise<{ lines: OrderLine[]; isMore: boolean }> {
  const user = personOf(req)
  if (!user || ordersOf(user) === false) return { lines: [], isMore: false }
  const found = await req.payload.find({
    collection: 'supervision-orders',
    where: await whereOf(req, user, list),
    sort: list === 'closed' ? ['-id'] : ['replyDueOn', 'id'],
    limit: pageSize,
    page,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  const calendar = await workingDays(req.payload, req)
  const on = plainDateOf(now)
  return {
    lines: found.docs.map((order) => lineOf(order, calendar, on)),
    isMore: found.hasNextPage,
  }
}

/** An order as a line. */
export function lineOf(order: SupervisionOrder, calendar: WorkingDays, on: PlainDate): OrderLine {
  const { id, number, caseNumber, matterName, status, party, round, dueOn, replyDueOn } = order
  return {
    id,
    number,
    caseNumber,
    matterName,
    status,
    party,
    round,
    dueOn,
    replyDueOn,
    isReplyLate: isReplyLate(order, on),
    finding: order.finding,
    daysLate: workingDaysBetween(calendar, dayIn(calendar, dueOn) + 1, dayIn(calendar, on)),
  }
}

/** The orders about one case, oldest first, as far as the person may see them. */
export async function ordersOfCase(
  req: PayloadRequest,
  caseId: string,
  now: Date,
): Promise<OrderLine[]> {
  const { docs } = await req.payload.find({
    collection: 'supervision-orders',
    where: { case: { equals: caseId } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const calendar = await workingDays(req.payload, req)
  return docs.map((order) => lineOf(order, calendar, plainDateOf(now)))
}

/** How many orders wait for the person of a request: to be answered, to be looked at. */
export async function countOrders(
  req: PayloadRequest,
): Promise<Record<'answer' | 'review', number>> {
  const user = personOf(req)
  const count = async (list: OrderList): Promise<number> => {
    if (!user || ordersOf(user) === false || !orderListsOf(user).includes(list)) return 0
    const { totalDocs } = await req.payload.count({
      collection: 'supervision-orders',
      where: await whereOf(req, user, list),
      overrideAccess: false,
      user,
      req,
    })
    return totalDocs
  }
  return { answer: await count('answer'), review: await count('review') }
}
