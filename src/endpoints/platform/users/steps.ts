import { type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isForeign } from '@/access/session'
import { choosePassword } from '@/operations/platform/secondFactor/choosePassword'
import { confirmFactor, offerFactor } from '@/operations/platform/secondFactor/enrolFactor'
import { finishSteps } from '@/operations/platform/secondFactor/finishSteps'
import { proveFactor } from '@/operations/platform/secondFactor/proveFactor'
import { resetFactor } from '@/operations/platform/secondFactor/resetFactor'
import { stepTokenOf } from '@/operations/platform/secondFactor/stepCookie'
import { answerLogIn } from './answerLogIn'
import { bodyOf, post, secret, text } from './request'

/** What each step works with: the request, the token of its cookie from our own pages, and the time. */
const common = (req: PayloadRequest) => ({
  req,
  token: isForeign(req.headers) ? null : stepTokenOf(req.payload, req.headers),
  now: new Date(),
})

/** What comes between the password and the log-in, and the reset of a second factor. */
export const stepEndpoints: Endpoint[] = [
  post('/log-in/code', async (req) => {
    const { code } = await bodyOf(req, z.object({ code: text }))
    await proveFactor({ ...common(req), code })
    return answerLogIn(req, await finishSteps(common(req)))
  }),
  post('/log-in/new-password', async (req) => {
    const { password } = await bodyOf(req, z.object({ password: secret }))
    await choosePassword({ ...common(req), password })
    return answerLogIn(req, await finishSteps(common(req)))
  }),
  post('/log-in/second-factor', async (req) =>
    Response.json(await offerFactor(common(req)), { headers: { 'Cache-Control': 'no-store' } }),
  ),
  post('/log-in/second-factor/confirm', async (req) => {
    const { code } = await bodyOf(req, z.object({ code: text }))
    const recoveryCodes = await confirmFactor({ ...common(req), code })
    return answerLogIn(req, await finishSteps(common(req)), { recoveryCodes })
  }),
  post('/:id/reset-second-factor', async (req) => {
    const { reason } = await bodyOf(req, z.object({ reason: text }))
    await resetFactor({ req, userId: String(req.routeParams?.id), reason })
    return Response.json({ message: '已重置。本人下次登录时要重新设两步验证。' })
  }),
]
