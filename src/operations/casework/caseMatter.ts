import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Limit, MatterContent } from '@/domain/catalogue/matterContent'
import type { CaseContext } from '@/domain/casework/rule'
import { caseText as say } from '@/i18n/casework'
import type { Edition, Matter } from '@/payload-types'
import { Refusal } from '../refusal'

/** A published matter with the edition in force, as cases are taken under it. */
export interface CaseMatter {
  matter: Matter
  edition: Edition
  content: MatterContent
  departmentId: string
}

const contentOf = ({ snapshot }: Pick<Edition, 'snapshot'>) => snapshot as unknown as MatterContent

/** The limit that a matter promises; what is done on the spot is done at once. */
export function promisedLimitOf({ caseType, promisedLimit }: MatterContent): Limit | null {
  if (promisedLimit) return promisedLimit
  return caseType === 'immediate' ? { unit: 'immediate' } : null
}

/** What the rules of casework know of a matter. */
export function matterFacts(content: MatterContent): CaseContext['matter'] {
  const promised = promisedLimitOf(content)
  if (!promised) throw new Refusal({ kind: 'conflict', message: say.noPromise })
  return {
    materials: content.materials.map(({ code }) => code),
    procedures: content.specialProcedures.map(({ name }) => name),
    promised,
    limitStart: content.limitStart ?? 'acceptance',
  }
}

/**
 * A matter by its code, with the edition in force.
 * @throws Refusal 404 when it is unknown or not published, 409 when nobody decides it
 */
export async function caseMatter(req: PayloadRequest, code: string): Promise<CaseMatter> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { code: { equals: code }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [matter] = docs
  const editionId = idOf(matter?.currentEdition)
  if (!matter || !editionId) throw new Refusal({ kind: 'not-found', message: say.unknownMatter })
  const departmentId = idOf(matter.department)
  if (!departmentId) throw new Refusal({ kind: 'conflict', message: say.noDepartment })
  const edition = await caseEdition(req, editionId)
  return { matter, edition, content: contentOf(edition), departmentId }
}

/** The edition under which a case was taken. */
export async function caseEdition(req: PayloadRequest, id: string): Promise<Edition> {
  return req.payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** What the edition of a case says about the matter. */
export const editionFacts = (edition: Edition): CaseContext['matter'] =>
  matterFacts(contentOf(edition))
