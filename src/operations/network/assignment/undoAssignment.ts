import type { PayloadRequest } from 'payload'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { assignmentKinds, undoWithinMs } from '@/domain/network/assignment'
import { assignmentText as say } from '@/i18n/assignment'
import type { MatterAssignment } from '@/payload-types'
import { catalogueChanged } from '../../catalogue/catalogueChanged'
import { recordAudit } from '../../platform/audit'
import { sessionOf } from '../../platform/nativeCollection'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { type BeforeRow, beforeRows, servingMark, servingOf, stationsOf } from './assignmentRows'
import { findAssignment } from './findAssignment'

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/** The stations that still serve what the assignment gave them; what was changed since is left alone. */
async function untouched(req: PayloadRequest, rows: readonly BeforeRow[]): Promise<BeforeRow[]> {
  const found = await stationsOf(req.payload)
    .find(
      { _id: { $in: rows.map(({ station }) => station) } },
      { session: await sessionOf(req), projection: { servesAll: 1, matters: 1 } },
    )
    .toArray()
  const marks = new Map(found.map((row) => [String(row._id), servingMark(servingOf(row))]))
  return rows.filter(({ station, after }) => marks.get(String(station)) === after)
}

/**
 * Gives back to the stations what they served before an assignment, within a day of it. A station that was changed
 * since keeps what it has.
 * @throws Refusal 401, 403, 404; 409 when it was not done, was undone, or is older than a day
 */
export async function undoAssignment({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<MatterAssignment> {
  return inTransaction({
    req,
    run: async () => {
      const assignment = await findAssignment(req, id)
      if (assignment.status !== 'done' || !assignment.doneAt) throw conflict(say.notDone)
      if (now.getTime() - new Date(assignment.doneAt).getTime() > undoWithinMs) {
        throw conflict(say.tooLate)
      }
      const session = await sessionOf(req)
      const rows = await beforeRows(req.payload).find({ assignment: id }, { session }).toArray()
      const restored = await untouched(req, rows)
      const kept = rows.length - restored.length
      if (restored.length > 0) {
        await stationsOf(req.payload).bulkWrite(
          restored.map(({ station, servesAll, matters }) => ({
            updateOne: {
              filter: { _id: station },
              update: { $set: { servesAll, matters, updatedAt: now } },
            },
          })),
          { session },
        )
        await catalogueChanged({ req })
      }
      await beforeRows(req.payload).deleteMany({ assignment: id }, { session })
      await recordAudit({
        req,
        action: 'assignment-undone',
        subject: wordOf(assignmentKinds, assignment.kind),
        subjectId: id,
        detail: say.undone(restored.length, kept),
      })
      return req.payload.update({
        collection: 'matter-assignments',
        id,
        data: { status: 'undone', undoneAt: now.toISOString(), kept },
        depth: 0,
        overrideAccess: true,
        req,
      })
    },
  })
}
