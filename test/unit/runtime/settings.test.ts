import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { CannotStart } from '@/runtime/cannotStart'
import { parseSettings, settingNames } from '@/runtime/settings'

const folder = mkdtempSync(join(tmpdir(), 'daiban-settings-'))
const program = join(folder, 'program')
writeFileSync(program, '#!/bin/sh\n')
chmodSync(program, 0o755)
const plainFile = join(folder, 'plain')
writeFileSync(plainFile, '')
afterAll(() => rmSync(folder, { recursive: true }))

const lineOf = (env: Record<string, string>): string => {
  try {
    parseSettings(env)
  } catch (error) {
    if (error instanceof CannotStart) return error.message
    throw error
  }
  return 'accepted'
}

test('nothing set gives the documented defaults', () => {
  expect(parseSettings({})).toMatchObject({
    port: 3000,
    listenAddress: '0.0.0.0',
    publicAddress: 'http://localhost:3000',
    dataDir: resolve('data'),
    sessionIdleMinutes: 30,
    trustedProxies: [],
    logLevel: 'info',
  })
})

test('an empty setting counts as not set, blanks around a value do not matter', () => {
  expect(parseSettings({ PORT: ' ', DATABASE_URI: '' })).toMatchObject({ port: 3000 })
  expect(parseSettings({ PORT: ' 8080 ' }).port).toBe(8080)
})

test('every setting is taken over', () => {
  const settings = parseSettings({
    NODE_ENV: 'production',
    PORT: '8080',
    LISTEN_ADDRESS: '127.0.0.1',
    PUBLIC_ADDRESS: 'https://daiban.example.gov.cn/',
    DATA_DIR: folder,
    CACHE_DIR: folder,
    DATABASE_URI: 'mongodb://a:b@db1,db2/daiban?replicaSet=rs0',
    MONGOD_BINARY: program,
    CHROMIUM_PATH: program,
    PAYLOAD_SECRET: 'x'.repeat(32),
    DATA_KEYS: `k1:${'a'.repeat(64)},k2:${'b'.repeat(64)}`,
    SEED_PASSWORD: 'Long-enough-1',
    SMTP_URL: 'smtps://user:pass@smtp.example.cn:465',
    SMTP_FROM: '代办中心 <daiban@example.gov.cn>',
    WEBHOOK_URL: 'https://oa.example.gov.cn/daiban',
    WEBHOOK_SECRET: 'w'.repeat(32),
    SESSION_IDLE_MINUTES: '60',
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, ::1',
    LOG_LEVEL: 'warn',
  })
  expect(settings).toEqual({
    nodeEnv: 'production',
    port: 8080,
    listenAddress: '127.0.0.1',
    publicAddress: 'https://daiban.example.gov.cn',
    dataDir: folder,
    cacheDir: folder,
    databaseUri: 'mongodb://a:b@db1,db2/daiban?replicaSet=rs0',
    mongodBinary: program,
    chromiumPath: program,
    payloadSecret: 'x'.repeat(32),
    dataKeys: [
      { id: 'k1', secret: 'a'.repeat(64) },
      { id: 'k2', secret: 'b'.repeat(64) },
    ],
    seedPassword: 'Long-enough-1',
    smtp: {
      url: 'smtps://user:pass@smtp.example.cn:465',
      from: '代办中心 <daiban@example.gov.cn>',
    },
    webhook: { url: 'https://oa.example.gov.cn/daiban', secret: 'w'.repeat(32) },
    sessionIdleMinutes: 60,
    trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1'],
    logLevel: 'warn',
  })
})

test.each([
  ['NODE_ENV', 'prod'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000abc'],
  ['PORT', '1e3'],
  ['LISTEN_ADDRESS', 'everywhere'],
  ['PUBLIC_ADDRESS', 'daiban.example.gov.cn'],
  ['PUBLIC_ADDRESS', 'ftp://daiban.example.gov.cn'],
  ['PUBLIC_ADDRESS', 'https://daiban.example.gov.cn/path'],
  ['DATABASE_URI', 'postgres://somewhere/daiban'],
  ['DATABASE_URI', 'mongodb:///daiban'],
  ['MONGOD_BINARY', '/no/such/file'],
  ['MONGOD_BINARY', plainFile],
  ['CHROMIUM_PATH', folder],
  ['PAYLOAD_SECRET', 'too short'],
  ['DATA_KEYS', 'k1:abc'],
  ['DATA_KEYS', `0:${'a'.repeat(64)}`],
  ['SEED_PASSWORD', 'Short-1'],
  ['SEED_PASSWORD', 'onlylowercaseletters'],
  ['SMTP_URL', 'smtp.example.cn'],
  ['SMTP_FROM', 'nobody'],
  ['WEBHOOK_URL', 'http://oa.example.gov.cn/daiban'],
  ['WEBHOOK_URL', 'https://user:password@oa.example.gov.cn'],
  ['WEBHOOK_URL', 'oa.example.gov.cn'],
  ['WEBHOOK_SECRET', 'short'],
  ['SESSION_IDLE_MINUTES', '4'],
  ['SESSION_IDLE_MINUTES', '1441'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '127.0.0.1,proxy'],
  ['LOG_LEVEL', 'loud'],
])('a wrong %s (%s) stops the start with one line that names it', (name, value) => {
  const line = lineOf({ [name]: value })
  expect(line).toContain(`设置 ${name} 不对`)
  expect(line).toContain(`Setting ${name} is wrong`)
  expect(line).not.toContain('\n')
})

test.each([
  'DATABASE_URI',
  'PAYLOAD_SECRET',
  'DATA_KEYS',
  'SEED_PASSWORD',
  'SMTP_URL',
  'WEBHOOK_SECRET',
])('the line never repeats the value of %s', (name) => {
  expect(lineOf({ [name]: 'wrong*' })).not.toContain('wrong*')
})

test('a mail server without a sender is refused', () => {
  expect(lineOf({ SMTP_URL: 'smtp://localhost' })).toContain('缺少设置 SMTP_FROM')
})

test('a receiver of notices without a secret is refused; on this machine it may be unencrypted', () => {
  expect(lineOf({ WEBHOOK_URL: 'https://oa.test/x' })).toContain('缺少设置 WEBHOOK_SECRET')
  const WEBHOOK_SECRET = 'w'.repeat(32)
  for (const WEBHOOK_URL of ['http://127.0.0.1:9/x', 'http://localhost/x', 'http://[::1]/x']) {
    expect(lineOf({ WEBHOOK_URL, WEBHOOK_SECRET })).toBe('accepted')
  }
})

test('mails are caught in development only, and only without a mail server', () => {
  const caught = (env: Record<string, string>) =>
    parseSettings({ DATA_DIR: folder, ...env }).mailFolder
  expect(caught({ NODE_ENV: 'development' })).toBe(join(folder, 'caught-mails'))
  expect(caught({ NODE_ENV: 'production' })).toBeUndefined()
  expect(caught({})).toBeUndefined()
  const smtp = { SMTP_URL: 'smtp://localhost', SMTP_FROM: 'a@b.cn' }
  expect(caught({ NODE_ENV: 'development', ...smtp })).toBeUndefined()
})

test('production on an own server wants its secret, the embedded database makes one', () => {
  const env = { NODE_ENV: 'production', DATABASE_URI: 'mongodb://db/daiban?replicaSet=rs0' }
  expect(lineOf(env)).toContain('缺少设置 PAYLOAD_SECRET')
  expect(lineOf({ NODE_ENV: 'production' })).toBe('accepted')
})

test('.env.example names each setting, once, and no other', () => {
  const named = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)
  expect([...named].map(([, name]) => name).sort()).toEqual([...settingNames].sort())
})
