import type { PayloadRequest } from 'payload'
import { projectRelations } from '@/access/projects'
import { idOf, personOf } from '@/access/roles'
import { type ProjectEdit, editProject } from '@/domain/casework/projects/edit'
import type { Project as Rules } from '@/domain/casework/projects/state'
import { sayDate } from '@/domain/platform/plainDate'
import { projectDone, projectPages, projectText as say } from '@/i18n/projects'
import type { Project } from '@/payload-types'
import { Refusal } from '../../refusal'
import { once } from '../../repeated'
import type { Arranged } from './createProject'
import { findProject, projectOf, repeatedProject, wholeProject } from './findProject'
import { refuseProject } from './refuse'

/** An edit of a project, as a person gives it. */
export interface ProjectEditInput {
  req: PayloadRequest
  id: string
  /** Made by the page: a doubled, replayed or cut-off request counts once. */
  commandId: string
  /** The edit, once the project is read: what it names may have to be looked up. */
  edit: (project: Project) => Promise<ProjectEdit>
  /** How many edits the person saw; more of them refuse this one and say what changed. */
  basedOn?: number
  now: Date
}

type Made = NonNullable<Project['history']>[number]

const sayMade = ({ command, detail }: Made): string => {
  const word = Object.entries(projectDone).find(([name]) => name === command)?.[1] ?? ''
  return detail ? `${word}（${detail}）` : word
}

/** What the history keeps beside the name of the edit; no number of a case, no person. */
function detailOf({ name, input }: ProjectEdit, project: Rules): string {
  if (name === 'add') return input.matterName
  if (name === 'close') return input.reason.trim()
  const step = project.steps.find(({ key }) => key === input.step)
  const matter = step?.matterName ?? ''
  if (name === 'retarget') {
    const span = projectPages.span(sayDate(input.startOn), sayDate(input.dueOn))
    const was = step ? projectPages.span(sayDate(step.startOn), sayDate(step.dueOn)) : ''
    return `${matter} ${was} → ${span} ${input.reason.trim()}`
  }
  return name === 'unlink' ? `${matter} ${input.reason.trim()}` : matter
}

/** Departments of the steps' matters: each sees the projects in which it has one. */
async function departmentsOf(req: PayloadRequest, { steps }: Rules): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { id: { in: steps.map(({ matter }) => matter) } },
    select: { department: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return [...new Set(docs.flatMap(({ department }) => idOf(department) ?? []))]
}

async function editOnce(given: ProjectEditInput): Promise<Project> {
  const { req, id, commandId, basedOn, now } = given
  const found = await findProject(req, id)
  const made = found.history ?? []
  if (basedOn !== undefined && basedOn !== made.length) {
    const what = made.slice(basedOn).map(sayMade).join(say.apart)
    throw new Refusal({ kind: 'conflict', message: say.stale(what) })
  }
  const edit = await given.edit(found)
  const before = projectOf(found)
  const edited = editProject(before, edit, projectRelations(personOf(req)))
  if ('refusals' in edited) throw refuseProject(edited.refusals)
  const { commandIds } = await wholeProject(req, id)
  const step = {
    at: now.toISOString(),
    by: personOf(req)?.id,
    command: edit.name,
    detail: detailOf(edit, before),
  }
  return req.payload.update({
    collection: 'projects',
    id,
    data: {
      isClosed: edited.project.isClosed,
      steps: edited.project.steps.map((one) => ({ ...one, after: [...one.after] })),
      departments: await departmentsOf(req, edited.project),
      history: [...made, step],
      commandIds: [...commandIds, commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Edits a project in one transaction, done again when another was in the way.
 * @throws Refusal 400 with what is wrong, 401, 403, 404, or 409 with what changed meanwhile
 */
export async function changeProject(given: ProjectEditInput): Promise<Arranged> {
  const { req, commandId, id } = given
  const { result, isRepeat } = await once({
    req,
    known: () => repeatedProject(req, commandId, id),
    run: () => editOnce(given),
  })
  return { project: result, isRepeat }
}
