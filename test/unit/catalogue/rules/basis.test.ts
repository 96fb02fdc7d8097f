import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { ArticleStanding, LawStanding } from '@/domain/catalogue/rules'
import { citesArticle } from '@/domain/catalogue/rules/basis'
import { found } from './check'

const title = '示范条例'
const cites = (...articles: string[]): Partial<MatterContent> => ({
  basis: [{ law: title, articles }],
})

/** Findings on a matter that rests on 第一条 of a law that stands so. */
const onLaw = (law: Partial<LawStanding>, change: Partial<MatterContent> = {}) =>
  found(
    { ...cites('第一条'), ...change },
    { laws: [{ title, articles: [{ number: '第一条' }], ...law }] },
  )
const onArticle = (article: Partial<ArticleStanding>, change: Partial<MatterContent> = {}) =>
  onLaw({ articles: [{ number: '第一条', ...article }] }, change)
const short = (findings: ReturnType<typeof found>) =>
  findings.map(({ level, code, path }) => `${level} ${code} ${path}`)

describe('the law that a matter rests on', () => {
  it.each<[string, Partial<LawStanding>, string[]]>([
    ['in force', { effectiveOn: '2020-01-01' }, []],
    ['in force from today', { effectiveOn: '2026-11-24' }, []],
    [
      'in force from tomorrow',
      { effectiveOn: '2026-11-25' },
      ['error law-not-in-force basis.0.law'],
    ],
    ['repealed long ago', { repealedOn: '2020-01-01' }, ['error law-repealed basis.0.law']],
    ['repealed today', { repealedOn: '2026-11-24' }, ['error law-repealed basis.0.law']],
    ['repealed tomorrow', { repealedOn: '2026-11-25' }, ['hint law-ends-soon basis.0.law']],
    [
      'not yet in force, and to be repealed',
      { effectiveOn: '2027-01-01', repealedOn: '2028-01-01' },
      ['error law-not-in-force basis.0.law', 'hint law-ends-soon basis.0.law'],
    ],
  ])('%s', (_, law, expected) => {
    expect(short(onLaw(law))).toEqual(expected)
  })

  it('is asked for the day on which the matter takes effect', () => {
    const law = { repealedOn: '2027-01-01' }
    const onDay = (effectiveOn: string) => short(onLaw(law, { effectiveOn }))
    expect(onDay('2026-12-31')).toEqual(['hint law-ends-soon basis.0.law'])
    expect(onDay('2027-01-01')).toEqual(['error law-repealed basis.0.law'])
    expect(short(onLaw({ effectiveOn: '2026-12-01' }, { effectiveOn: '2026-12-01' }))).toEqual([])
    expect(short(onLaw({ effectiveOn: '2026-01-01' }, { effectiveOn: '2020-01-01' }))).toEqual([])
  })

  it('says what took its place, in whole sentences', () => {
    const say = (law: Partial<LawStanding>) => onLaw(law).map(({ message }) => message)
    expect(say({ repealedOn: '2026-01-01', replacedBy: '新条例' })).toEqual([
      '《示范条例》2026年1月1日起废止，由《新条例》代替。请换掉这条依据。',
    ])
    expect(say({ repealedOn: '2026-01-01' })).toEqual([
      '《示范条例》2026年1月1日起废止。请换掉这条依据。',
    ])
    expect(say({ repealedOn: '2027-01-01', replacedBy: '新条例' })).toEqual([
      '《示范条例》2027年1月1日起废止，由《新条例》代替，请提前准备。',
    ])
    expect(say({ effectiveOn: '2027-01-01' })).toEqual([
      '《示范条例》2027年1月1日才施行，现在还不能作依据。',
    ])
  })
})

describe('the article that a matter rests on', () => {
  const checked = { lastCheckedOn: '2026-06-01' }
  it.each<[string, Partial<ArticleStanding>, Partial<MatterContent>, string[]]>([
    ['as it was', {}, {}, []],
    [
      'repealed today',
      { repealedOn: '2026-11-24' },
      {},
      ['error article-repealed basis.0.articles'],
    ],
    ['repealed tomorrow', { repealedOn: '2026-11-25' }, {}, []],
    [
      'amended, and not checked since',
      { amendedOn: '2026-06-02' },
      checked,
      ['hint article-amended basis.0.articles'],
    ],
    [
      'amended, and never checked',
      { amendedOn: '2026-06-02' },
      { lastCheckedOn: undefined },
      ['hint article-amended basis.0.articles'],
    ],
    ['checked on the day of the amendment', { amendedOn: '2026-06-01' }, checked, []],
    ['to be amended tomorrow', { amendedOn: '2026-11-25' }, checked, []],
  ])('%s', (_, article, change, expected) => {
    expect(short(onArticle(article, change))).toEqual(expected)
  })

  it('says what took its place', () => {
    const say = (article: Partial<ArticleStanding>) =>
      onArticle(article, checked).map(({ message }) => message)
    expect(say({ repealedOn: '2026-01-01', replacedBy: '第三条' })).toEqual([
      '《示范条例》第一条2026年1月1日起废止，由第三条代替。请换掉这一条。',
    ])
    expect(say({ amendedOn: '2026-07-01' })).toEqual([
      '《示范条例》第一条2026年7月1日修改过，还没有核对。',
    ])
  })

  it('is pointed out when the library does not have it, or none is named', () => {
    const laws = [{ title, articles: [{ number: '第一条' }] }]
    const [unknown] = found(cites('第九条'), { laws })
    expect(unknown).toMatchObject({
      code: 'article-unknown',
      path: 'basis.0.articles',
      message: '《示范条例》的条款库里没有第九条，请核对。',
    })
    expect(short(found(cites(), { laws }))).toEqual(['hint articles-missing basis.0.articles'])
  })

  it('is left alone where the library has no articles, or not the law', () => {
    expect(found(cites('第九条'), { laws: [{ title, articles: [] }] })).toEqual([])
    expect(found(cites('第九条'), { laws: [] })).toEqual([])
  })

  it('names the row of each of several bases', () => {
    const basis = [
      { law: title, articles: ['第一条'] },
      { law: '另一条例', articles: [] },
    ]
    const laws = [{ title, articles: [{ number: '第一条', repealedOn: '2020-01-01' }] }]
    expect(short(found({ basis }, { laws }))).toEqual([
      'error article-repealed basis.0.articles',
      'hint articles-missing basis.1.articles',
    ])
  })
})

it.each([
  ['第十一条', '第十一条', true],
  [' 第十一条第二款 ', '第十一条', true],
  ['第十一条之一', '第十一条', false],
  ['第十一条之一第二款', '第十一条之一', true],
  ['第十条', '第十一条', false],
  ['第一百一十一条', '第一百一十条', false],
])('%s rests on %s: %s', (cited, number, expected) => {
  expect(citesArticle(cited, number)).toBe(expected)
})
