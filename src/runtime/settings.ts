import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { runtimeText } from '@/i18n/runtime'
import { type BothLanguages, CannotStart } from './cannotStart'
import { isExecutable, isNetwork, isStrongPassword, isWebhook, wholeNumber } from './settingShapes'

/** What the environment may set; names and defaults are documented in .env.example. */
export interface Settings {
  nodeEnv?: 'development' | 'production' | 'test'
  port: number
  listenAddress: string
  /** Where people reach the site, without a slash at the end; goes into QR codes and mails. */
  publicAddress: string
  /** Absolute folder of the embedded database, secrets and kept files. */
  dataDir: string
  /** Absolute folder of what was downloaded and can be downloaded again. */
  cacheDir: string
  /** An own MongoDB; without it the embedded one is used. */
  databaseUri?: string
  mongodBinary?: string
  chromiumPath?: string
  payloadSecret?: string
  /** Keys of personal data, oldest first; the last one seals. */
  dataKeys: { id: string; secret: string }[]
  seedPassword?: string
  smtp?: { url: string; from: string }
  /** Without SMTP_URL `npm run dev` keeps mails in this folder, for its page of caught mails. */
  mailFolder?: string
  /** A receiver of the county's own that is told of every message. */
  webhook?: { url: string; secret: string }
  sessionIdleMinutes: number
  /** Addresses or networks (CIDR) whose X-Forwarded-* headers are believed. */
  trustedProxies: string[]
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

type Environment = Record<string, string | undefined>

interface Rule extends BothLanguages {
  schema: z.ZodType
  /** Its value never appears in a message. */
  isSecret?: boolean
}

const executable = {
  schema: z.string().refine(isExecutable),
  zh: '这里应是一个可以执行的文件的路径',
  en: 'it must be the path of an executable file',
} satisfies Rule

const rules = {
  NODE_ENV: {
    schema: z.enum(['development', 'production', 'test']),
    zh: '只能是 production、development 或 test',
    en: 'only production, development or test',
  },
  PORT: {
    schema: wholeNumber(1, 65535),
    zh: '应为 1 到 65535 的整数，例如 3000',
    en: 'a whole number from 1 to 65535, such as 3000',
  },
  LISTEN_ADDRESS: {
    schema: z.string().refine((text) => isIP(text) !== 0 || text === 'localhost'),
    zh: '应为本机的一个 IP 地址，例如 0.0.0.0 或 127.0.0.1',
    en: 'an IP address of this machine, such as 0.0.0.0 or 127.0.0.1',
  },
  PUBLIC_ADDRESS: {
    schema: z
      .string()
      .regex(/^https?:\/\/[^/?#\s]+\/?$/)
      .refine((text) => URL.canParse(text)),
    zh: '应为网址，只写到域名和端口，例如 https://daiban.example.gov.cn',
    en: 'an http or https address without a path, such as https://daiban.example.gov.cn',
  },
  DATA_DIR: { schema: z.string(), zh: '应为目录', en: 'a folder' },
  CACHE_DIR: { schema: z.string(), zh: '应为目录', en: 'a folder' },
  DATABASE_URI: {
    schema: z.string().regex(/^mongodb(\+srv)?:\/\/[^/\s]+/),
    zh: '应以 mongodb:// 或 mongodb+srv:// 开头，例如 mongodb://127.0.0.1:27017/daiban?replicaSet=rs0',
    en: 'it must begin with mongodb:// or mongodb+srv://, such as mongodb://127.0.0.1:27017/daiban?replicaSet=rs0',
    isSecret: true,
  },
  MONGOD_BINARY: executable,
  CHROMIUM_PATH: executable,
  PAYLOAD_SECRET: {
    schema: z.string().min(32),
    zh: '至少要 32 个字符；可用 openssl rand -hex 32 生成',
    en: 'at least 32 characters; make one with openssl rand -hex 32',
    isSecret: true,
  },
  DATA_KEYS: {
    schema: z
      .string()
      .regex(/^[a-z1-9][a-z0-9]{0,9}:[0-9a-f]{64}(,[a-z1-9][a-z0-9]{0,9}:[0-9a-f]{64})*$/)
      .transform((text) =>
        text.split(',').map((part) => {
          const [id = '', secret = ''] = part.split(':')
          return { id, secret }
        }),
      ),
    zh: '应为 名称:64位十六进制，几个用英文逗号隔开，最后一个用来加密，例如 k1:（openssl rand -hex 32 的结果）',
    en: 'name:64 hexadecimal digits, parted by commas, the last one seals, such as k1:(what openssl rand -hex 32 gives)',
    isSecret: true,
  },
  SEED_PASSWORD: {
    schema: z.string().refine(isStrongPassword),
    zh: '至少 10 个字符，大写、小写、数字、符号中至少三种',
    en: 'at least 10 characters of three kinds (upper case, lower case, digit, sign)',
    isSecret: true,
  },
  SMTP_URL: {
    schema: z.string().regex(/^smtps?:\/\/[^/\s]+/),
    zh: '应以 smtp:// 或 smtps:// 开头，例如 smtps://用户:密码@smtp.example.cn:465',
    en: 'it must begin with smtp:// or smtps://, such as smtps://user:password@smtp.example.cn:465',
    isSecret: true,
  },
  SMTP_FROM: {
    schema: z.string().regex(/^[^\s<>]+@[^\s<>]+$|^[^<>]*<[^\s<>]+@[^\s<>]+>$/),
    zh: '配置了 SMTP_URL 就要有发件人，例如 代办中心 <daiban@example.gov.cn>',
    en: 'with SMTP_URL a sender is needed, such as Daiban <daiban@example.gov.cn>',
  },
  WEBHOOK_URL: {
    schema: z.string().refine(isWebhook),
    zh: '应以 https:// 开头；只有本机可以用 http://，例如 https://oa.example.gov.cn/daiban',
    en: 'it must begin with https://, or http:// on this machine, such as https://oa.example.gov.cn/daiban',
    isSecret: true,
  },
  WEBHOOK_SECRET: {
    schema: z.string().min(32),
    zh: '配置了 WEBHOOK_URL 就要有签名密钥，至少 32 个字符；可用 openssl rand -hex 32 生成',
    en: 'with WEBHOOK_URL a secret of at least 32 characters is needed; make one with openssl rand -hex 32',
    isSecret: true,
  },
  SESSION_IDLE_MINUTES: {
    schema: wholeNumber(5, 1440),
    zh: '应为 5 到 1440 的整数（分钟）',
    en: 'a whole number of minutes from 5 to 1440',
  },
  TRUSTED_PROXIES: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .refine((parts) => parts.every(isNetwork)),
    zh: '应为 IP 或网段，用英文逗号隔开，例如 127.0.0.1,10.0.0.0/8',
    en: 'IP addresses or networks, parted by commas, such as 127.0.0.1,10.0.0.0/8',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    zh: '只能是 fatal、error、warn、info、debug、trace 或 silent',
    en: 'only fatal, error, warn, info, debug, trace or silent',
  },
} satisfies Record<string, Rule>

type Name = keyof typeof rules

/** The names of all settings, for .env.example and its test. */
export const settingNames = Object.keys(rules) as Name[]

function readOne<N extends Name>(env: Environment, name: N) {
  const text = env[name]?.trim()
  if (text === undefined || text === '') return undefined
  const rule: Rule = rules[name]
  const result = rule.schema.safeParse(text)
  if (result.success) return result.data as z.output<(typeof rules)[N]['schema']>
  const { zh, en, isSecret } = rule
  throw new CannotStart(
    runtimeText.wrongSetting({ name, zh, en, shown: isSecret ? undefined : text.slice(0, 80) }),
  )
}

const missing = (name: Name): CannotStart =>
  new CannotStart(runtimeText.missingSetting({ name, zh: rules[name].zh, en: rules[name].en }))

/**
 * Reads the settings; an empty one counts as not set.
 * @param env the environment, after .env was loaded
 * @throws CannotStart with one line that names the first wrong or missing setting and the mend
 */
export function parseSettings(env: Environment): Settings {
  const port = readOne(env, 'PORT') ?? 3000
  const settings: Settings = {
    nodeEnv: readOne(env, 'NODE_ENV'),
    port,
    listenAddress: readOne(env, 'LISTEN_ADDRESS') ?? '0.0.0.0',
    publicAddress: readOne(env, 'PUBLIC_ADDRESS')?.replace(/\/$/, '') ?? `http://localhost:${port}`,
    dataDir: resolve(/* turbopackIgnore: true */ readOne(env, 'DATA_DIR') ?? 'data'),
    cacheDir: resolve(
      /* turbopackIgnore: true */ readOne(env, 'CACHE_DIR') ?? join(homedir(), '.cache', 'daiban'),
    ),
    databaseUri: readOne(env, 'DATABASE_URI'),
    mongodBinary: readOne(env, 'MONGOD_BINARY'),
    chromiumPath: readOne(env, 'CHROMIUM_PATH'),
    payloadSecret: readOne(env, 'PAYLOAD_SECRET'),
    dataKeys: readOne(env, 'DATA_KEYS') ?? [],
    seedPassword: readOne(env, 'SEED_PASSWORD'),
    smtp: readSmtp(env),
    webhook: readWebhook(env),
    sessionIdleMinutes: readOne(env, 'SESSION_IDLE_MINUTES') ?? 30,
    trustedProxies: readOne(env, 'TRUSTED_PROXIES') ?? [],
    logLevel: readOne(env, 'LOG_LEVEL') ?? 'info',
  }
  const { nodeEnv, databaseUri, payloadSecret, smtp, dataDir } = settings
  if (nodeEnv === 'development' && !smtp) settings.mailFolder = join(dataDir, 'caught-mails')
  if (nodeEnv === 'production' && databaseUri && !payloadSecret) throw missing('PAYLOAD_SECRET')
  return settings
}

function readSmtp(env: Environment): Settings['smtp'] {
  const url = readOne(env, 'SMTP_URL')
  const from = readOne(env, 'SMTP_FROM')
  if (url === undefined) return undefined
  if (from === undefined) throw missing('SMTP_FROM')
  return { url, from }
}

function readWebhook(env: Environment): Settings['webhook'] {
  const url = readOne(env, 'WEBHOOK_URL')
  const secret = readOne(env, 'WEBHOOK_SECRET')
  if (url === undefined) return undefined
  if (secret === undefined) throw missing('WEBHOOK_SECRET')
  return { url, secret }
}

let cached: Settings | undefined

/** The settings of this process, read once from its environment. Throws as {@link parseSettings}. */
export function getSettings(): Settings {
  cached ??= parseSettings(process.env)
  return cached
}
