import { keyFacts, sayBasis, sayCounts, sayLimit, sayMaterialNote } from '@/printing/facts'
import { richMatter, shortMatter } from '../../helpers/sampleMatters'

const [material] = richMatter.materials
if (!material) throw new Error('the sample has materials')

describe('how long', () => {
  const valueOf = (more: Partial<typeof richMatter>) => keyFacts({ ...richMatter, ...more })[0]

  it('says the promised limit and that it is shorter than the law asks', () => {
    expect(valueOf({})).toMatchObject({ value: '28 个工作日', note: '法定 45 个，县里承诺缩短' })
  })
  it('counts calendar days as days', () => {
    expect(keyFacts(shortMatter)[0]).toMatchObject({
      value: '20 天',
      note: '法定 60 天，县里承诺缩短',
    })
  })
  it('does not compare different units, or equal limits', () => {
    const statutoryLimit = { unit: 'calendar-day', amount: 60 } as const
    expect(valueOf({ statutoryLimit }).note).toBe('从受理那天起算')
    expect(valueOf({ statutoryLimit: { unit: 'working-day', amount: 28 } }).note).toBe(
      '从受理那天起算',
    )
  })
  it('falls back to the statutory limit, then to the case type, then to the window', () => {
    expect(valueOf({ promisedLimit: undefined }).value).toBe('45 个工作日')
    const none = { promisedLimit: undefined, statutoryLimit: undefined }
    expect(valueOf({ ...none, caseType: 'immediate' }).value).toBe('当场办好')
    expect(valueOf(none).value).toBe('以窗口答复为准')
  })
  it('says at once', () => {
    expect(valueOf({ promisedLimit: { unit: 'immediate' } }).value).toBe('当场办好')
    expect(sayLimit(undefined)).toBe('')
    expect(sayLimit({ unit: 'working-day' })).toBe('')
  })
})

describe('what it costs', () => {
  const feeOf = (fees: typeof richMatter.fees) => keyFacts({ ...richMatter, fees })[1]

  it('is free without a fee', () =>
    expect(feeOf([])).toMatchObject({ value: '不收费', note: '代办也不收费' }))
  it('shows the one fee, with its reduction', () => {
    expect(keyFacts(shortMatter)[1]).toMatchObject({ value: '40 元/证', note: '代办不另收费' })
    expect(feeOf([{ item: '工本费', standard: '10 元', reduction: '低保户免收' }]).note).toBe(
      '低保户免收',
    )
  })
  it('counts several fees and lists them', () => {
    const fees = [
      { item: '甲', standard: '1 元' },
      { item: '乙', standard: '2 元' },
    ]
    expect(feeOf(fees)).toMatchObject({ value: '收费 2 项', note: '甲 1 元\uff1b乙 2 元' })
  })
})

describe('how often', () => {
  const oftenOf = (more: Partial<typeof richMatter>) => keyFacts({ ...richMatter, ...more })[2]

  it('says that the village carries it', () => {
    expect(oftenOf({})).toMatchObject({ value: '最多 1 次', note: '可由村里代办，不必进城' })
  })
  it('says that the town carries it, that it can be done online, or at the window', () => {
    expect(oftenOf({ agency: { town: 'agent' } }).note).toBe('可由镇里代办，不必进城')
    expect(oftenOf({ agency: {}, channels: ['online'] }).note).toBe('可以网上办')
    expect(oftenOf({ agency: {}, channels: ['window'] }).note).toBe('到窗口办理')
  })
  it('says that the person must come', () => {
    expect(keyFacts(shortMatter)[2].note).toBe('要本人照相、按指纹')
    expect(oftenOf({ mustAppear: true }).note).toBe('须本人到场')
  })
  it('says that nobody need come', () => expect(oftenOf({ visits: 0 }).value).toBe('不用跑'))
})

describe('materials', () => {
  it.each([
    [{ kind: 'both', originals: 1, copies: 2 }, '原件 1 份、复印 2 份'],
    [{ kind: 'both', originals: 0, copies: 1 }, '带原件、复印 1 份'],
    [{ kind: 'copy', originals: 0, copies: 1 }, '复印 1 份'],
    [{ kind: 'copy', originals: 0, copies: 0 }, '复印件'],
    [{ kind: 'original', originals: 0, copies: 0 }, '带原件'],
    [{ form: 'electronic' }, '电子件'],
  ] as const)('%p', (more, said) => expect(sayCounts({ ...material, ...more })).toBe(said))

  it('says when an optional one is needed, then who needs it', () => {
    const note = sayMaterialNote({
      ...material,
      necessity: 'optional',
      whenNeeded: '分户的',
      note: '一份',
    })
    expect(note).toBe('分户的\uff1b一份')
  })
  it('says who issues it when there is nothing else to say', () => {
    const bare = { ...material, note: undefined, source: 'government', issuer: '派出所' } as const
    expect(sayMaterialNote(bare)).toBe('由派出所出具')
    expect(sayMaterialNote({ ...bare, source: 'applicant' })).toBe('')
    expect(sayMaterialNote({ ...bare, form: 'either' })).toBe('电子件也行')
  })
})

it('says the basis in short, at most four laws', () => {
  const law = { law: '土地管理法', articles: ['第六十二条', '第六十三条'] }
  expect(sayBasis({ ...richMatter, basis: [law] })).toBe('《土地管理法》第六十二条、第六十三条')
  expect(sayBasis({ ...richMatter, basis: Array(6).fill(law) }).split('\uff1b')).toHaveLength(4)
})
