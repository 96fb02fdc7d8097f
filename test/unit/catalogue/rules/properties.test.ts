import fc from 'fast-check'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { checkMatter, type Finding } from '@/domain/catalogue/rules'
import { longMatter, richMatter, shortMatter } from '../../../helpers/sampleMatters'
import { matterContent } from '../../spreadsheets/arbitraryMatter'
import { breakages, type Breakage } from './broken'

const context = { today: '2026-11-24', laws: [] }
const sample = fc.constantFrom(richMatter, shortMatter, longMatter)

/** Level, code and field; the number of a row as `#`. */
const seen = (findings: readonly Finding[]) =>
  findings.map(({ level, code, path }) => `${level} ${code} ${path.replace(/\d+/, '#')}`)
const check = (content: MatterContent) => checkMatter(content, context)
const broken = (content: MatterContent, some: readonly Breakage[]): MatterContent =>
  some.reduce((before, { change }) => ({ ...before, ...change(before) }), content)

/** What the rules find now and did not find before. */
function news(before: MatterContent, after: MatterContent): string[] {
  const old = seen(check(before))
  return seen(check(after)).filter((one) => {
    const at = old.indexOf(one)
    if (at >= 0) old.splice(at, 1)
    return at < 0
  })
}

const isWhole = (message: string) =>
  /^[^,:;?!]+。$/u.test(message) && !/undefined|null|NaN|object/.test(message)

describe('the samples', () => {
  it.each([richMatter, shortMatter, longMatter])('$name can be published', (content) => {
    expect(check(content).filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('one thing broken', () => {
  it.each(breakages)('gives $expected, and nothing else', (one) => {
    for (const content of [richMatter, shortMatter, longMatter]) {
      expect(news(content, broken(content, [one]))).toEqual([one.expected])
    }
  })
})

describe('several things broken', () => {
  it('give the finding of each, from the top of the form to its end', () => {
    fc.assert(
      fc.property(sample, fc.subarray([...breakages]), (content, some) => {
        const expected = some.map((one) => one.expected)
        expect(news(content, broken(content, some))).toEqual(expected)
      }),
    )
  })

  it('are told in the same order whichever was broken first', () => {
    fc.assert(
      fc.property(
        sample,
        fc.shuffledSubarray([...breakages]).map((some) => [some, [...some].reverse()] as const),
        (content, [some, reversed]) => {
          expect(seen(check(broken(content, some)))).toEqual(seen(check(broken(content, reversed))))
        },
      ),
    )
  })

  it('are told in whole Chinese sentences', () => {
    for (const { message } of check(broken(richMatter, breakages))) {
      expect({ message, isWhole: isWhole(message) }).toEqual({ message, isWhole: true })
    }
  })
})

describe('any draft', () => {
  const odd = fc.record(
    {
      name: fc.string({ unit: 'grapheme' }),
      type: fc.constant(undefined),
      caseType: fc.constant(undefined),
      department: fc.constant({ code: '', name: '' }),
      whoCanApply: fc.string({ unit: 'grapheme' }),
      enquiryPhone: fc.string({ unit: 'grapheme' }),
      visits: fc.double(),
      effectiveOn: fc.string(),
      cancelOn: fc.string(),
      lastCheckedOn: fc.string(),
      promisedLimit: fc.record({
        unit: fc.constantFrom('working-day' as const, 'calendar-day' as const),
        amount: fc.option(fc.double(), { nil: undefined }),
      }),
      steps: fc.array(fc.record({ name: fc.string(), note: fc.string() })),
      questions: fc.array(fc.record({ question: fc.string(), answer: fc.string() })),
    },
    { requiredKeys: [] },
  )
  const day = fc.constantFrom('2000-01-01', '2026-11-24', '2099-12-31', undefined)
  const standing = fc.record({ effectiveOn: day, amendedOn: day, repealedOn: day })
  const lawOf = (content: MatterContent) =>
    fc.array(
      fc
        .tuple(standing, fc.array(fc.tuple(standing, fc.constantFrom('第一条', '第二条'))))
        .map(([law, articles]) => ({
          ...law,
          title: content.basis[0]?.law ?? '示范条例',
          articles: articles.map(([article, number]) => ({ ...article, number })),
        })),
      { maxLength: 2 },
    )

  it('is checked without a fall, and told in sentences of fields that it has', () => {
    const any = fc
      .tuple(matterContent, odd)
      .map(([content, part]): MatterContent => ({ ...content, ...part }) as MatterContent)
      .chain((content) => fc.tuple(fc.constant(content), lawOf(content)))
    fc.assert(
      fc.property(any, ([content, laws]) => {
        const findings = checkMatter(content, { today: '2026-11-24', laws })
        for (const { message, path, code } of findings) {
          expect(message.endsWith('。')).toBe(true)
          expect(message).not.toMatch(/undefined|\[object/)
          expect(code).toMatch(/^[a-z-]+$/)
          const [field = '', row] = path.split('.')
          const isOptional = [
            'type',
            'caseType',
            'promisedLimit',
            'visitsReason',
            'mustAppearReason',
            'complaintPhone',
          ].includes(field)
          expect(isOptional || field in content).toBe(true)
          if (row && /^\d+$/.test(row)) {
            const rows: unknown = Reflect.get(content, field)
            expect(Array.isArray(rows) && rows.length > Number(row)).toBe(true)
          }
        }
        expect(checkMatter(content, { today: '2026-11-24', laws })).toEqual(findings)
      }),
      { numRuns: 300 },
    )
  })
})
