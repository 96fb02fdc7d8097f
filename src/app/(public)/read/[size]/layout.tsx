import type { Metadata, Viewport } from 'next'
import type { CSSProperties, ReactNode } from 'react'
import { type SizeParams, publicSite, sizeOf } from '@/components/public/site'
import { publicText as words } from '@/i18n/public'
import '../../../globals.css'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
}

export async function generateMetadata(): Promise<Metadata> {
  const { county } = await publicSite()
  const site = words.site(county.name)
  return {
    metadataBase: new URL(county.publicAddress),
    title: { default: site, template: `%s · ${site}` },
    description: words.about.intro(county.name),
    manifest: '/manifest.webmanifest',
    icons: { icon: '/icon.svg' },
    openGraph: { siteName: site, locale: 'zh_CN', type: 'website' },
    formatDetection: { telephone: false },
  }
}

/** The document of the citizens' pages: the county's colour, and the size of type of the address. */
export default async function PublicDocument({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<SizeParams>
}) {
  const { county } = await publicSite()
  const isLarge = sizeOf((await params).size) === 'large'
  const colours = { '--accent': county.accent, '--tint': county.tint } as CSSProperties
  return (
    <html lang="zh-CN" style={colours} data-type={isLarge ? 'large' : undefined}>
      <body>{children}</body>
    </html>
  )
}
