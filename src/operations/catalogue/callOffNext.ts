import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { catalogueChanged } from './catalogueChanged'
import { queueCalledOff } from './tellCalledOff'
import { writeStanding } from './writeMatter'

/**
 * Calls off the edition that was issued ahead, because its draft was changed, returned or withdrawn: it never
 * takes effect, its prints say so, and whoever printed it is told. Does nothing when there is none. The caller writes
 * the draft.
 */
export async function callOffNext({
  req,
  matter,
  now,
}: {
  req: PayloadRequest
  matter: Pick<Matter, 'id' | 'nextEdition'>
  now: Date
}): Promise<void> {
  const next = idOf(matter.nextEdition)
  if (!next) return
  await req.payload.update({
    collection: 'editions',
    id: next,
    data: { calledOffOn: plainDateOf(now) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await writeStanding(req, { id: matter.id, data: { nextEdition: null } })
  await queueCalledOff(req, next)
  await catalogueChanged({ req })
}
