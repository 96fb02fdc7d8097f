import { describe, expect, test } from '@jest/globals'
import { searchIndex } from '@/domain/catalogue/searchFind'
import { buildIndex } from '@/domain/catalogue/searchIndex'
import { catalogue, query } from './helpers'

const index = buildIndex(catalogue)
const codesFor = (typed: string): string[] => {
  const asked = query(typed)
  return asked ? searchIndex(index, asked).map(({ entry }) => entry.code) : []
}

describe('what people type finds what they mean', () => {
  test.each([
    ['最低生活保障申请', 'MZ-0104', 'the exact name'],
    ['最低', 'MZ-0104', 'the beginning of the name'],
    ['生活保障', 'MZ-0104', 'a part of the name'],
    ['低保', 'MZ-0105', 'a name that begins with it goes before an everyday name'],
    ['吃低保', 'MZ-0104', 'an everyday name'],
    ['上户口', 'GA-0101', 'an everyday name without a common character'],
    ['dibao', 'MZ-0105', 'pinyin'],
    ['chidibao', 'MZ-0104', 'pinyin of an everyday name'],
    ['chi di bao', 'MZ-0104', 'pinyin in syllables'],
    ["chi'di'bao", 'MZ-0104', 'pinyin with marks'],
    ['chī dī bǎo', 'MZ-0104', 'pinyin with tones'],
    ['ｊｈｄｊ', 'MZ-0301', 'initials, full width'],
    ['jhdj', 'MZ-0301', 'initials'],
    ['JieHDJ', 'MZ-0301', 'pinyin and initials mixed'],
    ['zdsh', 'MZ-0104', 'initials of the beginning'],
    ['yinhang', 'GA-0102', 'the reading that the word has'],
    ['lvse', 'SC-0101', 'v for ü'],
    ['lüse', 'SC-0101', 'ü itself'],
    ['MZ-0104', 'MZ-0104', 'the code'],
    ['mz0104', 'MZ-0104', 'the code without its hyphen'],
    ['mz 0104', 'MZ-0104', 'the code with a blank'],
    ['ic卡', 'RS-0101', 'letters and characters together'],
    ['公安局 户口', 'GA-0101', 'two words of different places'],
    ['看病', 'YB-0101', 'a life event'],
    ['怎么给孩子上户口要什么材料', 'GA-0101', 'a name inside a question'],
    ['chidbao', 'MZ-0104', 'a mixture that is spelled rightly'],
    ['chidibo', 'MZ-0104', 'a letter missing'],
    ['chidinao', 'MZ-0104', 'a wrong letter'],
    ['chidibaoo', 'MZ-0104', 'a letter too many'],
    ['chidbiao', 'MZ-0104', 'letters swapped'],
    ['尺低宝', 'MZ-0104', 'other characters of the same sound'],
    ['接婚登记', 'MZ-0301', 'one character of another sound or the same'],
    ['林木采发许可', 'LY-0101', 'a wrong character'],
    ['林木伐许可', 'LY-0101', 'a character missing'],
    ['林木采采伐许可', 'LY-0101', 'a character too many'],
    ['林木伐采许可', 'LY-0101', 'characters swapped'],
    ['砍素', 'LY-0101', 'two characters of nearly the same sound'],
  ])('%s → %s (%s)', (typed, code) => {
    expect(codesFor(typed)[0]).toBe(code)
  })

  test('an exact hit leaves out what is only similar', () => {
    expect(codesFor('结婚登记')).toEqual(['MZ-0301'])
  })

  test('several words must all be met', () => {
    expect(codesFor('民政局 登记')).toEqual(['MZ-0301', 'MZ-0302'])
  })

  test.each(['', '   ', '！？。', '😀👍', '<>', '*.?+^$', '\u0000\u0007'])(
    'nothing to look for in %j',
    (typed) => {
      expect(query(typed)).toBeUndefined()
    },
  )

  test.each([
    '<script>alert(1)</script>',
    '(a+)+$'.repeat(20),
    '低'.repeat(10_000),
    '𠮷野家',
    '\ud800',
  ])('hostile or rare text does no harm: %.20s', (typed) => {
    expect(Array.isArray(codesFor(typed))).toBe(true)
  })
})
