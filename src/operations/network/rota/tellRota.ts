import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayShift } from '@/domain/network/rota/sayShift'
import type { Message } from '@/domain/platform/messages'
import { rotaMessages as say } from '@/i18n/rotaText'
import type { Shift } from '@/payload-types'
import { agentsAt } from '@/queries/platform/recipients'
import { notify } from '../../platform/notify'
import { rotaStation } from './place'

/** Where an agent sees her duty. */
export const dutyLink = (shift?: string): string =>
  shift ? `/portal/duty/${shift}` : '/portal/duty'

/** Each step of a shift is told once. */
const keyOf = ({ id, history }: Shift): string => `shift ${id} ${history?.length ?? 0}`

const stationOf = async (req: PayloadRequest, { station }: Pick<Shift, 'station'>) =>
  (await rotaStation(req, idOf(station) ?? '')).name

/** Tells people something about a shift, within its transaction. */
export async function tellOfShift(
  req: PayloadRequest,
  {
    shift,
    kind,
    people,
    text,
    now,
  }: {
    shift: Shift
    kind: Message['kind']
    people: readonly (string | null)[]
    text: (station: string) => string
    now: Date
  },
): Promise<void> {
  const message = {
    kind,
    key: `${keyOf(shift)} ${kind}`,
    text: text(await stationOf(req, shift)),
    link: dutyLink(shift.id),
  }
  await notify({ req, people: people.filter((id) => id !== null), message, now })
}

/** Tells those concerned that a published shift was changed: who had it, and who has it now. */
export async function tellOfChange(
  req: PayloadRequest,
  { before, after, now }: { before: Shift; after: Shift; now: Date },
): Promise<void> {
  const [was, is] = [idOf(before.user), idOf(after.user)]
  const tell = (person: string | null, text: (station: string) => string) =>
    tellOfShift(req, { shift: after, kind: 'shift-changed', people: [person], text, now })
  if (after.status === 'cancelled') {
    await tell(was, (station) => say.cancelled(station, sayShift(before)))
    return
  }
  if (was !== is) {
    await tell(was, (station) => say.taken(station, sayShift(before), after.name))
    await tell(is, (station) => say.given(station, sayShift(after)))
    return
  }
  if (sayShift(before) === sayShift(after)) return
  await tell(is, (station) => say.moved(station, sayShift(before), sayShift(after)))
}

/** Calls for a substitute among the colleagues of the station. */
export async function callForSubstitute(
  req: PayloadRequest,
  { shift, now }: { shift: Shift; now: Date },
): Promise<void> {
  const absent = idOf(shift.absence?.user)
  const colleagues = await agentsAt(req, idOf(shift.station) ?? '')
  await tellOfShift(req, {
    shift,
    kind: 'substitute-wanted',
    people: colleagues.filter((id) => id !== absent),
    text: (station) => say.wanted(station, sayShift(shift), shift.absence?.name ?? ''),
    now,
  })
}
