import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const noSniffing = { key: 'X-Content-Type-Options', value: 'nosniff' }

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
  noSniffing,
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), geolocation=(self), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/**
 * The citizens' pages. They live below `/read/<size of type>`, which nobody sees: so one address has a
 * page for either size, each is kept ready-made after its first reader, and none needs a script.
 */
const publicPages = [
  '/',
  '/search',
  '/guides',
  '/guides/:code',
  '/departments',
  '/departments/:code',
  '/themes/:value',
  '/events/:value',
  '/stations',
  '/stations/:code',
  '/s',
  '/s/:code',
  '/certificates/:number',
  '/deadlines',
  '/progress',
  '/about',
]
const readsLarge = [{ type: 'cookie' as const, key: 'text-size', value: 'large' }]
const inBothSizes = (source: string, page: string) => [
  { source, has: readsLarge, destination: `/read/large${page}` },
  { source, destination: `/read/normal${page}` },
]
/** Browsers ask whether a page is still the same, and then need not load it again. */
const askAgain = [{ key: 'Cache-Control', value: 'no-cache' }]
/** What one citizen sees of her case stays in no browser and no proxy. */
const keepNowhere = [{ key: 'Cache-Control', value: 'no-store' }]

/** What people uploaded runs nothing, even when somebody opens it by its address. */
const runsNothing = [{ key: 'Content-Security-Policy', value: "default-src 'none'; sandbox" }]
const uploads = [
  '/api/cases/:id/files/:file*',
  '/api/cases/:id/materials/:file',
  '/api/media/file/:file',
]

const config: NextConfig = {
  headers: async () => [
    // What a page loads is under the page's own rules: on a phone's first visit they weigh 8 KB.
    { source: '/((?!_next/static/).*)', headers: safety },
    { source: '/_next/static/:path*', headers: [noSniffing] },
    ...publicPages.map((source) => ({ source, headers: askAgain })),
    { source: '/progress', headers: keepNowhere },
    ...uploads.map((source) => ({ source, headers: runsNothing })),
  ],
  // Below `/read/` nobody has an address.
  redirects: async () => [
    { source: '/read/:size', destination: '/', permanent: true },
    { source: '/read/:size/:path+', destination: '/:path+', permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: publicPages.flatMap((page) => inBothSizes(page, page === '/' ? '' : page)),
    fallback: inBothSizes('/:path*', '/missing/:path*'),
  }),
  // Kept pages live in memory only: a restart never shows what was published before it.
  experimental: { isrFlushToDisk: false },
  cacheMaxMemorySize: 192 * 1024 * 1024,
  poweredByHeader: false,
  // The tests check the types; whoever only starts it need not wait a minute for that.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'puppeteer-core',
    '@sparticuz/chromium',
    'exceljs',
    'mongodb-memory-server-core',
  ],
}

export default withPayload(config, { devBundleServerPackages: false })
