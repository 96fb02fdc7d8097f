import { type Endpoint, type PayloadRequest, addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { respond } from '@/endpoints/respond'
import { changePassword } from '@/operations/platform/changePassword'
import { issueResetCode } from '@/operations/platform/issueResetCode'
import { logIn } from '@/operations/platform/logIn'
import { redeemResetCode } from '@/operations/platform/redeemResetCode'
import { requestResetMail } from '@/operations/platform/resetMail'
import { sessionCookieHeader } from '@/operations/platform/sessions'
import { unlockAccount } from '@/operations/platform/unlockAccount'
import { Refusal } from '@/operations/refusal'

const text = z.string().trim().max(200).optional().default('')
const secret = z.string().max(200, '密码最多 128 个字符。').optional().default('')

/** Payload's screens send the user name as `username` or `email`. */
const named = z.object({ username: text, email: text })
const nameOf = ({ username, email }: z.infer<typeof named>) => username || email

/** Payload's screens send a form with the data as text in it, everybody else JSON. */
async function bodyOf<S extends z.ZodType>(req: PayloadRequest, schema: S): Promise<z.output<S>> {
  try {
    if (!req.data) await addDataAndFileToRequest(req)
  } catch {
    throw new Refusal({ kind: 'invalid', message: '请求的内容读不出来，应为 JSON。' })
  }
  return schema.parse(req.data ?? {})
}

const post = (path: string, handler: (req: PayloadRequest) => Promise<Response>): Endpoint => ({
  path,
  method: 'post',
  handler: (req) => respond(() => handler(req), req.payload.logger),
})

/** Log-in and passwords. They stand before Payload's own of the same names, which are never reached. */
export const userEndpoints: Endpoint[] = [
  post('/login', async (req) => {
    const body = await bodyOf(req, named.extend({ password: secret }))
    const { token, exp, user } = await logIn({
      req,
      identity: nameOf(body),
      password: body.password,
    })
    const { id, name, roles } = user
    return Response.json(
      { message: '登录成功。', exp, user: { id, name, roles, collection: 'users' } },
      { headers: { 'Set-Cookie': sessionCookieHeader(req, token) } },
    )
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
