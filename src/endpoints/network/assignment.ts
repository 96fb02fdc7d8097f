import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { stationTiers, themes } from '@/domain/catalogue/vocabulary'
import { assignmentKinds } from '@/domain/network/assignment'
import { assignmentText as say } from '@/i18n/assignment'
import { carryOutAssignment } from '@/operations/network/assignment/carryOutAssignment'
import { planAssignment } from '@/operations/network/assignment/planAssignment'
import { undoAssignment } from '@/operations/network/assignment/undoAssignment'
import type { MatterAssignment } from '@/payload-types'
import { bodyOf } from '../catalogue/body'
import { postingJson } from '../answering'

const oneOf = <Value extends string>(list: readonly { value: Value }[]) =>
  z.enum(list.map(({ value }) => value) as [Value, ...Value[]], { error: say.badRequest })
const code = z
  .string({ error: say.badRequest })
  .trim()
  .min(1, say.badRequest)
  .max(60, say.badRequest)
const codes = z.array(code, { error: say.badRequest }).max(5000, say.badRequest).default([])

/** The body of a plan. */
export const planningAssignment = z.object({
  commandId: z.uuid({ error: say.badCommandId }),
  kind: oneOf(assignmentKinds),
  tiers: z.array(oneOf(stationTiers), { error: say.badRequest }).max(4, say.badRequest).default([]),
  towns: codes,
  stations: codes,
  departments: codes,
  themes: z.array(oneOf(themes), { error: say.badRequest }).max(100, say.badRequest).default([]),
  codes,
})

/** The body of a confirmation: how many stations the page said it changes. */
export const confirmingAssignment = z.object({
  expected: z.coerce.number({ error: say.badRequest }).int(say.badRequest).min(0, say.badRequest),
})

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

const standing = ({ id, status, changed, kept }: MatterAssignment) => ({
  id,
  status,
  changed: changed ?? null,
  kept: kept ?? null,
})

/**
 * Matters for many stations over HTTP. `POST /api/matter-assignments/plan` writes down what is meant,
 * `/:id/carry-out` does it, `/:id/undo` gives back what was there, within a day.
 */
export const assignmentEndpoints: Endpoint[] = [
  postingJson('/plan', async (req) => {
    const input = planningAssignment.parse(await bodyOf(req))
    const { assignment, isRepeat } = await planAssignment({ req, input })
    return { ...standing(assignment), isRepeat }
  }),
  postingJson('/:id/carry-out', async (req) => {
    const { expected } = confirmingAssignment.parse(await bodyOf(req))
    return standing(await carryOutAssignment({ req, id: idIn(req), expected, now: new Date() }))
  }),
  postingJson('/:id/undo', async (req) =>
    standing(await undoAssignment({ req, id: idIn(req), now: new Date() })),
  ),
]
