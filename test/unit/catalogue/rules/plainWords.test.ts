import { found, seen, soundMatter } from './check'

const words = (length: number) => '写'.repeat(length)

describe('sentences for the sheet', () => {
  it('are at most 50 characters long', () => {
    expect(seen({ whoCanApply: words(50) })).toEqual([])
    expect(seen({ whoCanApply: words(51) })).toEqual(['hint sentence-long whoCanApply'])
    expect(found({ whoCanApply: `短。${words(60)}。短。` })[0]?.message).toBe(
      '有一句话 60 个字，念起来费劲。请拆成两三句。',
    )
  })

  it.each(['。', '！', '？', '!', '?', '；', ';', '\n'])('end at %j', (sign) => {
    expect(seen({ whoCanApply: `${words(40)}${sign}${words(40)}` })).toEqual([])
  })

  it('are counted without the stars of bold', () => {
    expect(seen({ whoCanApply: `**${words(48)}**写写` })).toEqual([])
  })

  it('are looked at in every field of the sheet', () => {
    const long = words(51)
    const [material] = soundMatter.materials
    expect(
      seen({
        urgentNote: long,
        selfServiceNote: long,
        materials: material ? [{ ...material, note: long, whenNeeded: long }] : [],
        steps: [{ name: '收件', note: long }],
      }),
    ).toEqual([
      'hint sentence-long urgentNote',
      'hint sentence-long selfServiceNote',
      'hint sentence-long materials.0.note',
      'hint sentence-long materials.0.whenNeeded',
      'hint sentence-long steps.0.note',
    ])
  })

  it('do not count in the guide', () => {
    expect(seen({ conditions: [words(200)], remarks: [words(200)] })).toEqual([])
  })
})

describe('words of the office', () => {
  it('are pointed out with what people say', () => {
    expect(found({ urgentNote: '逾期不予办理。' }).map(({ message }) => message)).toEqual([
      '「不予」是公文话：改成「不能」。',
      '「逾期」是公文话：改成「过了期限」。',
    ])
  })

  it('are named once a field', () => {
    expect(seen({ whoCanApply: '酌情，酌情。', urgentNote: '酌情。' })).toEqual([
      'hint jargon whoCanApply',
      'hint jargon urgentNote',
    ])
  })
})
