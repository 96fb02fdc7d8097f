import { publicSite } from '@/components/public/site'

export const dynamic = 'force-dynamic'

/** The site's sign: a sheet with its three lines on the county's colour. */
export async function GET(): Promise<Response> {
  const { county } = await publicSite()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" rx="14" fill="${county.accent}"/>
<path d="M18 12h20l10 10v30H18z" fill="#fff"/><path d="M38 12v10h10z" fill="${county.tint}"/>
<path d="M24 30h18M24 37h18M24 44h11" stroke="${county.accent}" stroke-width="3.5"/>
</svg>`
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=3600' },
  })
}
