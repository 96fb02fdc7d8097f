import { type NextRequest, NextResponse } from 'next/server'

/**
 * The admin speaks Chinese whatever the browser was set to when it was installed; whoever wants
 * English says so once in the account, which is kept in a cookie. Payload itself goes by the
 * browser's languages.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'zh')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/admin/:path*' }
