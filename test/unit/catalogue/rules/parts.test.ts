import type { MatterContent } from '@/domain/catalogue/matterContent'
import { errorsOf, hintsOf } from '@/domain/catalogue/rules'
import { found, seen, soundMatter } from './check'

const cases: [string, Partial<MatterContent>, string[]][] = [
  ['a sound matter', {}, []],
  ['no name', { name: '' }, ['error name-missing name']],
  ['a name of blanks', { name: ' \u3000' }, ['error name-missing name']],
  ['a name of 40 characters', { name: '名'.repeat(40) }, []],
  ['a name of 41 characters', { name: '名'.repeat(41) }, ['hint name-long name']],
  ['a name of 100 characters', { name: '名'.repeat(100) }, ['hint name-long name']],
  ['a name of 101 characters', { name: '名'.repeat(101) }, ['error name-too-long name']],
  ['rare characters, each counted once', { name: '𠮷'.repeat(40) }, []],
  [
    'no department',
    { department: { code: '', name: '' } },
    ['error department-missing department'],
  ],
  ['no type', { type: undefined }, ['error type-missing type']],
  ['no case type', { caseType: undefined }, ['error case-type-missing caseType']],
  ['nobody who can apply', { whoCanApply: ' \n' }, ['error who-missing whoCanApply']],
  ['no basis', { basis: [] }, ['error basis-missing basis']],
  ['no place', { places: [] }, ['error places-missing places']],
  ['no step', { steps: [] }, ['error steps-missing steps']],
  ['no promised limit', { promisedLimit: undefined }, ['error limit-missing promisedLimit']],
  ['no phone', { enquiryPhone: ' ' }, ['error enquiry-phone-missing enquiryPhone']],
  ['no material', { materials: [] }, ['hint materials-none materials']],
  [
    'a step without a name',
    { steps: [{ name: '收件' }, { name: ' ', limit: '当天' }] },
    ['error step-name-missing steps.1.name'],
  ],
  [
    'a place without a name',
    { places: [{ name: '', address: '县城' }] },
    ['error place-name-missing places.0.name'],
  ],
  [
    'a procedure without a name',
    { specialProcedures: [{ name: '', countedInLimit: true }] },
    ['error procedure-name-missing specialProcedures.0.name'],
  ],
  [
    'a question without an answer',
    { questions: [{ question: '要钱吗？', answer: '' }] },
    ['error question-incomplete questions.0.answer'],
  ],
  [
    'an answer without a question',
    { questions: [{ question: ' ', answer: '不要。' }] },
    ['error question-incomplete questions.0.question'],
  ],
]

describe('the parts that a matter must have', () => {
  it.each(cases)('%s', (_, change, expected) => {
    expect(seen(change)).toEqual(expected)
  })

  it('names how long a name is', () => {
    expect(found({ name: '名'.repeat(101) })[0]?.message).toBe(
      '事项名称最多 100 个字，现在有 101 个。请缩短。',
    )
    expect(found({ name: '名'.repeat(41) })[0]?.message).toBe(
      '事项名称有 41 个字，40 个字以内最醒目。',
    )
  })

  it('names the row', () => {
    expect(found({ steps: [{ name: '' }] })[0]?.message).toBe('第 1 步没有写做什么。')
  })

  it('lists errors and hints apart', () => {
    const all = found({ name: '', materials: [] })
    expect(errorsOf(all).map(({ code }) => code)).toEqual(['name-missing'])
    expect(hintsOf(all).map(({ code }) => code)).toEqual(['materials-none'])
  })

  it('starts from a matter that says everything', () => {
    expect(Object.keys(soundMatter).length).toBeGreaterThan(40)
  })
})
