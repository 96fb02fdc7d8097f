import type { Endpoint, PayloadRequest } from 'payload'
import { respond } from './respond'
import { checkSamePerson } from './samePerson'

/** An endpoint whose answer the handler makes; what it throws becomes an answer too. */
export const answering = (
  method: 'get' | 'post' | 'delete',
  path: string,
  run: (req: PayloadRequest) => Promise<Response>,
): Endpoint => ({
  path,
  method,
  handler: (req) =>
    respond(() => {
      checkSamePerson(req)
      return run(req)
    }, req.payload.logger),
})

/** A POST that answers with JSON, which no cache keeps. */
export const postingJson = (
  path: string,
  run: (req: PayloadRequest) => Promise<object>,
): Endpoint =>
  answering('post', path, async (req) =>
    Response.json(await run(req), { headers: { 'Cache-Control': 'no-store' } }),
  )
