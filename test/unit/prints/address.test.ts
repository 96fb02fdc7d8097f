import { ZodError } from 'zod'
import {
  cardRequest,
  guideRequest,
  noticeRequest,
  posterRequest,
  sheetRequest,
} from '@/endpoints/catalogue/printAddress'
import { portalText as text } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'

const at = (query = '') => new Request(`http://county.test/x${query}`)

/** The sentence that a wrong address is answered with. */
function saidOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof ZodError) return error.issues[0].message
    if (error instanceof Refusal) return error.message
    throw error
  }
  return 'nothing'
}

test('a sheet is a4 of the current edition unless said otherwise', () => {
  expect(sheetRequest(at(), 'MZ-0104.pdf')).toEqual({ kind: 'sheet', code: 'MZ-0104', size: 'a4' })
  expect(sheetRequest(at('?size=large&station=zd100201&edition=3'), 'MZ-0104.pdf')).toEqual({
    kind: 'sheet',
    code: 'MZ-0104',
    size: 'large',
    station: 'ZD100201',
    edition: 3,
  })
})

test('empty and unknown parts of the address are nobody’s fault', () => {
  expect(sheetRequest(at('?station=&from=wechat'), 'MZ-0104.PDF')).toMatchObject({ size: 'a4' })
})

test('places in lists are counted from 1', () => {
  expect(noticeRequest(at('?missing=1,3'), 'MZ-0104.pdf')).toMatchObject({ missing: [0, 2] })
  expect(cardRequest(at('?agent=2'), 'ZD100201.pdf')).toMatchObject({ agent: 2 })
})

test('guide and poster', () => {
  expect(guideRequest(at('?edition=2'), 'MZ-0104')).toMatchObject({ kind: 'guide', edition: 2 })
  expect(posterRequest('ZD100201.pdf')).toEqual({ kind: 'poster', station: 'ZD100201' })
})

test.each([
  ['a size that is none', () => sheetRequest(at('?size=a3'), 'M.pdf'), text.badSize],
  ['edition 0', () => sheetRequest(at('?edition=0'), 'M.pdf'), text.badEdition],
  ['edition 1e3', () => sheetRequest(at('?edition=1e3'), 'M.pdf'), text.badEdition],
  ['a station with a slash', () => sheetRequest(at('?station=../x'), 'M.pdf'), text.badStation],
  ['missing as words', () => noticeRequest(at('?missing=a'), 'M.pdf'), text.badMissing],
  ['agent by name', () => cardRequest(at('?agent=王'), 'ZD1.pdf'), text.badAgent],
  ['no .pdf', () => sheetRequest(at(), 'MZ-0104'), text.notAPdf],
  ['a broken escape', () => sheetRequest(at(), '%E0%A4%A.txt'), text.notAPdf],
  ['a code of 300 letters', () => sheetRequest(at(), `${'A'.repeat(300)}.pdf`), text.notAPdf],
])('%s is refused in a sentence', (_, read, sentence) => {
  expect(saidOf(read)).toBe(sentence)
})
