import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayShift, sayShiftDay } from '@/domain/network/rota/sayShift'
import type { SwapStatus } from '@/domain/network/rota/vocabulary'
import type { Message } from '@/domain/platform/messages'
import { rotaMessages, rotaText as say } from '@/i18n/rotaText'
import type { Shift, ShiftSwap } from '@/payload-types'
import { notify } from '../../platform/notify'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { exchangeShifts } from './exchangeShifts'
import { type Done, once } from './once'
import { findSwap, rotaStation, shiftById } from './place'
import { checkPerson } from './checkDuty'
import { dutyLink } from './tellRota'

interface Given {
  req: PayloadRequest
  commandId: string
  now: Date
}

/** What one agent asks another. */
export interface SwapInput {
  /** The shift to be taken over. */
  shift: string
  /** Id of whoever is asked. */
  asked: string
  /** A shift of hers that the asker takes in return. */
  inReturn?: string
  message?: string
}

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/** A shift that can change hands: published, not begun, somebody's own. */
async function tradable(
  req: PayloadRequest,
  { id, user, now, message }: { id: string; user: string; now: Date; message: string },
): Promise<Shift> {
  const shift = await shiftById(req, id)
  const isHers = idOf(shift?.user) === user && !shift?.isVacant
  const isAhead = shift?.status === 'published' && new Date(shift.startsAt) > now
  if (!shift || !isHers || !isAhead || shift.checkedInAt) throw conflict(message)
  return shift
}

const tell = (
  req: PayloadRequest,
  {
    swap,
    to,
    kind,
    text,
    now,
  }: {
    swap: Pick<ShiftSwap, 'id' | 'status'>
    to: string | null
    kind: Message['kind']
    text: string
    now: Date
  },
) =>
  notify({
    req,
    people: to ? [to] : [],
    message: { kind, key: `swap ${swap.id} ${swap.status}`, text, link: dutyLink() },
    now,
  })

async function ask(given: Given & { input: SwapInput }): Promise<string> {
  const { req, commandId, input, now } = given
  const person = requirePerson(req)
  if (input.asked === person.id) throw new Refusal({ kind: 'invalid', message: say.swapSelf })
  const shift = await tradable(req, {
    id: input.shift,
    user: person.id,
    now,
    message: say.notOwnShift,
  })
  const inReturn = input.inReturn
    ? await tradable(req, { id: input.inReturn, user: input.asked, now, message: say.swapReturn })
    : null
  const station = await rotaStation(req, idOf(shift.station) ?? '')
  const { date, from, to } = shift
  const except = inReturn ? [inReturn.id] : []
  const askedName = await checkPerson(req, { station, user: input.asked, date, from, to }, except)
  const { totalDocs } = await req.payload.count({
    collection: 'shift-swaps',
    where: {
      and: [
        { shift: { equals: shift.id } },
        { asked: { equals: input.asked } },
        { status: { equals: 'asked' } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw conflict(say.swapTwice)
  const swap = await req.payload.create({
    collection: 'shift-swaps',
    data: {
      station: station.id,
      path: shift.path,
      shift: shift.id,
      date,
      inReturn: inReturn?.id,
      asker: person.id,
      askerName: person.name,
      asked: input.asked,
      askedName,
      message: input.message?.trim().slice(0, 200),
      status: 'asked',
      history: [{ at: now.toISOString(), by: person.id, command: 'ask' }],
      commandIds: [commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const text = rotaMessages.swapAsked(
    person.name,
    sayShift(shift),
    inReturn ? sayShiftDay(inReturn.date) : '',
  )
  await tell(req, { swap, to: input.asked, kind: 'swap-asked', text, now })
  return swap.id
}

/**
 * Asks a colleague to take a shift, alone or in return for one of hers.
 * @throws Refusal 400, 401, 404; 409 when the shift is not the asker's or has begun, or she would be on duty twice
 */
export const askSwap = (given: Given & { input: SwapInput }): Promise<Done> =>
  once({ ...given, collection: 'shift-swaps', run: () => ask(given) })

/** Writes the end of a request. */
async function close(
  req: PayloadRequest,
  {
    swap,
    status,
    reason,
    commandId,
    now,
  }: {
    swap: ShiftSwap
    status: SwapStatus
    reason?: string
    commandId: string
    now: Date
  },
): Promise<ShiftSwap> {
  const step = { at: now.toISOString(), by: req.user?.id, command: status, detail: reason }
  return req.payload.update({
    collection: 'shift-swaps',
    id: swap.id,
    data: {
      status,
      reason,
      answeredAt: now.toISOString(),
      history: [...(swap.history ?? []), step],
      commandIds: [...swap.commandIds, commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** An open request that the person is on the given side of. */
async function openSwap(req: PayloadRequest, id: string, side: 'asker' | 'asked') {
  const person = requirePerson(req)
  const swap = await findSwap(req, id)
  if (idOf(swap[side]) !== person.id) {
    const message = side === 'asked' ? say.swapNotAsked : say.swapNotAsker
    throw new Refusal({ kind: 'forbidden', message })
  }
  if (swap.status !== 'asked') throw conflict(say.swapOver)
  return swap
}

/**
 * Accepts a request: everything is checked again in the transaction that changes the shifts.
 * @throws Refusal 401, 403, 404; 409 when the shifts have changed meanwhile or somebody would be on duty twice
 */
export async function acceptSwap(given: Given & { id: string }): Promise<Done> {
  const { req, id, commandId, now } = given
  const run = async () => {
    const swap = await openSwap(req, id, 'asked')
    const [asker, asked] = [idOf(swap.asker) ?? '', idOf(swap.asked) ?? '']
    const stale = { now, message: say.swapStale }
    const shift = await tradable(req, { id: idOf(swap.shift) ?? '', user: asker, ...stale })
    const other = idOf(swap.inReturn)
    const inReturn = other ? await tradable(req, { id: other, user: asked, ...stale }) : null
    const done = await close(req, { swap, status: 'accepted', commandId, now })
    await exchangeShifts(req, { shift, inReturn, swap: done, commandId, now })
    const text = rotaMessages.swapAccepted(swap.askedName, sayShift(shift))
    for (const to of [asker, asked]) {
      await tell(req, { swap: done, to, kind: 'swap-answered', text, now })
    }
    return id
  }
  return once({ req, collection: 'shift-swaps', commandId, run })
}

/**
 * Declines a request, with a reason or without.
 * @throws Refusal 401, 403, 404, 409 when it has been answered
 */
export async function declineSwap(given: Given & { id: string; reason: string }): Promise<Done> {
  const { req, id, commandId, now } = given
  const run = async () => {
    const swap = await openSwap(req, id, 'asked')
    const reason = given.reason.trim().slice(0, 500)
    const done = await close(req, { swap, status: 'declined', reason, commandId, now })
    const text = rotaMessages.swapDeclined(swap.askedName, sayShiftDay(swap.date), reason)
    await tell(req, { swap: done, to: idOf(swap.asker), kind: 'swap-answered', text, now })
    return id
  }
  return once({ req, collection: 'shift-swaps', commandId, run })
}

/**
 * Takes a request back.
 * @throws Refusal 401, 403, 404, 409 when it has been answered
 */
export async function withdrawSwap(given: Given & { id: string }): Promise<Done> {
  const { req, id, commandId, now } = given
  const run = async () => {
    const swap = await openSwap(req, id, 'asker')
    const done = await close(req, { swap, status: 'withdrawn', commandId, now })
    const text = rotaMessages.swapWithdrawn(swap.askerName, sayShiftDay(swap.date))
    await tell(req, { swap: done, to: idOf(swap.asked), kind: 'swap-answered', text, now })
    return id
  }
  return once({ req, collection: 'shift-swaps', commandId, run })
}
