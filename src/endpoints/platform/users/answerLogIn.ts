import type { PayloadRequest } from 'payload'
import type { PasswordAccepted } from '@/operations/platform/logIn'
import { cookieHeader, stepCookie } from '@/operations/platform/secondFactor/stepCookie'
import { sessionCookieHeader } from '@/operations/platform/sessions'

const nextWords = {
  code: '密码对了，请再填手机上的动态码。',
  'new-password': '密码对了，请先设一个自己的密码。',
  enrol: '密码对了，请先设两步验证。',
}

/**
 * The answer to a right password or a step that was passed: the log-in's cookie, or the name of the
 * next step with the cookie that it needs.
 * @param more what else goes into the body
 */
export function answerLogIn(
  req: PayloadRequest,
  accepted: PasswordAccepted,
  more: object = {},
): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (accepted.kind === 'step') {
    headers.append('Set-Cookie', cookieHeader(stepCookie(req.payload, accepted.stepToken)))
    const { step } = accepted
    return Response.json({ message: nextWords[step], next: step, ...more }, { headers })
  }
  const { token, exp, user } = accepted
  const { id, name, roles } = user
  headers.append('Set-Cookie', sessionCookieHeader(req, token))
  headers.append('Set-Cookie', cookieHeader(stepCookie(req.payload, '')))
  return Response.json(
    { message: '登录成功。', exp, user: { id, name, roles, collection: 'users' }, ...more },
    { headers },
  )
}
