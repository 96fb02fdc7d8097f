import fc from 'fast-check'
import { withPlainWord } from '@/domain/catalogue/plainWords/apply'
import { plainFieldName } from '@/domain/catalogue/plainWords/fieldName'
import {
  type Stretch,
  findAbbreviations,
  findLongSentences,
  findOfficeWords,
  findUnsaidPhone,
  findVaguePlaces,
} from '@/domain/catalogue/plainWords/find'
import { standardPlainWords } from '@/domain/catalogue/plainWords/words'

const words = [
  { word: '不予', plain: '不' },
  { word: '不予受理', plain: '不收' },
  { word: '有关部门', note: '写明是哪个部门' },
]

describe('office words', () => {
  it('are found where they stand, the longest first', () => {
    expect(findOfficeWords('不予受理，不予。', words)).toEqual([
      { word: words[1], from: 0, to: 4 },
      { word: words[0], from: 5, to: 7 },
    ])
  })

  it('may hold signs that a pattern would read as its own, and empty ones find nothing', () => {
    expect(findOfficeWords('a.b', [{ word: 'a.b' }])).toHaveLength(1)
    expect(findOfficeWords('axb', [{ word: 'a.b' }])).toEqual([])
    expect(findOfficeWords('文字', [{ word: ' ' }])).toEqual([])
    expect(findOfficeWords('文字', [])).toEqual([])
  })

  it('are replaced wherever they stand, but not within a longer one', () => {
    expect(withPlainWord('不予受理，不予，不予。', words[0], words)).toBe('不予受理，不，不。')
    expect(withPlainWord('不予受理，不予。', words[1], words)).toBe('不收，不予。')
    expect(withPlainWord('请问有关部门。', words[2], words)).toBe('请问有关部门。')
    expect(withPlainWord('没有。', words[0])).toBe('没有。')
  })
})

describe('the list that a county begins with', () => {
  it('names each word once, and what to write instead', () => {
    const listed = standardPlainWords.map(({ word }) => word)
    expect(new Set(listed).size).toBe(listed.length)
    for (const { plain, note } of standardPlainWords) expect(plain ?? note).toBeTruthy()
  })

  it('puts no office word in the place of another', () => {
    for (const { plain = '' } of standardPlainWords) {
      expect(findOfficeWords(plain, standardPlainWords)).toEqual([])
    }
  })
})

describe('sentences', () => {
  it('are too long from the 51st sign, without stars and blanks at the ends', () => {
    const long = '写'.repeat(51)
    expect(findLongSentences(`短。 **${'写'.repeat(50)}** 。${long}`)).toEqual([
      { from: 59, to: 110, length: 51 },
    ])
  })
})

describe('abbreviations', () => {
  const found = (text: string) => findAbbreviations(text).map((one) => one.text)

  it.each([
    ['带 UKEY 来，UKEY 要有电。', ['UKEY']],
    ['带 UKEY（电子钥匙）来，UKEY 要有电。', []],
    ['带电子钥匙（UKEY）来。', []],
    ['「CA」即电子证书。', []],
    ['装一个 APP，传 PDF。', []],
    ['交两证一照。', ['两证一照']],
    ['交两证一照，就是三样东西。', []],
    ['第 A 栋。', []],
    ['写一页两面。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('places and phones', () => {
  it('are asked for where people are sent somewhere', () => {
    expect(findVaguePlaces('到指定医院或者有关的窗口。').map(({ text }) => text)).toEqual([
      '指定医院',
      '有关的窗口',
    ])
    expect(findVaguePlaces('到县医院一楼。')).toEqual([])
  })

  it.each([
    ['先电话预约。', '电话预约'],
    ['请拨打电话。', '拨打电话'],
    ['律师会给您打电话。', undefined],
    ['请拨打 12345。', undefined],
    ['有问题打咨询电话，或者来电。', undefined],
    ['不用打招呼。', undefined],
  ])('%s', (text, expected) => {
    expect(findUnsaidPhone(text)?.text).toBe(expected)
  })
})

describe('names of fields', () => {
  it.each([
    ['whoCanApply', '谁可以申请'],
    ['materials.1.note', '申请材料第 2 项的说明'],
    ['steps.0', '办理流程第 1 项'],
    ['places.2.address', '办理地点第 3 项的地址'],
    ['steps.x.note', ''],
    ['name', ''],
    ['basis.0.law', ''],
  ])('%s is %s', (path, name) => {
    expect(plainFieldName(path)).toBe(name)
  })
})

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(...standardPlainWords.map(({ word }) => word)),
    fc.constantFrom('UKEY', '（', '）', '**', '。', '指定医院', '电话预约', '两证一照', '䶮', '\n'),
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  const word = fc.record(
    { word: fc.string(), plain: fc.string(), note: fc.string() },
    { requiredKeys: ['word'] },
  )
  const lists = fc.oneof(fc.constant(standardPlainWords), fc.array(word))

  it('nothing is thrown, and what is found lies inside the text', () => {
    fc.assert(
      fc.property(text, lists, (typed, list) => {
        const phone = findUnsaidPhone(typed)
        const found: Stretch[] = [
          ...findOfficeWords(typed, list),
          ...findLongSentences(typed),
          ...findAbbreviations(typed),
          ...findVaguePlaces(typed),
          ...(phone ? [phone] : []),
        ]
        for (const { from, to } of found) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(typed.length)
        }
        for (const { word: one, from, to } of findOfficeWords(typed, list)) {
          expect(typed.slice(from, to)).toBe(one.word.trim())
        }
      }),
    )
  })

  it('a replaced word of the list is gone', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...standardPlainWords), (typed, one) => {
        const changed = withPlainWord(typed, one, standardPlainWords)
        if (!one.plain) expect(changed).toBe(typed)
        if (!typed.includes(one.word)) expect(changed).toBe(typed)
      }),
    )
  })
})
