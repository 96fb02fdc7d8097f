import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { commandsFor } from '@/domain/casework/handle'
import { targetsOf } from '@/domain/casework/targets'
import { caseText as say } from '@/i18n/casework'
import { caseForCommand } from '@/operations/casework/caseForCommand'
import { commandCase } from '@/operations/casework/commandCase'
import { linkCase } from '@/operations/casework/projects/linkCase'
import { declineAgency, registerCase } from '@/operations/casework/registerCase'
import { revealPerson } from '@/operations/casework/revealPerson'
import type { Case } from '@/payload-types'
import { bodyOf } from '../catalogue/body'
import { answering, postingJson } from '../answering'
import { fileEndpoints } from './files'
import { ledgerEndpoints } from './ledger'
import { paperEndpoints } from './papers'
import { toldOnceEndpoints } from './toldOnce'
import { carried, commandNames, declining, readCommand, registration } from './schemas'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/** What a page needs to know after a command; never the whole record. */
const standing = ({ id, number, status, party, dueOn, provisional, eventCount }: Case) => ({
  id,
  number,
  status,
  party,
  dueOn,
  provisional,
  eventCount,
})

const revealing = z.object({
  who: z.enum(['applicant', 'proxy'], { error: say.badCommand }).default('applicant'),
  reason: z.string({ error: say.revealReason }).max(1000, say.revealReason),
})

/**
 * Cases over HTTP. `POST /api/cases/register` and `/decline` begin one; `POST /api/cases/:id/<command>`
 * gives a command with `{ commandId, basedOn?, … }`; `GET /api/cases/:id/standing` tells which commands
 * this person can give and to whom it can be passed; `POST /api/cases/:id/reveal` shows the numbers.
 */
export const caseEndpoints: Endpoint[] = [
  ...ledgerEndpoints,
  ...paperEndpoints,
  ...toldOnceEndpoints,
  ...fileEndpoints,
  postingJson('/register', async (req) => {
    const { project, ...input } = registration.parse(await bodyOf(req))
    const now = new Date()
    const { case: made, isRepeat } = await registerCase({ req, input, now })
    if (project) await linkCase({ req, ...project, caseId: made.id, now })
    return { ...standing(made), isRepeat }
  }),
  postingJson('/decline', async (req) => {
    const input = declining.parse(await bodyOf(req))
    const { case: made, isRepeat } = await declineAgency({ req, input, now: new Date() })
    return { ...standing(made), isRepeat }
  }),
  postingJson('/:id/reveal', async (req) => {
    const { who, reason } = revealing.parse(await bodyOf(req))
    return revealPerson({ req, caseId: idIn(req), who, reason })
  }),
  ...commandNames.map((name) =>
    postingJson(`/:id/${name}`, async (req) => {
      const body = await bodyOf(req)
      const { commandId, basedOn } = carried.parse(body)
      const command = readCommand(name, body)
      const caseId = idIn(req)
      const given = { req, caseId, commandId, command, basedOn, now: new Date() }
      const { case: after, isRepeat } = await commandCase(given)
      return { ...standing(after), isRepeat }
    }),
  ),
  answering('get', '/:id/standing', async (req) => {
    const found = await caseForCommand(req, idIn(req), new Date())
    const commands = commandsFor(found.state, found.context.relations)
    const targets = targetsOf({ ...found.state, ...found.context })
    return Response.json(
      { ...standing(found.case), commands, targets },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  }),
]
