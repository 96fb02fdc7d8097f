import { lengthsOf } from '@/domain/catalogue/spreadsheet/lengths'

const words = (length: number) => '字'.repeat(length)
const said = (input: Parameters<typeof lengthsOf>[0]) =>
  lengthsOf(input).map(({ key, reason }) => `${key} ${reason}`)

describe('texts that are longer than the form allows', () => {
  it('of the matter', () => {
    expect(said({ name: words(100), whoCanApply: words(600) })).toEqual([])
    expect(said({ name: words(101) })).toEqual(['name 有 101 个字，最多 100 个，请缩短'])
    expect(said({ urgentNote: words(201), hours: words(81) })).toEqual([
      'hours 有 81 个字，最多 80 个，请缩短',
      'urgentNote 有 201 个字，最多 200 个，请缩短',
    ])
  })

  it('of lists, each and together', () => {
    expect(said({ plainNames: Array<string>(12).fill(words(30)) })).toEqual([])
    expect(said({ plainNames: Array<string>(13).fill('甲') })).toEqual([
      'plainNames 有 13 个，最多 12 个',
    ])
    expect(said({ jointAgencies: ['甲', words(61)] })).toEqual([
      `jointAgencies 「${words(12)}…」有 61 个字，最多 60 个，请缩短`,
    ])
  })

  it('of items, each part and how many', () => {
    expect(said({ steps: Array(15).fill({ name: words(60) }) })).toEqual([])
    expect(said({ steps: Array(16).fill({ name: '收件' }) })).toEqual([
      'steps 办理流程有 16 项，最多 15 项',
    ])
    expect(said({ materials: [{ name: words(101), note: words(121) }] })).toEqual([
      `materials 「${words(12)}…」有 101 个字，最多 100 个，请缩短`,
      `materials 「${words(12)}…」有 121 个字，最多 120 个，请缩短`,
    ])
    expect(said({ questions: [{ question: '问', answer: words(1001) }] })).toHaveLength(1)
  })
})
