import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { removeFault } from '@/domain/casework/files'
import { fileText as say } from '@/i18n/caseFiles'
import { fileOfCase } from '@/queries/casework/caseFiles'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { casePersonOf } from '../casePlaces'
import { findCase } from '../findCase'
import { stateOf } from '../caseRow'
import { checkRoom } from './checkRoom'
import { kindName } from './openFile'

/**
 * Removes a file from a case, or takes the removal back within a day; either goes to the audit trail. Done
 * already, it is done once.
 * @throws Refusal 401, 404; 403 for another station's file or once the case is over; 409 when the case
 * has no room for it any more
 */
export async function setRemoved({
  req,
  caseId,
  fileId,
  isRemoved,
  now,
}: {
  req: PayloadRequest
  caseId: string
  fileId: string
  isRemoved: boolean
  now: Date
}): Promise<void> {
  const found = await findCase(req, caseId)
  await inTransaction({
    req,
    run: async () => {
      const file = await fileOfCase(req, found.id, fileId)
      if (!file) throw new Refusal({ kind: 'not-found', message: say.unknown })
      const message = removeFault({
        status: stateOf(found).status,
        person: casePersonOf(req) ?? {},
        addedAt: {
          station: idOf(file.station) ?? undefined,
          department: idOf(file.department) ?? undefined,
        },
      })
      if (message) throw new Refusal({ kind: 'forbidden', message })
      if (Boolean(file.removedAt) === isRemoved) return
      if (!isRemoved) await checkRoom(req, found.id, file.bytes)
      await req.payload.update({
        collection: 'case-files',
        id: file.id,
        data: { removedAt: isRemoved ? now.toISOString() : null },
        depth: 0,
        overrideAccess: true,
        req,
      })
      const name = await kindName(req, found, file.kind)
      await recordAudit({
        req,
        action: isRemoved ? 'file-removed' : 'file-restored',
        subject: say.auditSubject(found.number),
        subjectId: found.id,
        detail: isRemoved ? say.auditRemoved(name) : say.auditRestored(name),
      })
    },
  })
}
