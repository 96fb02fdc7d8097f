import fc from 'fast-check'
import { parseParagraphs, parsePlaces, parseQuestions } from '@/domain/catalogue/spreadsheet/places'
import { parseSpecialProcedures, parseSteps } from '@/domain/catalogue/spreadsheet/steps'

describe('steps in one cell', () => {
  const names = (cell: string) => {
    const parsed = parseSteps(cell)
    return parsed.ok ? parsed.value.map(({ name }) => name) : parsed.reason
  }
  it.each([
    ['申请→受理→审查→决定', ['申请', '受理', '审查', '决定']],
    ['申请->受理-->办结', ['申请', '受理', '办结']],
    ['受理-审核-办结', ['受理', '审核', '办结']],
    ['受理—审核—办结', ['受理', '审核', '办结']],
    ['1.申请；2.受理；3.审核', ['申请', '受理', '审核']],
    ['申请人提交材料\n窗口受理\n审核', ['申请人提交材料', '窗口受理', '审核']],
    ['受理、审核、办结', ['受理', '审核', '办结']],
    ['现场办理', ['现场办理']],
    ['无', []],
  ])('%s', (cell, expected) => expect(names(cell)).toEqual(expected))

  it('reads who and how long in brackets', () => {
    expect(parseSteps('受理（县窗口，1个工作日）→审核（材料不全的一次告知）')).toMatchObject({
      value: [
        { name: '受理', actor: '县窗口', limit: '1个工作日' },
        { name: '审核', note: '材料不全的一次告知' },
      ],
    })
  })
  it('refuses a pointer and too many steps', () => {
    expect(parseSteps('详见办事指南').ok).toBe(false)
    expect(parseSteps(Array.from({ length: 16 }, (_, at) => `第${at}步`).join('→')).ok).toBe(false)
    expect(parseSteps('→').ok).toBe(false)
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (cell) => void parseSteps(cell)))
  })
})

describe('special procedures', () => {
  it('reads the limit and whether it counts', () => {
    expect(
      parseSpecialProcedures('公示7天（不计入时限）；现场勘验（3个工作日，计入时限）'),
    ).toEqual({
      ok: true,
      notes: [],
      value: [
        { name: '公示', countedInLimit: false, limit: '7天' },
        { name: '现场勘验', countedInLimit: true, limit: '3个工作日' },
      ],
    })
    expect(parseSpecialProcedures('无')).toMatchObject({ value: [] })
  })
})

describe('places', () => {
  it.each([
    ['县政务服务中心一楼1号窗口', [{ name: '县政务服务中心一楼1号窗口' }]],
    ['县政务中心（正阳路1号）', [{ name: '县政务中心', address: '正阳路1号' }]],
    ['1.甲窗口；2.乙窗口', [{ name: '甲窗口' }, { name: '乙窗口' }]],
    ['甲窗口 电话：0539-1234567', [{ name: '甲窗口', phone: '0539-1234567' }]],
    ['/', []],
  ])('%s', (cell, value) => expect(parsePlaces(cell)).toMatchObject({ ok: true, value }))
})

describe('questions', () => {
  it('reads pairs', () => {
    expect(parseQuestions('问：要钱吗？答：不要。\n问：多久？\n答：五天。')).toMatchObject({
      value: [
        { question: '要钱吗？', answer: '不要。' },
        { question: '多久？', answer: '五天。' },
      ],
    })
    expect(parseQuestions('1.要钱吗？不要。')).toMatchObject({
      value: [{ question: '要钱吗？', answer: '不要。' }],
    })
    expect(parseQuestions('没有问题').ok).toBe(false)
  })
})

describe('paragraphs', () => {
  it('takes numbers off when all lines have one', () => {
    expect(parseParagraphs('1.符合条件；\n2.材料齐全。')).toMatchObject({
      value: ['符合条件；', '材料齐全。'],
    })
    expect(parseParagraphs('以下条件：\n1.符合')).toMatchObject({ value: ['以下条件：', '1.符合'] })
  })
})
