import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: [
    'puppeteer-core',
    '@sparticuz/chromium',
    'exceljs',
    'mongodb-memory-server-core',
  ],
}

export default withPayload(config, { devBundleServerPackages: false })
