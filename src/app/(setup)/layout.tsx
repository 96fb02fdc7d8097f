import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { setUpText as words } from '@/i18n/setUp'
import '../globals.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }
export const metadata: Metadata = {
  title: `${words.title} · ${words.site}`,
  robots: { index: false },
}

/** The document of the first set-up: before there is a county, in the colours of the house. */
export default function SetUpDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
