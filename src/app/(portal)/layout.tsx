import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { CSSProperties, ReactNode } from 'react'
import { ToastProvider } from '@/components/ui/Toast'
import { portalRequest } from '@/components/portal/request'
import { textSizeCookie } from '@/components/portal/textSize'
import { portalPages as words } from '@/i18n/portalPages'
import { countyOf } from '@/queries/platform/settings'
import '../globals.css'

// Never while building: there is no database yet, and the pages are about who is logged in.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
}

export async function generateMetadata(): Promise<Metadata> {
  const { payload } = await portalRequest()
  const site = words.site((await countyOf(payload)).name)
  return { title: { default: site, template: `%s · ${site}` }, robots: { index: false } }
}

/** The document of the agents' pages: the county's colour, and the reader's size of type. */
export default async function PortalDocument({ children }: { children: ReactNode }) {
  const { payload } = await portalRequest()
  const { accent, tint } = await countyOf(payload)
  const isLarge = (await cookies()).get(textSizeCookie)?.value === 'large'
  const colours = { '--accent': accent, '--tint': tint } as CSSProperties
  return (
    <html lang="zh-CN" style={colours} data-type={isLarge ? 'large' : undefined}>
      <body>
        <ToastProvider label={words.site('')} closeLabel={words.close}>
          {children}
        </ToastProvider>
      </body>
    </html>
  )
}
