import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type FaultKind, faultKinds, mostReportsADay } from '@/domain/catalogue/review/report'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { reportMessages, reportText as say } from '@/i18n/matterReports'
import type { Matter, MatterReport, User } from '@/payload-types'
import { matterOwners } from '@/queries/catalogue/review/matterOwners'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { notify } from '../../platform/notify'
import { Refusal } from '../../refusal'
import { once, repeatedCommand } from '../../repeated'
import { requirePerson } from '../../requirePerson'
import { publishedMatter } from '../printEdition'

const dayMs = 86_400_000

/** What a person found wrong. */
export interface FaultFound {
  commandId: string
  /** Of the matter. */
  code: string
  kind: FaultKind
  /** One sentence, trimmed. */
  text: string
}

async function refuseTooMany(req: PayloadRequest, user: User, now: Date): Promise<void> {
  const count = await nativeCollection(req.payload, 'matter-reports').countDocuments(
    { reportedBy: new ObjectId(user.id), reportedAt: { $gt: new Date(now.getTime() - dayMs) } },
    { session: await sessionOf(req), limit: mostReportsADay },
  )
  if (count >= mostReportsADay) throw new Refusal({ kind: 'too-many', message: say.tooMany })
}

async function liveByCode(req: PayloadRequest, code: string): Promise<Matter> {
  const matter = await publishedMatter(req.payload, code)
  if (matter?._status !== 'published') {
    throw new Refusal({ kind: 'not-found', message: say.unknownMatter })
  }
  return matter
}

/**
 * 这里写得不对: somebody reports what is wrong in a published matter; it lands with whoever answers for it.
 * The same command counts once.
 * @throws Refusal 401, 404 for an unknown matter, 429 for more than twenty in a day
 */
export async function reportMatter({
  req,
  fault: { commandId, code, kind, text },
  now,
}: {
  req: PayloadRequest
  fault: FaultFound
  now: Date
}): Promise<MatterReport> {
  const user = requirePerson(req)
  const matter = await liveByCode(req, code)
  const { result } = await once({
    req,
    known: () =>
      repeatedCommand(req, {
        collection: 'matter-reports',
        commandId,
        byOf: ({ reportedBy }) => idOf(reportedBy),
      }),
    run: async () => {
      await refuseTooMany(req, user, now)
      const report = await req.payload.create({
        collection: 'matter-reports',
        data: {
          matter: matter.id,
          matterName: matter.name,
          department: idOf(matter.department) ?? '',
          kind,
          text,
          state: 'open',
          station: idOf(user.station),
          reportedBy: user.id,
          reportedAt: now.toISOString(),
          commandIds: [commandId],
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await notify({
        req,
        people: await matterOwners(req, matter),
        message: {
          kind: 'matter-reported',
          key: `report ${report.id}`,
          text: reportMessages.reported(matter.name, wordOf(faultKinds, kind)),
          link: `/portal/reports/${report.id}`,
        },
        now,
      })
      return report
    },
  })
  return result
}
