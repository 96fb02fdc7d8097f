import {
  type CurrentSheet,
  type LastPrint,
  currentSheets,
  staleSheets,
} from '@/domain/catalogue/printStale'

const print = (more: Partial<LastPrint> = {}): LastPrint => ({
  matter: 'm1',
  edition: 'e6',
  editionNumber: 6,
  printedAt: '2026-10-01T02:00:00.000Z',
  ...more,
})

const current = (more: Partial<CurrentSheet> = {}): CurrentSheet => ({
  matter: 'm1',
  code: 'MZ-0104',
  name: '最低生活保障申请',
  edition: 'e7',
  editionNumber: 7,
  since: '2026-11-24',
  changeNote: '办理时限缩短',
  ...more,
})

test('a sheet whose edition was replaced is to be printed anew', () => {
  expect(staleSheets({ prints: [print()], current: [current()] })).toEqual([
    {
      matter: 'm1',
      code: 'MZ-0104',
      name: '最低生活保障申请',
      action: 'replace',
      printedNumber: 6,
      currentNumber: 7,
      since: '2026-11-24',
      changeNote: '办理时限缩短',
    },
  ])
})

test('a sheet of the current edition hangs well', () => {
  const prints = [print({ edition: 'e7', editionNumber: 7 })]
  expect(staleSheets({ prints, current: [current()] })).toEqual([])
})

test('the sheet of a withdrawn matter is to be taken down', () => {
  const withdrawn = current({ edition: undefined, editionNumber: undefined, since: '2026-11-20' })
  const [sheet] = staleSheets({ prints: [print()], current: [withdrawn] })
  expect(sheet).toMatchObject({ action: 'remove', printedNumber: 6, since: '2026-11-20' })
  expect(sheet).not.toHaveProperty('currentNumber')
})

test('an edition printed before it holds is not called stale', () => {
  const prints = [print({ edition: 'e8', editionNumber: 8 })]
  expect(staleSheets({ prints, current: [current()] })).toEqual([])
})

test('a matter that nobody knows any more, or that was never printed here, does not count', () => {
  expect(staleSheets({ prints: [print({ matter: 'gone' })], current: [current()] })).toEqual([])
  expect(staleSheets({ prints: [], current: [current()] })).toEqual([])
})

test('the newest change comes first, equal days by code', () => {
  const prints = ['a', 'b', 'c'].map((matter) => print({ matter }))
  const stale = staleSheets({
    prints,
    current: [
      current({ matter: 'a', code: 'RS-0102', since: '2026-11-01' }),
      current({ matter: 'b', code: 'RS-0101', since: '2026-11-01' }),
      current({ matter: 'c', code: 'YB-0101', since: '2026-11-20' }),
    ],
  })
  expect(stale.map(({ code }) => code)).toEqual(['YB-0101', 'RS-0101', 'RS-0102'])
})

test('what hangs and holds: the current edition only, by code', () => {
  const prints = [
    print({ edition: 'e7', editionNumber: 7 }),
    print({ matter: 'm2', edition: 'e1', editionNumber: 1 }),
    print({ matter: 'm3', edition: 'e3', editionNumber: 3 }),
    print({ matter: 'gone', edition: 'e9', editionNumber: 9 }),
  ]
  const sheets = [
    current(),
    current({ matter: 'm2', code: 'GA-0001', name: '居住证', edition: 'e1', editionNumber: 1 }),
    current({ matter: 'm3', edition: undefined }),
  ]
  expect(currentSheets({ prints, current: sheets })).toEqual([
    expect.objectContaining({ code: 'GA-0001', number: 1 }),
    expect.objectContaining({ code: 'MZ-0104', number: 7 }),
  ])
  expect(currentSheets({ prints: [print()], current: [current()] })).toEqual([])
})
