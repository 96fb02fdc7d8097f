import config from '@payload-config'
import { getPayload } from 'payload'
import { isRefreshToken, refreshHeader, refreshPages } from '@/operations/catalogue/refreshPages'

/** What the worker calls when something was published; anybody else gets 404. */
export async function POST(request: Request): Promise<Response> {
  const { secret } = await getPayload({ config })
  if (!isRefreshToken(request.headers.get(refreshHeader), secret)) {
    return new Response(null, { status: 404 })
  }
  await refreshPages()
  return new Response(null, { status: 204 })
}
