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
      '「逾期」是公文话：改成「过了期限」。',
      '「不予」是公文话：改成「不」。',
    ])
  })

  it('are named once a field', () => {
    expect(seen({ whoCanApply: '酌情，酌情。', urgentNote: '酌情。' })).toEqual([
      'hint jargon whoCanApply',
      'hint jargon urgentNote',
    ])
  })
})

describe('what a hint brings along', () => {
  it('is the words it is about, and what can take their place', () => {
    expect(found({ urgentNote: '请有关部门缴纳。' })).toMatchObject([
      { words: '有关部门', message: '「有关部门」是公文话：写明是哪个部门。' },
      { words: '缴纳', swap: { word: '缴纳', plain: '交' } },
    ])
    expect(found({ urgentNote: '看户籍。' })[0]?.swap).toEqual({
      word: '户籍',
      plain: '户口',
      keeps: ['户籍地'],
    })
    expect(found({ urgentNote: '请有关部门来。' })[0]).not.toHaveProperty('swap')
  })

  it('comes from the list of the county when it has one', () => {
    const plainWords = [{ word: '挂号', plain: '排队', note: '先念一遍' }, { word: '腾空' }]
    expect(found({ urgentNote: '缴纳后挂号，腾空。' }, { plainWords })).toMatchObject([
      { message: '「挂号」是公文话：改成「排队」，先念一遍。' },
      { message: '「腾空」是公文话：换一个大家都懂的说法。' },
    ])
  })
})

describe('what is left unsaid', () => {
  it('an abbreviation, a place and a phone are asked for', () => {
    expect(
      seen({ urgentNote: '带 UKEY 去指定医院，先电话预约。', selfServiceNote: '拨打 12345。' }),
    ).toEqual([
      'hint abbreviation urgentNote',
      'hint place-vague urgentNote',
      'hint phone-unsaid urgentNote',
    ])
  })

  it('a place has its address, or a phone to ask', () => {
    expect(seen({ places: [{ name: '县交通局' }] })).toEqual([
      'hint places-unreachable places.0.address',
    ])
    expect(seen({ places: [{ name: '县交通局', phone: '12345' }] })).toEqual([])
    expect(seen({ places: [{ name: '县交通局' }, { name: '县政务服务中心' }] })).toEqual([])
  })

  it('never keeps a matter from being published', () => {
    const long = `逾期不予办理，请到指定地点致电 UKEY 中心${'写'.repeat(60)}`
    expect(found({ urgentNote: long }).every(({ level }) => level === 'hint')).toBe(true)
  })
})
