import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptSecrets } from '@/runtime/secrets'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daiban-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const file = () => join(folder, 'secrets.json')

test('they are made once, random, and readable by the owner only', () => {
  const first = keptSecrets(folder)
  expect(first.payloadSecret).toMatch(/^[\da-f]{64}$/)
  expect(keptSecrets(folder)).toEqual(first)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
  const other = mkdtempSync(join(tmpdir(), 'daiban-secrets-'))
  expect(keptSecrets(other)).not.toEqual(first)
  rmSync(other, { recursive: true })
})

test('a file that others could read is closed to them', () => {
  keptSecrets(folder)
  chmodSync(file(), 0o644)
  keptSecrets(folder)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
})

test.each(['', '{', '{"payloadSecret":"short"}'])(
  'a broken file (%s) is never replaced',
  (text) => {
    writeFileSync(file(), text)
    expect(() => keptSecrets(folder)).toThrow(/密钥文件 .* 读不出来/)
  },
)
