import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { commandsFor } from '@/domain/catalogue/lifecycle'
import { catalogueText as say } from '@/i18n/catalogueText'
import { comingLoss } from '@/operations/catalogue/comingLoss'
import { markChecked } from '@/operations/catalogue/markChecked'
import { matterForCommand, type CommandInput } from '@/operations/catalogue/matterForCommand'
import { publishMatter } from '@/operations/catalogue/publishMatter'
import { returnMatter } from '@/operations/catalogue/returnMatter'
import { submitMatter } from '@/operations/catalogue/submitMatter'
import { withdrawMatter } from '@/operations/catalogue/withdrawMatter'
import type { Matter } from '@/payload-types'
import { respond } from '../respond'
import { bodyOf } from './body'

const body = z.object({
  reason: z.string({ error: say.badRequest }).max(5000, say.reasonTooLong).optional(),
  basedOn: z.iso.datetime({ error: say.badRequest }).optional(),
})

type Command = (
  input: CommandInput & { reason?: string; now: Date },
) => Promise<Record<string, unknown>>

/** What the page needs to know after a command; never the whole record. */
const standing = ({ id, stage, updatedAt }: Matter) => ({ id, stage, updatedAt })

const commands: Record<string, Command> = {
  submit: async (input) => standing(await submitMatter(input)),
  return: async (input) => standing(await returnMatter(input)),
  withdraw: async (input) => standing(await withdrawMatter(input)),
  checked: async (input) => standing(await markChecked(input)),
  publish: async (input) => {
    const published = await publishMatter(input)
    const { action, matter } = published
    const { edition } = published
    const told = edition && {
      number: edition.number,
      shortCode: edition.shortCode,
      changes: edition.changes,
    }
    const on = action === 'scheduled' ? published.on : undefined
    return { action, on, edition: told, ...standing(matter) }
  },
}

const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/**
 * `POST /api/matters/:id/{submit,return,publish,withdraw,checked}` with `{ reason?, basedOn? }`. Answers with
 * the new stage, or with every reason why not.
 */
export const commandEndpoints: Endpoint[] = Object.entries(commands).map(([name, run]) => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: (req) =>
    respond(async () => {
      const { reason, basedOn } = body.parse(await bodyOf(req))
      const now = new Date()
      return Response.json(await run({ req, matterId: idOf(req), reason, basedOn, now }))
    }, req.payload.logger),
}))

/**
 * `GET /api/matters/:id/standing`: stage, whether it is live, the commands this person can give, and what a change
 * would call off.
 */
export const standingEndpoint: Endpoint = {
  path: '/:id/standing',
  method: 'get',
  handler: (req) =>
    respond(async () => {
      const found = await matterForCommand({ req, matterId: idOf(req) })
      return Response.json(
        {
          ...standing(found.matter),
          isLive: found.standing.isLive,
          commands: commandsFor(found.standing),
          coming: await comingLoss(req, found.matter),
        },
        { headers: { 'Cache-Control': 'no-store' } },
      )
    }, req.payload.logger),
}
