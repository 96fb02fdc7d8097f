import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { peopleText as say } from '@/i18n/people'
import type { Departure } from '@/payload-types'
import type { Duties } from '@/queries/network/duties'
import { notify } from '../../platform/notify'
import { namedOthers } from './handOthers'

/** Tells everyone who takes over what has become hers: cases and duty of a station, trainings, a department. */
export async function tellSuccessors(
  req: PayloadRequest,
  departure: Departure,
  duties: Duties,
  now: Date,
): Promise<void> {
  const { id, name } = departure
  const tell = (user: string, text: string, { about, link }: { about: string; link: string }) => {
    const message = { kind: 'work-handed', key: `work-handed ${id} ${about}`, text, link } as const
    return notify({ req, people: [user], message, now })
  }
  for (const { station, user } of departure.successors ?? []) {
    const about = idOf(station) ?? ''
    const own = duties.stations.find((one) => one.id === about)
    const text = say.youTakeOver(name, own?.cases.length ?? 0, own?.shifts ?? 0)
    await tell(idOf(user) ?? '', text, { about, link: '/portal/cases' })
  }
  const { sessionsTo, heads } = namedOthers(departure)
  if (sessionsTo && duties.sessions.length > 0) {
    const text = say.youTrain(name, duties.sessions.length)
    await tell(sessionsTo, text, { about: 'sessions', link: '/portal/training' })
  }
  for (const department of duties.departments) {
    const next = heads.get(department.id)
    if (!next) continue
    const text = say.youHead(name, department.name)
    await tell(next, text, { about: department.id, link: '/portal' })
  }
}
