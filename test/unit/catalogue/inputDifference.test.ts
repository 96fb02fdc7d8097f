import fc from 'fast-check'
import { inputDifference, lawKey, materialKey } from '@/domain/catalogue/inputDifference'
import type { MatterContent, MatterInput } from '@/domain/catalogue/matterContent'
import { keptAsSaid, plainFields } from '@/domain/catalogue/plainFields'
import { richMatter as before } from '../../helpers/sampleMatters'
import { matterContent } from '../spreadsheets/arbitraryMatter'

const name = before.name
const fieldsOf = (input: Omit<MatterInput, 'name'>, changed?: readonly string[]) =>
  inputDifference({ before, input: { name, ...input }, changed }).map(({ field }) => field)
const [material] = before.materials
if (!material) throw new Error('the sample has materials')

/** An input that says what a matter says. */
const inputOf = ({ department, ...content }: MatterContent): MatterInput => ({
  ...content,
  departmentCode: department.code,
  departmentName: department.name,
})

describe('what an input would change', () => {
  it('is nothing where it says nothing or the same', () => {
    expect(fieldsOf({})).toEqual([])
    expect(fieldsOf(inputOf(before))).toEqual([])
    expect(fieldsOf({ subItem: '' })).toEqual([])
  })

  it('is told in the words of the form', () => {
    const input = { name, visits: 3, promisedLimit: { unit: 'working-day' as const, amount: 20 } }
    expect(inputDifference({ before, input })).toEqual([
      {
        field: 'promisedLimit',
        label: '承诺办结时限',
        before: '28 个工作日',
        after: '20 个工作日',
      },
      { field: 'visits', label: '到办事现场次数', before: '1 次', after: '3 次' },
    ])
  })

  it('merges the tiers of agency', () => {
    expect(fieldsOf({ agency: { village: 'agent' } })).toEqual([])
    const [change] = inputDifference({ before, input: { name, agency: { village: 'notice' } } })
    expect(change).toMatchObject({
      field: 'agency',
      label: '各层级怎么代办',
      after: '代办点公开告知，代办站代办，代办窗口代办，代办中心直办',
    })
  })

  it('takes away a limit that is said not to exist', () => {
    const input: MatterInput = { name, withoutLimits: ['statutoryLimit'] }
    expect(inputDifference({ before, input })).toEqual([
      { field: 'statutoryLimit', label: '法定办结时限', before: '45 个工作日', after: '无' },
    ])
    const { statutoryLimit: _, ...without } = before
    expect(inputDifference({ before: without, input })).toEqual([])
  })

  it('moves a matter to another department', () => {
    expect(
      inputDifference({ before, input: { name, departmentCode: 'GA', departmentName: '公安局' } }),
    ).toEqual([{ field: 'department', label: '实施主体', before: '示范县民政局', after: '公安局' }])
    expect(inputDifference({ before, input: { name, departmentCode: 'GA' } })[0]?.after).toBe('GA')
  })

  it('finds laws and materials however they are cited', () => {
    expect(lawKey('《中华人民共和国 土地管理法》')).toBe('土地管理法')
    expect(materialKey('身份证（ 正反面 ）')).toBe('身份证(正反面)')
    const basis = before.basis.map((one) => ({ ...one, law: `《${one.law}》`, kind: undefined }))
    expect(fieldsOf({ basis })).toEqual([])
    expect(fieldsOf({ basis: basis.slice(1) })).toEqual(['basis'])
    expect(fieldsOf({ basis: basis.map((one) => ({ ...one, articles: [] })) })).toEqual(['basis'])
  })

  it('compares of a material only what belongs to the matter', () => {
    const same = before.materials.map(({ name: one }) => ({ name: one }))
    expect(fieldsOf({ materials: same })).toEqual([])
    expect(
      fieldsOf({ materials: same.map((one) => ({ ...one, source: 'other' as const })) }),
    ).toEqual([])
    expect(fieldsOf({ materials: [...same].reverse() })).toEqual(['materials'])
    expect(fieldsOf({ materials: same.map((one) => ({ ...one, copies: 9 })) })).toEqual([
      'materials',
    ])
    const one = { ...before, materials: [material] }
    const byCode = (code: string) =>
      inputDifference({ before: one, input: { name, materials: [{ code, name: '别名' }] } })
    expect(byCode(material.code)).toEqual([])
    expect(byCode('CL-999')).toMatchObject([{ field: 'materials', after: '别名' }])
  })

  it('counts everything that a new matter says', () => {
    const fields = inputDifference({ input: { ...inputOf(before), subItem: '' } }).map(
      ({ field }) => field,
    )
    expect(fields).toEqual(expect.arrayContaining(['name', 'department', 'basis', 'materials']))
    expect(fields).not.toContain('subItem')
  })

  it('is what is known to change, where that is known', () => {
    expect(fieldsOf({ visits: 3, hours: '周一' }, ['hours'])).toEqual(['hours'])
    expect(fieldsOf({ basis: [], materials: [] }, [])).toEqual([])
    expect(fieldsOf({ visits: 1 }, ['visits'])).toEqual(['visits'])
  })

  it('is nothing for any matter against itself, and names each field that differs', () => {
    fc.assert(
      fc.property(
        matterContent,
        matterContent,
        fc.constantFrom(...plainFields.filter((field) => field !== 'agency')),
        (one, other, field) => {
          expect(inputDifference({ before: one, input: inputOf(one) })).toEqual([])
          const value = other[field]
          const said = { name: one.name, [field]: value }
          const found = inputDifference({ before: one, input: said }).map((each) => each.field)
          const isSame = JSON.stringify(one[field] ?? '') === JSON.stringify(value ?? '')
          expect(found).toEqual(isSame || value === undefined ? [] : [field])
        },
      ),
    )
  })
})

it('keeps a field as it is said, or in a shape of its own', () => {
  const reshaped = plainFields.filter((field) => !(keptAsSaid as readonly string[]).includes(field))
  expect(reshaped).toEqual(['conditions', 'statutoryLimit', 'promisedLimit', 'agency', 'remarks'])
  expect(new Set(plainFields).size).toBe(plainFields.length)
})
