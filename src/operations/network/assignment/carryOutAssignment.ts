import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { assignmentKinds } from '@/domain/network/assignment'
import { assignmentText as say } from '@/i18n/assignment'
import type { MatterAssignment } from '@/payload-types'
import { catalogueChanged } from '../../catalogue/catalogueChanged'
import { recordAudit } from '../../platform/audit'
import { sessionOf } from '../../platform/nativeCollection'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { assignmentPlan } from './assignmentPlan'
import { beforeRows, servingMark, stationsOf } from './assignmentRows'
import { findAssignment } from './findAssignment'

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/**
 * Does a planned assignment: every station that it changes in one write, all or none, with what each served before
 * kept for a day. One event in the audit trail; the citizens' pages are made anew once.
 * @param expected how many stations the coordinator saw that it changes
 * @throws Refusal 401, 403, 404; 409 when it is not planned any more, changes nothing, or changes another number
 */
export async function carryOutAssignment({
  req,
  id,
  expected,
  now,
}: {
  req: PayloadRequest
  id: string
  expected: number
  now: Date
}): Promise<MatterAssignment> {
  return inTransaction({
    req,
    run: async () => {
      const assignment = await findAssignment(req, id)
      if (assignment.status !== 'planned') throw conflict(say.notPlanned)
      const { changes } = await assignmentPlan(req, assignment)
      if (changes.length !== expected) throw conflict(say.moved(expected, changes.length))
      if (changes.length === 0) throw conflict(say.nothingChanges)
      const session = await sessionOf(req)
      await beforeRows(req.payload).insertMany(
        changes.map(({ station, after }) => ({
          assignment: id,
          station: station.row._id,
          servesAll: station.servesAll,
          matters: station.row.matters ?? [],
          after: servingMark(after),
          at: now,
        })),
        { session },
      )
      const idsOf = objectIds()
      await stationsOf(req.payload).bulkWrite(
        changes.map(({ station, after }) => ({
          updateOne: {
            filter: { _id: station.row._id },
            update: {
              $set: { servesAll: after.servesAll, matters: idsOf(after.matters), updatedAt: now },
            },
          },
        })),
        { session },
      )
      const kind = wordOf(assignmentKinds, assignment.kind)
      await recordAudit({
        req,
        action: 'matters-assigned',
        subject: kind,
        subjectId: id,
        detail: say.detail(kind, assignment.matters?.length ?? 0, changes.length),
      })
      await catalogueChanged({ req })
      return req.payload.update({
        collection: 'matter-assignments',
        id,
        data: { status: 'done', doneAt: now.toISOString(), changed: changes.length },
        depth: 0,
        overrideAccess: true,
        req,
      })
    },
  })
}

/** Makes ids of the database, each once: a thousand stations share the same two thousand matters. */
function objectIds(): (ids: readonly string[]) => ObjectId[] {
  const known = new Map<string, ObjectId>()
  const one = (id: string) => {
    const found = known.get(id) ?? new ObjectId(id)
    known.set(id, found)
    return found
  }
  return (ids) => ids.map(one)
}
