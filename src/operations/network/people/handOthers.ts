import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { peopleText as say } from '@/i18n/people'
import type { Departure } from '@/payload-types'
import type { Duties } from '@/queries/network/duties'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { withStep } from '../../training/once'
import { wholeSession } from '../../training/findSession'

/** Who takes over the trainings, and each department. */
export interface NamedOthers {
  sessionsTo: string | null
  /** By the department's id. */
  heads: ReadonlyMap<string, string>
}

/** Whom a departure names for what is no station's. */
export const namedOthers = ({ sessionsTo, heads }: Departure): NamedOthers => ({
  sessionsTo: idOf(sessionsTo),
  heads: new Map(
    (heads ?? []).map(({ department, user }) => [idOf(department) ?? '', idOf(user) ?? '']),
  ),
})

/**
 * Hands trainings that are not over and the headship of departments to those who were named, within the
 * transaction of a departure. Doing it again changes nothing.
 */
export async function handOthers(
  req: PayloadRequest,
  { departure, duties, now }: { departure: Departure; duties: Duties; now: Date },
): Promise<void> {
  const { sessionsTo, heads } = namedOthers(departure)
  for (const { id } of sessionsTo ? duties.sessions : []) {
    const session = await wholeSession(req, id)
    await req.payload.update({
      collection: 'training-sessions',
      id,
      data: {
        trainer: sessionsTo ?? undefined,
        ...withStep(req, session, {
          ...{ commandId: `departure ${departure.id} ${id}`, command: 'change', now },
          detail: say.trainerLeft(departure.name),
        }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const session = await sessionOf(req)
  for (const { id } of duties.departments) {
    const next = heads.get(id)
    await nativeCollection(req.payload, 'departments').updateOne(
      { _id: new ObjectId(id) },
      { $set: { head: next ? new ObjectId(next) : null } },
      { session },
    )
  }
}
