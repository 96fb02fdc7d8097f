import fc from 'fast-check'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { sayField, sayLimit, sayMaterial } from '@/domain/catalogue/sayField'
import { richMatter } from '../../helpers/sampleMatters'
import { matterContent } from '../spreadsheets/arbitraryMatter'

describe('a field in words', () => {
  const say = <Field extends keyof MatterContent>(
    field: Field,
    value: Required<MatterContent>[Field] | null | undefined,
  ) => sayField(field, value)

  it('says nothing of nothing', () => {
    expect(say('name', undefined)).toBe('')
    expect(say('promisedLimit', null)).toBe('')
  })

  it('says words, lists, numbers and answers', () => {
    expect(say('name', '低保')).toBe('低保')
    expect(say('type', 'payment')).toBe('行政给付')
    expect(say('powerSource', 'own')).toBe('法定本级行使')
    expect(say('exerciseLevel', 'county')).toBe('县级')
    expect(say('department', { code: 'MZ', name: '民政局' })).toBe('民政局')
    expect(say('plainNames', ['甲', '乙'])).toBe('甲、乙')
    expect(say('jointAgencies', ['公安局'])).toBe('公安局')
    expect(say('audiences', ['natural-person', 'legal-person'])).toBe('自然人、法人')
    expect(say('themes', ['health'])).toBe('卫生健康')
    expect(say('lifeEvents', ['birth'])).toBe('生孩子')
    expect(say('serviceScope', 'county')).toBe('全县通办')
    expect(say('caseType', 'promised')).toBe('承诺件')
    expect(say('limitStart', 'acceptance')).toBe('受理之日起')
    expect(say('channels', ['window'])).toBe('窗口办理')
    expect(say('deliveryMethods', ['post'])).toBe('邮寄送达')
    expect(say('visits', 2)).toBe('2 次')
    expect(say('mustAppear', true)).toBe('是')
    expect(say('greenChannel', false)).toBe('否')
    expect(say('conditions', ['甲', '乙'])).toBe('甲\n乙')
    expect(say('remarks', ['甲'])).toBe('甲')
    expect(say('agency', { town: 'agent', village: 'direct' })).toBe('代办点直办，代办窗口代办')
    expect(say('agency', {})).toBe('')
  })

  it('says rows, numbered when there are several', () => {
    expect(say('basis', [{ law: '甲法', articles: ['第一条', '第二条'] }])).toBe(
      '《甲法》第一条、第二条',
    )
    expect(
      say('steps', [
        { name: '收件' },
        { name: '审核', actor: '县局', limit: '1 天', note: '公示' },
      ]),
    ).toBe('1. 收件\n2. 审核（县局，1 天，公示）')
    expect(say('specialProcedures', [{ name: '公示', countedInLimit: false, limit: '7 天' }])).toBe(
      '公示（7 天，不计入时限）',
    )
    expect(say('specialProcedures', [{ name: '鉴定', countedInLimit: true, note: '由专家' }])).toBe(
      '鉴定（计入时限，由专家）',
    )
    expect(say('fees', [])).toBe('不收费')
    expect(
      say('fees', [{ item: '工本费', standard: '5 元', basis: '某号', reduction: '低保免' }]),
    ).toBe('工本费 5 元（依据：某号，减免：低保免）')
    expect(say('fees', [{ item: '工本费', standard: '5 元' }])).toBe('工本费 5 元')
    expect(say('places', [{ name: '窗口', address: '县城', hours: '周一', phone: '110' }])).toBe(
      '窗口（县城，周一，110）',
    )
    expect(say('questions', [{ question: '要钱吗？', answer: '不要。' }])).toBe(
      '问：要钱吗？ 答：不要。',
    )
    expect(say('materials', [])).toBe('')
    expect(say('materials', richMatter.materials).split('\n')).toHaveLength(6)
  })

  it('says limits', () => {
    expect(sayLimit(undefined)).toBe('')
    expect(sayLimit({ unit: 'immediate' })).toBe('即时办结')
    expect(sayLimit({ unit: 'working-day', amount: 5 })).toBe('5 个工作日')
    expect(sayLimit({ unit: 'calendar-day', amount: 30 })).toBe('30 个自然日')
    expect(sayLimit({ unit: 'calendar-day' })).toBe('? 个自然日')
  })

  it('says a material by its numbers, else by its kind', () => {
    expect(sayMaterial({ name: '户口簿' })).toBe('户口簿')
    expect(sayMaterial({ name: '户口簿', kind: 'both' })).toBe('户口簿（原件和复印件）')
    expect(sayMaterial({ name: '户口簿', kind: 'both', originals: 1, copies: 2 })).toBe(
      '户口簿（原件 1 份，复印件 2 份）',
    )
    expect(
      sayMaterial({
        name: '证明',
        originals: 0,
        necessity: 'optional',
        whenNeeded: '分户的',
        note: '村里开',
      }),
    ).toBe('证明（非必要，分户的，村里开）')
    expect(sayMaterial({ name: '证明', necessity: 'required', copies: 1 })).toBe(
      '证明（复印件 1 份）',
    )
  })

  it('says any field of any matter', () => {
    fc.assert(
      fc.property(matterContent, (content) => {
        for (const field of Object.keys(content) as (keyof MatterContent)[]) {
          const said = sayField(field, content[field] as never)
          expect(said).not.toMatch(/undefined|\[object/)
        }
      }),
    )
  })
})
