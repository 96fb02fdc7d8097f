import {
  addFault,
  contentFault,
  fileLimits,
  filesLeft,
  isFileKind,
  removeFault,
  roomFault,
  showsIdentity,
  unopenedWords,
} from '@/domain/casework/files'
import { caseStatuses, relations } from '@/domain/casework/vocabulary'

test('a file is a material of the checklist or one of four other kinds', () => {
  const codes = ['CL-001', 'CL-002']
  for (const kind of ['CL-001', 'identity', 'consent', 'signature', 'other']) {
    expect(isFileKind(kind, codes)).toBe(true)
  }
  for (const kind of ['CL-003', '', 'Identity', '__proto__']) {
    expect(isFileKind(kind, codes)).toBe(false)
  }
})

test.each([
  ['identity', '', true],
  ['CL-001', '居民身份证', true],
  ['CL-002', '户口簿', true],
  ['CL-003', '收入证明', false],
  ['other', '', false],
  ['consent', '', false],
])('%s %s shows who somebody is: %s', (kind, name, shown) => {
  expect(showsIdentity(kind, name)).toBe(shown)
})

test.each(relations.map(({ value }) => value))('%s may add while the case lasts, or not', (as) => {
  const may = as === 'origin' || as === 'holder'
  expect(addFault({ relations: [as], status: 'accepted' }) === null).toBe(may)
})

test.each(caseStatuses.map(({ value }) => value))('what may be done in the status %s', (status) => {
  const isOver = ['declined', 'withdrawn', 'archived'].includes(status)
  expect(addFault({ relations: ['origin'], status }) === null).toBe(!isOver)
  const mine = { person: { station: 'a' }, addedAt: { station: 'a' } }
  const isEnded = isOver || status === 'delivered'
  expect(removeFault({ status, ...mine }) === null).toBe(!isEnded)
})

test.each([
  [{ station: 'a' }, { station: 'a' }, true],
  [{ station: 'b' }, { station: 'a' }, false],
  [{ department: 'd' }, { department: 'd' }, true],
  [{ department: 'e' }, { department: 'd' }, false],
  [{ department: 'd' }, { station: 'a' }, false],
  [{ station: 'a', department: 'd' }, { station: 'b', department: 'd' }, false],
  [{}, {}, false],
])('somebody of %j removes what was added at %j: %s', (person, addedAt, may) => {
  expect(removeFault({ status: 'accepted', person, addedAt }) === null).toBe(may)
})

test.each([
  ['CL-1', 100, 'image/jpeg', null],
  ['CL-1', 100, 'image/heic', null],
  ['CL-1', 100, 'application/pdf', null],
  ['signature', 100, 'image/png', null],
  ['signature', 100, 'application/pdf', '图片'],
  ['CL-1', 0, 'image/jpeg', '空的'],
  ['CL-1', fileLimits.fileBytes, 'image/jpeg', null],
  ['CL-1', fileLimits.fileBytes + 1, 'image/jpeg', '15 MB'],
  ['CL-1', 100, 'image/svg+xml', '只收'],
  ['CL-1', 100, 'application/zip', '只收'],
  ['CL-1', 100, undefined, '只收'],
])('a file for %s of %d bytes and type %s', (kind, size, found, said) => {
  const fault = contentFault({ kind, size, found })
  if (said === null) expect(fault).toBeNull()
  else expect(fault).toContain(said)
})

test('what cannot be opened is told apart for phones that take HEIC', () => {
  expect(unopenedWords('image/heic')).toContain('兼容性最佳')
  expect(unopenedWords('image/heif')).toContain('兼容性最佳')
  expect(unopenedWords('image/png')).toContain('重新拍')
})

test('a case has room for 60 files and 100 MB, and says what is left', () => {
  const { files, caseBytes } = fileLimits
  expect(roomFault({ files: files - 1, bytes: 0 }, 10)).toBeNull()
  expect(roomFault({ files, bytes: 0 }, 10)).toContain('最多 60 个')
  expect(roomFault({ files: 3, bytes: caseBytes - 10 }, 10)).toBeNull()
  expect(roomFault({ files: 3, bytes: caseBytes - 3 * 1024 * 1024 }, 4 * 1024 * 1024)).toContain(
    '只剩 3 MB',
  )
  expect([0, 59, 60, 99].map(filesLeft)).toEqual([60, 1, 0, 0])
})
