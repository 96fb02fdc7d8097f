import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { checkInShift, checkOutShift } from '@/operations/network/rota/attend'
import { addShift, cancelShift, changeShift } from '@/operations/network/rota/editShift'
import { generateDrafts } from '@/operations/network/rota/generateDrafts'
import type { Done } from '@/operations/network/rota/once'
import { publishRota } from '@/operations/network/rota/publishRota'
import { savePattern } from '@/operations/network/rota/savePattern'
import { reportAbsence, takeOver } from '@/operations/network/rota/standIn'
import { acceptSwap, askSwap, declineSwap, withdrawSwap } from '@/operations/network/rota/swaps'
import { bodyOf } from '../../catalogue/body'
import { postingJson } from '../../answering'
import { rotaFiles } from './files'
import {
  absenceBody,
  addBody,
  carried,
  changeBody,
  checkInBody,
  declineBody,
  monthCommand,
  patternBody,
  swapBody,
} from './schemas'

interface Sent<Body> {
  req: PayloadRequest
  /** Of the address, '' where it names none. */
  id: string
  body: Body
  now: Date
}

/** A command that is posted: its body is read, then the operation does it. */
const command = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  run: (sent: Sent<z.infer<Schema>>) => Promise<Done>,
): Endpoint =>
  postingJson(path, async (req) =>
    run({
      req,
      id: String(req.routeParams?.id ?? ''),
      body: schema.parse(await bodyOf(req)),
      now: new Date(),
    }),
  )

/**
 * `POST /api/rota-patterns/save` keeps how a station takes turns; `/generate` makes a month's drafts anew,
 * `/publish` publishes them. Each with a `commandId`.
 */
export const patternEndpoints: Endpoint[] = [
  command('/save', patternBody, ({ req, body: { station, commandId, ...input }, now }) =>
    savePattern({ req, station, commandId, input, now }),
  ),
  command('/generate', monthCommand, ({ req, body, now }) => generateDrafts({ req, ...body, now })),
  command('/publish', monthCommand, ({ req, body, now }) => publishRota({ req, ...body, now })),
]

/**
 * `POST /api/shifts/add` adds a draft; `POST /api/shifts/:id/<command>` changes, cancels, checks in and out,
 * reports an absence, takes over. Each with a `commandId`.
 */
export const shiftEndpoints: Endpoint[] = [
  ...rotaFiles,
  command('/add', addBody, ({ req, body: { station, commandId, ...input }, now }) =>
    addShift({ req, station, commandId, input, now }),
  ),
  command('/:id/change', changeBody, ({ req, id, body: { commandId, ...input }, now }) =>
    changeShift({ req, id, commandId, input, now }),
  ),
  command('/:id/cancel', carried, ({ req, id, body, now }) =>
    cancelShift({ req, id, ...body, now }),
  ),
  command('/:id/check-in', checkInBody, ({ req, id, body, now }) =>
    checkInShift({ req, id, ...body, now }),
  ),
  command('/:id/check-out', carried, ({ req, id, body, now }) =>
    checkOutShift({ req, id, ...body, now }),
  ),
  command('/:id/absent', absenceBody, ({ req, id, body, now }) =>
    reportAbsence({ req, id, ...body, now }),
  ),
  command('/:id/take-over', carried, ({ req, id, body, now }) =>
    takeOver({ req, id, ...body, now }),
  ),
]

/**
 * `POST /api/shift-swaps/ask` asks a colleague; `/:id/accept`, `/:id/decline` and `/:id/withdraw` end it.
 */
export const swapEndpoints: Endpoint[] = [
  command('/ask', swapBody, ({ req, body: { commandId, ...input }, now }) =>
    askSwap({ req, commandId, input, now }),
  ),
  command('/:id/accept', carried, ({ req, id, body, now }) =>
    acceptSwap({ req, id, ...body, now }),
  ),
  command('/:id/decline', declineBody, ({ req, id, body, now }) =>
    declineSwap({ req, id, ...body, now }),
  ),
  command('/:id/withdraw', carried, ({ req, id, body, now }) =>
    withdrawSwap({ req, id, ...body, now }),
  ),
]
