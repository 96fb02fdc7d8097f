import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections'
import { endpoints } from './endpoints'
import { Settings } from './globals/Settings'
import { withCaps } from './hooks/platform/capQueries'
import { sayError } from './hooks/platform/sayError'
import { jobs } from './jobs'
import { mailAdapter } from './notifications/mail'
import { preparePlatform } from './operations/platform/prepare'
import { getSettings } from './runtime/settings'

const ownAddresses = [getSettings().publicAddress]
const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: path.resolve(here, '..') },
  },
  collections: collections.map(withCaps),
  cookiePrefix: 'daiban',
  cors: ownAddresses,
  csrf: ownAddresses,
  defaultDepth: 1,
  maxDepth: 2,
  email: mailAdapter,
  hooks: { afterError: [sayError] },
  onInit: preparePlatform,
  globals: [Settings],
  endpoints,
  jobs,
  db: mongooseAdapter({ url: process.env.DATABASE_URI ?? '', ensureIndexes: true }),
  editor: lexicalEditor(),
  graphQL: { disable: true },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  sharp,
  telemetry: false,
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: false },
})
