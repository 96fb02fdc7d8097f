import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Project as Rules } from '@/domain/casework/projects/state'
import { projectText as say } from '@/i18n/projects'
import type { Project } from '@/payload-types'
import { byOfStep, repeatedCommand } from '../../repeated'
import { findVisible } from '../../findVisible'

/**
 * A project by its id, with the person's own access.
 * @throws Refusal 401, or 404 when it is unknown or not hers to see
 */
export const findProject = (req: PayloadRequest, id: string): Promise<Project> =>
  findVisible(req, { collection: 'projects', id, unknown: say.unknown })

/**
 * The project on which a command was given before; null when the command is new.
 * @param id of the project that the command is for, when it is for one
 * @throws Refusal 409 when the id came with a command of somebody else, or for another project
 */
export async function repeatedProject(
  req: PayloadRequest,
  commandId: string,
  id?: string,
): Promise<Project | null> {
  const found = await repeatedCommand(req, {
    collection: 'projects',
    commandId,
    isFor: (one) => id === undefined || one.id === id,
    byOf: (one) => byOfStep(one, commandId),
  })
  return found && findProject(req, found.id)
}

/** A project with what is never shown. */
export const wholeProject = (req: PayloadRequest, id: string): Promise<Project> =>
  req.payload.findByID({
    collection: 'projects',
    id,
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })

/** A project as the rules read it. */
export const projectOf = ({ isClosed, steps }: Project): Rules => ({
  isClosed: isClosed ?? false,
  steps: (steps ?? []).map((step) => ({
    key: step.key,
    matter: idOf(step.matter) ?? '',
    matterName: step.matterName,
    startOn: step.startOn,
    dueOn: step.dueOn,
    after: step.after ?? [],
    ...(step.case ? { case: idOf(step.case) ?? '' } : {}),
  })),
})
