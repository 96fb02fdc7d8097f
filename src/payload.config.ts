import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { collections } from './collections'
import { publicFileLimit } from './domain/platform/publicFiles'
import { endpoints } from './endpoints'
import { Settings } from './globals/Settings'
import { withCaps } from './hooks/platform/capQueries'
import { sayError } from './hooks/platform/sayError'
import { jobs } from './jobs'
import { mailAdapter } from './notifications/mail'
import { preparePlatform } from './operations/platform/prepare'
import { getSettings } from './runtime/settings'

const { logLevel, publicAddress } = getSettings()
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
  cors: [publicAddress],
  csrf: [publicAddress],
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
  logger: { options: { level: logLevel }, destination: defaultLoggerOptions },
  graphQL: { disable: true },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  sharp,
  telemetry: false,
  upload: { abortOnLimit: true, limits: { fileSize: publicFileLimit } },
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: false },
})
