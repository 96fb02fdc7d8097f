import type { Endpoint } from 'payload'
import { z } from 'zod'
import { changePassword } from '@/operations/platform/changePassword'
import { issueResetCode } from '@/operations/platform/issueResetCode'
import { logIn } from '@/operations/platform/logIn'
import { redeemResetCode } from '@/operations/platform/redeemResetCode'
import { requestResetMail } from '@/operations/platform/resetMail'
import { unlockAccount } from '@/operations/platform/unlockAccount'
import { Refusal } from '@/operations/refusal'
import { answerLogIn } from './answerLogIn'
import { bodyOf, post, secret, text } from './request'
import { stepEndpoints } from './steps'

/** Payload's screens send the user name as `username` or `email`. */
const named = z.object({ username: text, email: text })
const nameOf = ({ username, email }: z.infer<typeof named>) => username || email

/** Log-in and passwords. They stand before Payload's own of the same names, which are never reached. */
export const userEndpoints: Endpoint[] = [
  post('/login', async (req) => {
    const body = await bodyOf(req, named.extend({ password: secret }))
    return answerLogIn(req, await logIn({ req, identity: nameOf(body), password: body.password }))
  }),
  post('/forgot-password', async (req) =>
    Response.json(await requestResetMail({ req, identity: nameOf(await bodyOf(req, named)) })),
  ),
  post('/reset-password', async (req) => {
    const body = await bodyOf(req, named.extend({ code: text, password: secret }))
    await redeemResetCode({
      req,
      identity: nameOf(body),
      code: body.code,
      password: body.password,
    })
    return Response.json({ message: '新密码已经生效，请用它登录。' })
  }),
  post('/change-password', async (req) => {
    const body = await bodyOf(req, z.object({ current: secret, next: secret }))
    await changePassword({ req, ...body })
    return Response.json({ message: '密码已修改，其他地方的登录都已退出。' })
  }),
  post('/unlock', async (req) => {
    await unlockAccount({ req, identity: nameOf(await bodyOf(req, named)) })
    return Response.json({ message: '已解除锁定。' })
  }),
  post('/:id/reset-code', async (req) => {
    const { code, expiresAt } = await issueResetCode({ req, userId: String(req.routeParams?.id) })
    return Response.json({ code, expiresAt: expiresAt.toISOString() })
  }),
  ...stepEndpoints,
  post('/first-register', async () => {
    throw new Refusal({
      kind: 'forbidden',
      message: '第一个管理员在 /setup 页面设立，要用启动时显示的设置码。',
    })
  }),
  post('/verify/:id', async () => {
    throw new Refusal({ kind: 'not-found', message: '没有这个功能。' })
  }),
]
