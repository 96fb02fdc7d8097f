import fc from 'fast-check'
import { parseMaterials } from '@/domain/catalogue/spreadsheet/materials'

const read = (cell: string) => {
  const parsed = parseMaterials(cell)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.value
}
const names = (cell: string) => read(cell).map(({ name }) => name)

describe('materials in one cell', () => {
  it.each([
    ['1.身份证；2.户口簿；3.申请表', ['身份证', '户口簿', '申请表']],
    ['1、身份证 2、户口簿', ['身份证', '户口簿']],
    ['①身份证②户口簿', ['身份证', '户口簿']],
    ['(1)身份证(2)营业执照副本', ['身份证', '营业执照副本']],
    ['（1）身份证；（2）户口簿', ['身份证', '户口簿']],
    ['一、身份证\n二、户口簿', ['身份证', '户口簿']],
    ['1.身份证\n2.户口簿', ['身份证', '户口簿']],
    ['身份证\n户口簿', ['身份证', '户口簿']],
    ['身份证；户口簿；申请书；', ['身份证', '户口簿', '申请书']],
    ['身份证;户口簿', ['身份证', '户口簿']],
    ['身份证、户口簿', ['身份证', '户口簿']],
    ['１、居民身份证（原件）\n２、申请表　１份', ['居民身份证', '申请表']],
    [
      '1.《不动产登记条例》第2.1条规定的证明；2.申请书',
      ['《不动产登记条例》第2.1条规定的证明', '申请书'],
    ],
    ['1.照片（1.5寸）；2.申请书', ['照片', '申请书']],
    ['1.身份证\n（正反面）\n2.户口簿', ['身份证', '户口簿']],
    ['1.身份证或护照；2.户口簿、结婚证', ['身份证或护照', '户口簿、结婚证']],
    ['营业执照（1.正本；2.副本）', ['营业执照']],
  ])('%s', (cell, expected) => {
    expect(names(cell)).toEqual(expected)
  })

  it.each([
    ['身份证原件及复印件1份', { name: '身份证', kind: 'both', originals: 1, copies: 1 }],
    ['身份证原件、复印件各1份', { name: '身份证', kind: 'both', originals: 1, copies: 1 }],
    ['身份证原件和复印件各2份', { name: '身份证', originals: 2, copies: 2 }],
    ['户口簿复印件2份', { name: '户口簿', kind: 'copy', originals: 0, copies: 2 }],
    ['户口簿复印件', { name: '户口簿', originals: 0, copies: 1 }],
    ['申请书原件1份', { name: '申请书', kind: 'original', originals: 1, copies: 0 }],
    ['居民身份证（原件）', { name: '居民身份证', originals: 1, copies: 0 }],
    ['身份证（原件1份，复印件3份）', { name: '身份证', originals: 1, copies: 3 }],
    ['申请表（一式两份）', { name: '申请表', originals: 2 }],
    ['申请表　１份', { name: '申请表', originals: 1, copies: 0 }],
    ['近期一寸照片２张', { name: '近期一寸照片', originals: 2 }],
    ['身份证正反面复印件1份', { name: '身份证', originals: 0, copies: 1 }],
    ['诊断证明（容缺）', { name: '诊断证明', necessity: 'tolerated' }],
    ['诊断证明（非必要）', { name: '诊断证明', necessity: 'optional' }],
    ['诊断证明（必要）', { name: '诊断证明', necessity: 'required' }],
    [
      '委托书（委托他人办理时提供）',
      { name: '委托书', necessity: 'optional', whenNeeded: '委托他人办理时提供' },
    ],
    ['其他证明材料（必要时）', { necessity: 'optional', whenNeeded: '必要时' }],
    ['授权委托书（非本人办理的）', { necessity: 'optional', whenNeeded: '非本人办理的' }],
    ['申请表（加盖公章）', { name: '申请表', note: '加盖公章' }],
    ['证明（扫描件）', { form: 'electronic' }],
  ])('%s', (cell, expected) => {
    expect(read(cell)[0]).toMatchObject(expected)
  })

  it('keeps how many with the entry before', () => {
    expect(read('身份证原件、复印件各1份、户口簿')).toMatchObject([
      { name: '身份证', originals: 1, copies: 1 },
      { name: '户口簿' },
    ])
  })

  it('says nothing about numbers that are not there', () => {
    expect(read('居民身份证')).toEqual([{ name: '居民身份证' }])
  })

  it.each(['无', '/', '无需提供材料'])('%s means none', (cell) => {
    expect(read(cell)).toEqual([])
  })

  it('takes a material once and says so', () => {
    const parsed = parseMaterials('身份证；户口簿；身份证')
    expect(parsed).toMatchObject({ ok: true, notes: ['材料「身份证」写了两遍，只收第一遍'] })
  })

  it.each(['详见附件', '见办事指南', '；；', '1.（原件）2.身份证'])('%s is refused', (cell) => {
    expect(parseMaterials(cell).ok).toBe(false)
  })

  it('takes back any list of plain names, however it is numbered', () => {
    const name = fc.stringMatching(/^[书证表卡照簿函单]{2,6}$/)
    const number = fc.constantFrom(
      (at: number) => `${at}.`,
      (at: number) => `${at}、`,
      (at: number) => `（${at}）`,
      (at: number) => String.fromCharCode(0x2460 + at - 1),
    )
    const gap = fc.constantFrom('', '\n', '；', ' ')
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 20 }),
        number,
        gap,
        (list, say, between) => {
          const cell = list.map((one, at) => `${say(at + 1)}${one}`).join(between)
          expect(names(cell)).toEqual(list)
        },
      ),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (cell) => void parseMaterials(cell)))
  })
})
