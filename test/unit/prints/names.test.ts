import { printFileName } from '@/domain/catalogue/printNames'
import { isPrintSize } from '@/domain/catalogue/printKinds'

test('a sheet is saved under its matter, kind, edition and size', () => {
  const name = { kind: 'sheet', subject: '最低生活保障申请', number: 7 } as const
  expect(printFileName({ ...name, size: 'a4' })).toBe('最低生活保障申请-明白纸-第7版.pdf')
  expect(printFileName({ ...name, size: 'large' })).toBe('最低生活保障申请-明白纸-第7版-大字.pdf')
})

test('a kit is saved under its station and day', () => {
  expect(printFileName({ kind: 'kit', subject: '石门村代办点', date: '2026-11-24' })).toBe(
    '石门村代办点-整套明白纸-2026年11月24日.pdf',
  )
})

test.each([
  [true, '石门村代办点-要换的明白纸-2026年12月1日.pdf'],
  [false, '石门村代办点-整套明白纸-2026年12月1日起用.pdf'],
])('one for a later day is saved under that day: only changes %s', (onlyChanges, name) => {
  const ahead = { on: '2026-12-01', onlyChanges }
  const kit = { kind: 'kit', subject: '石门村代办点', date: '2026-11-24', ahead } as const
  expect(printFileName(kit)).toBe(name)
})

test('signs that file systems or headers refuse are left out, a long name is cut', () => {
  const odd = printFileName({ kind: 'guide', subject: 'a/b\\c:"d"\r\nX-Evil: <1>|?*' })
  expect(odd).toBe('abcdX-Evil1-服务指南.pdf')
  const long = printFileName({ kind: 'guide', subject: '䶮'.repeat(300) })
  expect([...long].filter((sign) => sign === '䶮')).toHaveLength(40)
})

test.each([
  ['a4', true],
  ['large', true],
  ['A4', false],
  ['', false],
  [undefined, false],
])('%s is a size: %s', (value, is) => expect(isPrintSize(value)).toBe(is))
