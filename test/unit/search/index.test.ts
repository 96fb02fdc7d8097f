import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { searchIndex } from '@/domain/catalogue/searchFind'
import { buildIndex } from '@/domain/catalogue/searchIndex'
import { matchesByScan } from '@/domain/catalogue/searchMatch'
import { parseQuery } from '@/domain/catalogue/searchQuery'
import { readAloud } from '@/search/readAloud'
import { catalogue, entryOf } from './helpers'

/** Few characters, so that chance makes names that resemble each other. */
const char = fc.constantFrom(...'低保障养老证卡办申请户口银行绿色aic1（）🏠𠮷')
const phrase = fc.string({ unit: char, minLength: 1, maxLength: 9 })
const entries = fc.array(
  fc.record({
    code: fc.stringMatching(/^[A-C]{2}-0[0-3]{2}$/),
    name: phrase,
    plainNames: fc.array(phrase, { maxLength: 3 }),
    department: phrase,
    topics: fc.array(phrase, { maxLength: 2 }),
  }),
  { maxLength: 25 },
)

/** What people type: Chinese, pinyin in full or shortened, several words, and slips in all of them. */
const typed = fc
  .array(
    fc.oneof(
      phrase,
      phrase.map((text) => readAloud(text).join('')),
      phrase.map((text) =>
        readAloud(text)
          .map((sound) => sound[0])
          .join(''),
      ),
      phrase.map((text) =>
        readAloud(text)
          .map((s, i) => (i % 2 ? s : s[0]))
          .join(''),
      ),
      fc.stringMatching(/^[A-C]{2}-?0[0-3]{0,2}$/),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '))
const slip = fc.record({
  at: fc.nat({ max: 12 }),
  kind: fc.constantFrom('none', 'drop', 'double', 'change', 'swap'),
})

function slipped(text: string, { at, kind }: { at: number; kind: string }): string {
  const chars = [...text]
  if (at >= chars.length) return text
  if (kind === 'drop') chars.splice(at, 1)
  if (kind === 'double') chars.splice(at, 0, chars[at] ?? '')
  if (kind === 'change') chars[at] = 'x'
  if (kind === 'swap') chars.splice(at, 2, ...chars.slice(at, at + 2).reverse())
  return chars.join('')
}

const foundBy = (list: { entry: { code: string; name: string }; match: object }[]) =>
  list.map(({ entry, match }) => ({ code: entry.code, name: entry.name, match }))

describe('the index', () => {
  test('finds what a scan of everything finds, in the same order', () => {
    fc.assert(
      fc.property(entries, typed, slip, (list, words, mistake) => {
        const made = list.map(entryOf)
        const asked = parseQuery(slipped(words, mistake), readAloud)
        if (!asked) return
        const byIndex = searchIndex(buildIndex(made), asked)
        expect(foundBy(byIndex)).toEqual(foundBy(matchesByScan(made, asked)))
      }),
      { numRuns: 3000 },
    )
  })

  test('finds each matter by each piece of its names, its pinyin and its initials', () => {
    const index = buildIndex(catalogue)
    const finds = (words: string, code: string) => {
      const asked = parseQuery(words, readAloud)
      const found = asked ? searchIndex(index, asked) : []
      expect(found.map(({ entry }) => entry.code)).toContain(code)
    }
    for (const entry of catalogue) {
      for (const text of entry.texts.filter(
        ({ kind }) => kind === 'name' || kind === 'plainName',
      )) {
        const chars = [...text.flat]
        for (let from = 0; from < chars.length; from += 1) {
          for (let to = from + 1; to <= chars.length; to += 1) {
            const piece = chars.slice(from, to).join('')
            const sounds = text.readings.slice(from, to).map(({ sound }) => sound)
            finds(piece, entry.code)
            finds(sounds.join(''), entry.code)
            finds(sounds.map((sound) => sound[0]).join(''), entry.code)
          }
        }
      }
    }
  })
})
