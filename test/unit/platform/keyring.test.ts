import { jest } from '@jest/globals'

const first = { id: 'k1', secret: 'a'.repeat(64) }
const second = { id: 'k2', secret: 'b'.repeat(64) }
let dataKeys: { id: string; secret: string }[] = []
jest.unstable_mockModule('@/runtime/settings', () => ({ getSettings: () => ({ dataKeys }) }))
const { markText, openText, sealText } = await import('@/operations/platform/keyring')

const here = { secret: 'the secret of an installation, of forty letters' }
const elsewhere = { secret: 'the secret of another one, of forty letters too' }
const about = { purpose: 'id number', owner: '20261124000173' }

beforeEach(() => {
  dataKeys = []
})

test('what is sealed opens for its owner and purpose, and nowhere else', () => {
  const sealed = sealText(here, about, '刘䶮 13800001234')
  expect(sealed).not.toContain('13800001234')
  expect(openText(here, about, sealed)).toBe('刘䶮 13800001234')
  expect(openText(here, { ...about, owner: 'another' }, sealed)).toBeNull()
  expect(openText(here, { ...about, purpose: 'phone' }, sealed)).toBeNull()
  expect(openText(elsewhere, about, sealed)).toBeNull()
})

test('the same text is sealed differently each time, and an altered one does not open', () => {
  const [one, other] = [sealText(here, about, 'x'), sealText(here, about, 'x')]
  expect(one).not.toBe(other)
  const bytes = Buffer.from(one.slice(2), 'base64')
  bytes[bytes.length - 1] ^= 1
  expect(openText(here, about, `0.${bytes.toString('base64')}`)).toBeNull()
  for (const broken of ['', '0', '0.', 'nokey.AAAA']) {
    expect(openText(here, about, broken)).toBeNull()
  }
})

test('a new key seals, the older ones still open, one that is gone does not', () => {
  const own = sealText(here, about, 'own')
  dataKeys = [first]
  const old = sealText(here, about, 'old')
  dataKeys = [first, second]
  const fresh = sealText(here, about, 'fresh')
  expect([own, old, fresh].map((one) => one.split('.')[0])).toEqual(['0', 'k1', 'k2'])
  expect([own, old, fresh].map((one) => openText(here, about, one))).toEqual([
    'own',
    'old',
    'fresh',
  ])
  dataKeys = [second]
  expect(openText(here, about, old)).toBeNull()
})

test('a mark finds the same value, also after a change of keys, and tells nothing', () => {
  const mark = markText(here, 'id number', '999999195003080021')
  dataKeys = [second]
  expect(markText(here, 'id number', '999999195003080021')).toBe(mark)
  expect(markText(here, 'phone', '999999195003080021')).not.toBe(mark)
  expect(markText(elsewhere, 'id number', '999999195003080021')).not.toBe(mark)
  expect(mark).toMatch(/^[\da-f]{64}$/)
})
