import { textSizeCookie } from '@/components/portal/textSize'

export const dynamic = 'force-dynamic'

const yearInSeconds = 365 * 24 * 60 * 60

/** A path on this site, or the home page: never an address of somebody else's. */
function pathOf(back: string | null): string {
  return back && /^\/(?![/\\])[\x20-\x7e]{0,500}$/.test(back) ? back : '/'
}

/** `GET /text-size?size=large&back=/…` remembers the size of type and goes back; needs no script. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url)
  const isLarge = searchParams.get('size') === 'large'
  return new Response(null, {
    status: 303,
    headers: {
      Location: pathOf(searchParams.get('back')),
      'Set-Cookie': `${textSizeCookie}=${isLarge ? 'large' : ''}; Path=/; SameSite=Lax; Max-Age=${isLarge ? yearInSeconds : 0}`,
      'Cache-Control': 'no-store',
    },
  })
}
