import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { globalOnDesks, onDesks } from './access/desks'
import { closeOwnCollections } from './access/payloadOwn'
import { collections } from './collections'
import { publicFileLimit } from './domain/platform/publicFiles'
import { endpoints } from './endpoints'
import { saysNoVersions } from './endpoints/platform/noVersions'
import { CaseLimits } from './globals/CaseLimits'
import { PlainWords } from './globals/PlainWords'
import { Settings } from './globals/Settings'
import { withCaps } from './hooks/platform/capQueries'
import { sayError } from './hooks/platform/sayError'
import { adminMeta } from './i18n/adminMeta'
import { noticeDeskWords } from './i18n/calendarNotice'
import { importDeskWords } from './i18n/importDesk'
import { payloadZh } from './i18n/payloadZh'
import { jobs } from './jobs'
import { mailAdapter } from './notifications/mail'
import { preparePlatform } from './operations/platform/prepare'
import { databaseAdapter } from './runtime/databaseAdapter'
import { getSettings } from './runtime/settings'

const { logLevel, publicAddress } = getSettings()
const admin = '@/components/admin/platform'
const imports = '@/components/admin/catalogue/imports'
const notice = '@/components/admin/casework/calendarNotice'
/** What a person did wrong is told to the person, and is no fault for the log. */
const quietErrors: Record<string, 'debug'> = { QueryError: 'debug', Refusal: 'debug' }
const here = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: path.resolve(here, '..') },
    theme: 'light',
    dateFormat: 'PPP HH:mm',
    meta: adminMeta,
    components: {
      graphics: { Logo: `${admin}/Logo#Logo`, Icon: `${admin}/Icon#Icon` },
      afterLogin: [`${admin}/LogInHelp#LogInHelp`],
      afterNavLinks: [
        `${imports}/ImportLinks#ImportNavLink`,
        `${notice}/CalendarNotice#NoticeNavLink`,
      ],
      views: {
        dashboard: { Component: `${admin}/Home#Home` },
        calendarNotice: {
          Component: `${notice}/CalendarNotice#CalendarNotice`,
          path: '/calendar-notice',
          exact: true,
          meta: { title: noticeDeskWords.title.zh },
        },
        importMatters: {
          Component: `${imports}/ImportMatters#ImportMatters`,
          path: '/import-matters',
          exact: true,
          meta: { title: importDeskWords.title.zh },
        },
      },
    },
  },
  collections: collections.map(withCaps).map(onDesks).map(saysNoVersions),
  auth: { jwtOrder: ['cookie'] },
  cookiePrefix: 'daiban',
  cors: [publicAddress],
  csrf: [publicAddress],
  defaultDepth: 1,
  maxDepth: 2,
  email: mailAdapter,
  hooks: { afterError: [sayError] },
  onInit: preparePlatform,
  globals: [Settings, CaseLimits, PlainWords].map(globalOnDesks).map(saysNoVersions),
  endpoints,
  jobs,
  db: databaseAdapter(process.env.DATABASE_URI ?? ''),
  editor: lexicalEditor(),
  loggingLevels: quietErrors,
  logger: { options: { level: logLevel }, destination: defaultLoggerOptions },
  graphQL: { disable: true },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh', translations: { zh: payloadZh } },
  sharp,
  telemetry: false,
  upload: { abortOnLimit: true, limits: { fileSize: publicFileLimit } },
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: false },
})

export default config.then(closeOwnCollections)
