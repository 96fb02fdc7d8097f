import { pathTo, publicSite } from '@/components/public/site'
import { departmentWays, eventWays, themeWays } from '@/components/public/ways'
import { escapeMarkup } from '@/domain/platform/escapeMarkup'
import { publicDepartments } from '@/queries/catalogue/publicLists'
import { catalogueOf } from '@/search'

export const dynamic = 'force-dynamic'

/** Every page that search engines should know, with the day since which it says what it says. */
export async function GET(): Promise<Response> {
  const { payload, county } = await publicSite()
  const { matters } = await catalogueOf(payload)
  const departments = await publicDepartments(payload)
  const ways = [
    ...eventWays(matters),
    ...themeWays(matters),
    ...departmentWays(matters, departments),
  ]
  const pages: { path: string; since?: string }[] = [
    ...['/', '/guides', '/departments', '/stations', '/s', '/progress', '/about'].map((path) => ({
      path,
    })),
    ...ways.map(({ href }) => ({ path: href })),
    ...matters.map(({ code, holdsFrom }) => ({ path: pathTo.guide(code), since: holdsFrom })),
  ]
  const entries = pages.map(({ path, since }) => {
    const modified = since ? `<lastmod>${since}</lastmod>` : ''
    return `<url><loc>${escapeMarkup(county.publicAddress + path)}</loc>${modified}</url>`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'max-age=3600' },
  })
}
