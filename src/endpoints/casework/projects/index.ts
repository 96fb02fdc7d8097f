import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { caseText } from '@/i18n/casework'
import { changeProject } from '@/operations/casework/projects/changeProject'
import { createProject } from '@/operations/casework/projects/createProject'
import { printTimeline } from '@/operations/casework/projects/printTimeline'
import { revealContact } from '@/operations/casework/projects/revealContact'
import type { Project } from '@/payload-types'
import { bodyOf } from '../../catalogue/body'
import { answering, postingJson } from '../../answering'
import { answerPdf } from '../answerPdf'
import { beginning, carriedProject, projectEditNames, readProjectEdit } from './schemas'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

const revealing = z.object({
  reason: z.string({ error: caseText.revealReason }).max(1000, caseText.revealReason),
})

/** What a page needs to know after an edit. */
const standing = ({ id, history, steps, isClosed }: Project) => ({
  id,
  isClosed,
  edits: history?.length ?? 0,
  steps: (steps ?? []).map(({ key, matterName }) => ({ key, matterName })),
})

/**
 * Enterprise projects over HTTP. `POST /api/projects/create` begins one; `POST /api/projects/:id/<edit>` edits
 * it with `{ commandId, basedOn?, … }`; `POST /api/projects/:id/reveal` shows the contact's phone for a
 * reason; `GET /api/projects/:id/timeline.pdf` is the drawing on paper.
 */
export const projectEndpoints: Endpoint[] = [
  answering('get', '/:id/timeline.pdf', async (req) =>
    answerPdf(await printTimeline(req, idIn(req), new Date())),
  ),
  postingJson('/create', async (req) => {
    const input = beginning.parse(await bodyOf(req))
    const { project, isRepeat } = await createProject({ req, input, now: new Date() })
    return { ...standing(project), isRepeat }
  }),
  postingJson('/:id/reveal', async (req) => {
    const { reason } = revealing.parse(await bodyOf(req))
    return revealContact(req, idIn(req), reason)
  }),
  ...projectEditNames.map((name) =>
    postingJson(`/:id/${name}`, async (req) => {
      const body = await bodyOf(req)
      const { project, isRepeat } = await changeProject({
        req,
        id: idIn(req),
        ...carriedProject.parse(body),
        edit: readProjectEdit(name, body, req),
        now: new Date(),
      })
      return { ...standing(project), isRepeat }
    }),
  ),
]
