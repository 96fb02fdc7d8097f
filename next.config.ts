import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const isDevelopment = process.env.NODE_ENV === 'development'

/**
 * Nothing of another site is loaded, framed or sent to. Inline scripts stay, as Next and Payload
 * put their data into the page with them; eval and the socket are the development server's.
 */
const contentPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

const safety = [
  { key: 'Content-Security-Policy', value: contentPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), geolocation=(self), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  headers: async () => [{ source: '/:path*', headers: safety }],
  poweredByHeader: false,
  serverExternalPackages: [
    'puppeteer-core',
    '@sparticuz/chromium',
    'exceljs',
    'mongodb-memory-server-core',
  ],
}

export default withPayload(config, { devBundleServerPackages: false })
