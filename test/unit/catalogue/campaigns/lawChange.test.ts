import { changeFaults } from '@/domain/catalogue/campaigns/changeFaults'
import type { KnownLaw, LawChange } from '@/domain/catalogue/campaigns/lawChange'
import { changeWord, sayChange, subjectOf } from '@/domain/catalogue/campaigns/subject'
import { citationsTouched } from '@/domain/catalogue/campaigns/touched'
import { lawAfter, textOn } from '@/domain/catalogue/campaigns/wordings'

const law: KnownLaw = {
  id: 'aid',
  title: '社会救助暂行办法',
  effectiveOn: '2014-05-01',
  articles: [
    { number: '第十一条', text: '申请最低生活保障,应当书面申请。', wordings: [] },
    { number: '第十四条', wordings: [] },
    { number: '第十六条', text: '旧文', repealedOn: '2027-01-01', wordings: [] },
    { number: '第二十条', text: '后来加的。', effectiveOn: '2026-06-01', wordings: [] },
    {
      number: '第三十条',
      text: '原文。',
      wordings: [
        { text: '原文。', to: '2027-03-01' },
        { text: '新文。', from: '2027-03-01' },
      ],
    },
  ],
}
const other = { id: 'new', title: '社会救助法', effectiveOn: '2026-10-01' }

const change = (more: Partial<LawChange> = {}): LawChange => ({
  kind: 'amended',
  from: '2026-12-01',
  source: '国务院令第900号',
  articles: [{ number: '第十一条', newText: '申请最低生活保障,可以口头申请。' }],
  ...more,
})
const codes = (more: Partial<LawChange>, of: KnownLaw = law) =>
  changeFaults(of, change(more)).map(({ code, path }) => `${code} ${path}`)

describe('what is wrong with a change of a law', () => {
  it('lets a sound one through, of articles and of the whole law', () => {
    expect(codes({})).toEqual([])
    expect(codes({ articles: [] })).toEqual([])
    expect(codes({ kind: 'repealed', articles: [{ number: '第十四条' }] })).toEqual([])
    expect(codes({ kind: 'repealed', articles: [] })).toEqual([])
    expect(codes({ kind: 'replaced', articles: [], successor: other })).toEqual([])
    expect(
      codes({ kind: 'replaced', articles: [{ number: '第十四条', replacedBy: '第十五条' }] }),
    ).toEqual([])
    expect(
      codes({ kind: 'added', articles: [{ number: '第十一条之一', newText: '新增的。' }] }),
    ).toEqual([])
    expect(codes({ articles: [{ number: '第十四条', newText: '库里没有原文。' }] })).toEqual([])
  })

  it('revises a law as a whole again only from a later day on', () => {
    const revised = { ...law, revisedOn: '2026-12-01' }
    expect(codes({ articles: [] }, revised)).toEqual(['date-before-change from'])
    expect(codes({ articles: [], from: '2026-12-02' }, revised)).toEqual([])
    expect(codes({}, revised)).toEqual([])
  })

  it.each([
    ['no date', { from: ' ' }, 'date-missing from'],
    ['a day that does not exist', { from: '2026-02-30' }, 'date-wrong from'],
    ['a day outside the calendar', { from: '2099-01-01' }, 'date-far from'],
    ['a day before the law', { from: '2014-05-01' }, 'date-far from'],
    ['no document', { source: ' ' }, 'source-missing source'],
    ['a document of a novel', { source: '令'.repeat(121) }, 'source-long source'],
    [
      'no number',
      { articles: [{ number: ' ', newText: '文' }] },
      'number-missing articles.0.number',
    ],
    [
      'a number of a sentence',
      { articles: [{ number: '第'.repeat(41), newText: '文' }] },
      'number-long articles.0.number',
    ],
    [
      'an unknown article',
      { articles: [{ number: '第九条', newText: '文' }] },
      'article-unknown articles.0.number',
    ],
    [
      'no new text',
      { articles: [{ number: '第十一条', newText: ' ' }] },
      'text-missing articles.0.newText',
    ],
    [
      'a text too long',
      { articles: [{ number: '第十一条', newText: '长'.repeat(5001) }] },
      'text-long articles.0.newText',
    ],
    [
      'the same text in other forms and spaces',
      { articles: [{ number: '第十一条', newText: ' 申请最低生活保障，应当\n书面申请。' }] },
      'text-same articles.0.newText',
    ],
    [
      'an article that ends already',
      { kind: 'repealed', articles: [{ number: '第十六条' }] },
      'article-repealed articles.0.number',
    ],
    [
      'a day before the article',
      { from: '2026-06-01', articles: [{ number: '第二十条', newText: '文' }] },
      'date-before-article from',
    ],
    [
      'a day before another change of it',
      { articles: [{ number: '第三十条', newText: '文' }] },
      'date-before-change from',
    ],
    [
      'an article added that is there',
      { kind: 'added', articles: [{ number: '第十一条', newText: '文' }] },
      'article-known articles.0.number',
    ],
    ['an addition of nothing', { kind: 'added', articles: [] }, 'articles-missing articles'],
    [
      'an article replaced by nothing',
      { kind: 'replaced', articles: [{ number: '第十一条' }] },
      'successor-missing articles.0.replacedBy',
    ],
    [
      'an article replaced by itself',
      {
        kind: 'replaced',
        articles: [{ number: '第十一条', replacedBy: '《社会救助暂行办法》第十一条' }],
      },
      'successor-itself articles.0.replacedBy',
    ],
    [
      'an article replaced by a sentence',
      { kind: 'replaced', articles: [{ number: '第十一条', replacedBy: '条'.repeat(121) }] },
      'successor-long articles.0.replacedBy',
    ],
    [
      'a law replaced by nothing',
      { kind: 'replaced', articles: [] },
      'successor-missing successor',
    ],
    [
      'a law replaced by itself',
      { kind: 'replaced', articles: [], successor: law },
      'successor-itself successor',
    ],
    [
      'a law replaced by one that ended',
      { kind: 'replaced', articles: [], successor: { ...other, repealedOn: '2026-12-01' } },
      'successor-repealed successor',
    ],
    [
      'a law replaced by one that is not in force yet',
      { kind: 'replaced', articles: [], successor: { ...other, effectiveOn: '2026-12-02' } },
      'successor-late successor',
    ],
  ] as const)('refuses %s', (_, more, expected) => {
    expect(codes(more as Partial<LawChange>)).toEqual([expected])
  })

  it('refuses what takes effect no later than the law itself', () => {
    const young = { ...law, effectiveOn: '2026-12-01' }
    expect(codes({}, young)).toEqual(['date-before-law from'])
  })

  it('refuses an article written twice, once', () => {
    const one = { number: '第十四条', newText: '文' }
    expect(codes({ articles: [one, one] })).toEqual(['article-twice articles.1.number'])
  })

  it('refuses any change of a law that ends', () => {
    expect(codes({}, { ...law, repealedOn: '2027-01-01' })).toEqual(['law-repealed law'])
  })

  it('says every fault in whole Chinese sentences', () => {
    const faults = changeFaults(law, change({ from: '2026-02-30', source: '' }))
    expect(faults).toHaveLength(2)
    for (const { message } of faults) expect(message).toMatch(/^[^,:;?!]*\p{Script=Han}.*。$/u)
  })
})

describe('a law after a change', () => {
  it('keeps the old text with its last day, and holds it until the new one takes effect', () => {
    const after = lawAfter(law, change(), '2026-11-24')
    const [article] = after.articles
    expect(after).toMatchObject({ amendedOn: '2026-12-01' })
    expect(after.repealedOn).toBeUndefined()
    expect(article).toMatchObject({
      amendedOn: '2026-12-01',
      text: '申请最低生活保障,应当书面申请。',
      wordings: [
        { text: '申请最低生活保障,应当书面申请。', to: '2026-12-01' },
        { text: '申请最低生活保障,可以口头申请。', from: '2026-12-01' },
      ],
    })
    expect(textOn(article as never, '2026-11-30')).toContain('书面')
    expect(textOn(article as never, '2026-12-01')).toContain('口头')
  })

  it('bears a second amendment, with three wordings one after the other', () => {
    const once = lawAfter(law, change(), '2026-12-05')
    expect(once.articles[0]?.text).toContain('口头')
    const twice = lawAfter(
      { ...law, articles: once.articles },
      change({ from: '2027-01-01', articles: [{ number: '第十一条', newText: '第三稿。' }] }),
      '2027-01-01',
    )
    expect(twice.articles[0]?.wordings.map(({ from, to }) => [from, to])).toEqual([
      [undefined, '2026-12-01'],
      ['2026-12-01', '2027-01-01'],
      ['2027-01-01', undefined],
    ])
    expect(twice.articles[0]?.text).toBe('第三稿。')
  })

  it('has no text for a day before its first known wording', () => {
    expect(textOn({ wordings: [{ text: '新', from: '2026-12-01' }] }, '2026-11-30')).toBeUndefined()
  })

  it('ends articles, or the law, from the day on', () => {
    const ended = lawAfter(
      law,
      change({ kind: 'replaced', articles: [{ number: '第十四条', replacedBy: '第十五条' }] }),
      '2026-11-24',
    )
    expect(ended.repealedOn).toBeUndefined()
    expect(ended.articles[1]).toMatchObject({ repealedOn: '2026-12-01', replacedBy: '第十五条' })
    const whole = lawAfter(
      law,
      change({ kind: 'replaced', articles: [], successor: other }),
      '2026-11-24',
    )
    expect(whole).toMatchObject({ repealedOn: '2026-12-01', replacedBy: 'new' })
    expect(whole.articles).toEqual(lawAfter(law, change({ articles: [] }), '2026-11-24').articles)
  })

  it('gets a new article that begins on the day', () => {
    const after = lawAfter(
      law,
      change({ kind: 'added', articles: [{ number: '第十一条之一', newText: '新增。' }] }),
      '2026-11-24',
    )
    expect(after.amendedOn).toBe('2026-12-01')
    expect(after.articles.at(-1)).toEqual({
      number: '第十一条之一',
      text: '新增。',
      effectiveOn: '2026-12-01',
      wordings: [],
    })
  })
})

describe('which citations a change touches', () => {
  const basis = [
    { law: 'aid', articles: ['第十一条第二款', '第十四条'] },
    { law: 'aid', articles: [] },
    { law: 'other', articles: ['第十一条'] },
  ]
  const scope = { law: 'aid', kind: 'amended', numbers: ['第十一条'] } as const

  it('takes paragraphs of the article, and whoever names no article', () => {
    expect(citationsTouched(basis, scope)).toEqual(['第十一条第二款', '整部法规'])
  })

  it('leaves 第十一条之一 and other articles alone', () => {
    const rows = [{ law: 'aid', articles: ['第十一条之一', '第十四条'] }]
    expect(citationsTouched(rows, scope)).toEqual([])
  })

  it('takes all that rests on the law when the whole law or a new article is meant', () => {
    const all = ['第十一条第二款', '第十四条', '整部法规']
    expect(citationsTouched(basis, { ...scope, numbers: [] })).toEqual(all)
    expect(citationsTouched(basis, { ...scope, kind: 'added', numbers: ['第九条'] })).toEqual(all)
  })
})

describe('how a change is said', () => {
  it('names the articles, and counts many', () => {
    expect(subjectOf('甲法', [])).toBe('《甲法》')
    expect(subjectOf('甲法', ['第一条', '第二条'])).toBe('《甲法》第一条、第二条')
    expect(subjectOf('甲法', ['第一条', '第二条', '第三条', '第四条'])).toBe(
      '《甲法》第一条、第二条、第三条等 4 条',
    )
  })

  it('says what happens from when', () => {
    expect(sayChange('社会救助暂行办法', change())).toBe(
      '《社会救助暂行办法》第十一条从2026年12月1日起修改',
    )
    expect(sayChange('社会救助暂行办法', change({ kind: 'repealed', articles: [] }))).toBe(
      '《社会救助暂行办法》从2026年12月1日起废止',
    )
    expect(changeWord('added')).toBe('新增条款')
  })
})
