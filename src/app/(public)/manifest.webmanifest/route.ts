import { publicSite } from '@/components/public/site'
import { publicText as words } from '@/i18n/public'

export const dynamic = 'force-dynamic'

/** Lets a phone keep the site on its home screen, under the county's name and colour. */
export async function GET(): Promise<Response> {
  const { county } = await publicSite()
  const manifest = {
    name: words.site(county.name),
    short_name: words.site(county.name),
    description: words.about.intro(county.name),
    lang: 'zh-CN',
    start_url: '/',
    scope: '/',
    display: 'browser',
    theme_color: county.accent,
    background_color: '#ffffff',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
  return Response.json(manifest, {
    headers: {
      'Content-Type': 'application/manifest+json; charset=utf-8',
      'Cache-Control': 'max-age=3600',
    },
  })
}
