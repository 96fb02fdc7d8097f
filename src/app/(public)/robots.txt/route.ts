import { publicSite } from '@/components/public/site'

export const dynamic = 'force-dynamic'

/** What search engines may read: everything for citizens, nothing for staff, each page once. */
export async function GET(): Promise<Response> {
  const { county } = await publicSite()
  const closed = [
    '/admin',
    '/portal',
    '/api',
    '/fact-check/',
    '/read/',
    '/text-size',
    '/s/',
    '/search',
  ]
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${county.publicAddress}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'max-age=3600' },
  })
}
