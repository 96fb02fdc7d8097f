import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { changeProject } from './changeProject'
import { findProject } from './findProject'
import { caseToLink } from './lookUp'

/**
 * Links a case that was just registered with the step of a project; once is enough.
 * @param step key
 * @throws Refusal as {@link changeProject}
 */
export async function linkCase({
  req,
  project,
  step,
  caseId,
  now,
}: {
  req: PayloadRequest
  project: string
  step: string
  caseId: string
  now: Date
}): Promise<void> {
  const { steps } = await findProject(req, project)
  const isLinked = steps?.some((one) => one.key === step && idOf(one.case) === caseId)
  if (isLinked) return
  await changeProject({
    req,
    id: project,
    commandId: randomUUID(),
    edit: async () => ({ name: 'link', input: await caseToLink(req, step, { id: caseId }) }),
    now,
  })
}
