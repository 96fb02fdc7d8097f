import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ProjectEdit, ProjectEditName } from '@/domain/casework/projects/edit'
import { caseText } from '@/i18n/casework'
import { projectText as say } from '@/i18n/projects'
import { caseToLink, stepMatter } from '@/operations/casework/projects/lookUp'
import { commandId } from '../schemas'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, caseText.tooLong(most))
const step = text(60)
const after = z.array(text(60), { error: say.badRequest }).max(100, say.badRequest).default([])
const targets = { startOn: text(10), dueOn: text(10) }
const reason = text(5000)

/** The body of a new project. */
export const beginning = z.object({
  commandId,
  name: text(500),
  enterprise: text(500),
  contact: text(100),
  phone: text(60),
})

/** What every edit of a project carries. */
export const carriedProject = z.object({
  commandId,
  basedOn: z.number({ error: say.badRequest }).int(say.badRequest).optional(),
})

const bodies = {
  add: z.object({ matter: text(60), ...targets, after }),
  move: z.object({
    step,
    by: z.union([z.literal(-1), z.literal(1)], { error: say.badRequest }),
  }),
  remove: z.object({ step }),
  retarget: z.object({ step, ...targets, reason }),
  depend: z.object({ step, after }),
  link: z.object({ step, number: text(60) }),
  unlink: z.object({ step, reason }),
  close: z.object({ reason }),
} satisfies Record<ProjectEditName, z.ZodType>

/** The names of the edits of a project, as they stand in addresses. */
export const projectEditNames = Object.keys(bodies) as ProjectEditName[]

/**
 * Reads the body of an edit.
 * @returns what to do once the project is loaded: codes and numbers become ids then
 * @throws ZodError when the body is none
 */
export function readProjectEdit(
  name: ProjectEditName,
  body: unknown,
  req: PayloadRequest,
): () => Promise<ProjectEdit> {
  if (name === 'add') {
    const { matter, ...input } = bodies.add.parse(body)
    return async () => ({
      name,
      input: { key: randomUUID(), ...input, ...(await stepMatter(req, matter)) },
    })
  }
  if (name === 'link') {
    const input = bodies.link.parse(body)
    return async () => ({
      name,
      input: await caseToLink(req, input.step, { number: input.number }),
    })
  }
  const input = bodies[name].parse(body)
  return () => Promise.resolve({ name, input } as ProjectEdit)
}
