import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { readCaseNumber } from '@/domain/casework/caseNumber'
import type { ProjectInput } from '@/domain/casework/projects/edit'
import { caseText } from '@/i18n/casework'
import { projectText as say } from '@/i18n/projects'
import type { Case } from '@/payload-types'
import { Refusal } from '../../refusal'
import { findCase } from '../findCase'

/**
 * A matter by its code, for a new step.
 * @throws Refusal 404
 */
export async function stepMatter(
  req: PayloadRequest,
  code: string,
): Promise<{ matter: string; matterName: string }> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { code: { equals: code.normalize('NFKC').trim() }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new Refusal({ kind: 'not-found', message: caseText.unknownMatter })
  return { matter: docs[0].id, matterName: docs[0].name }
}

/** A case by its number, with the person's own access. */
async function caseOfNumber(req: PayloadRequest, typed: string): Promise<Case> {
  const number = readCaseNumber(typed)
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { number: { equals: number ?? '' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new Refusal({ kind: 'not-found', message: say.unknownCase })
  return docs[0]
}

/**
 * The case to be linked with a step, and whether a project has it already.
 * @param of by its number as it was typed, or by its id
 * @throws Refusal 401 or 404 when it is unknown or not the person's to see
 */
export async function caseToLink(
  req: PayloadRequest,
  step: string,
  of: { number: string } | { id: string },
): Promise<ProjectInput['link']> {
  const found = 'id' in of ? await findCase(req, of.id) : await caseOfNumber(req, of.number)
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { 'steps.case': { equals: found.id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const holder = docs[0]?.steps?.find((one) => idOf(one.case) === found.id)
  return {
    step,
    case: found.id,
    matter: idOf(found.matter) ?? '',
    isInUse: holder !== undefined && holder.key !== step,
  }
}
