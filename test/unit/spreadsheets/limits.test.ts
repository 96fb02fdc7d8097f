import fc from 'fast-check'
import { limitUnitOf, parseLimit } from '@/domain/catalogue/spreadsheet/limits'

const promised = (cell: string, unit?: Parameters<typeof parseLimit>[0]['unit']) =>
  parseLimit({ cell, column: 'promised', unit })
const working = (amount: number) => ({ unit: 'working-day', amount })
const calendar = (amount: number) => ({ unit: 'calendar-day', amount })
const atOnce = { unit: 'immediate' }

describe('a cell about a time limit', () => {
  it.each([
    ['5个工作日', working(5)],
    ['５个工作日', working(5)],
    ['五个工作日', working(5)],
    ['二十个工作日', working(20)],
    ['15 个工作日', working(15)],
    ['10工作日内办结', working(10)],
    ['20个法定工作日', working(20)],
    ['30个工作日 ', working(30)],
    ['不超过7个工作日', working(7)],
    ['即办', atOnce],
    ['即时办结', atOnce],
    ['当场办结', atOnce],
    ['马上办', atOnce],
    ['0个工作日', atOnce],
    ['30个自然日', calendar(30)],
    ['15个工作日(不含公示)', working(15)],
    ['自受理之日起5个工作日内', working(5)],
  ])('%s', (cell, limit) => {
    expect(promised(cell)).toMatchObject({ ok: true, value: { promised: limit } })
  })

  it.each([
    ['20日', calendar(20), '自然日'],
    ['２０天', calendar(20), '自然日'],
    ['1个月', calendar(30), '30 个自然日'],
    ['两个月', calendar(60), '60 个自然日'],
    ['1年', calendar(365), '365 个自然日'],
    ['2周', calendar(14), '14 个自然日'],
    ['24小时', calendar(1), '1 个自然日'],
    ['当日办结', atOnce, '即时办结'],
    ['15个工作日(不含公示)', working(15), '不含公示'],
    ['5个工作日，听证除外', working(5), '听证除外'],
  ])('%s says how it was understood', (cell, limit, note) => {
    const parsed = promised(cell)
    expect(parsed).toMatchObject({ ok: true, value: { promised: limit } })
    expect(parsed.ok && parsed.notes.join()).toContain(note)
  })

  it.each(['无', '/', '—', '不涉及'])('%s means that there is none', (cell) => {
    expect(promised(cell)).toEqual({ ok: true, value: { isNone: true }, notes: [] })
  })

  it.each([
    ['法定20日/承诺3个工作日', calendar(20), working(3)],
    ['法定时限：20个工作日；承诺时限：3个工作日', working(20), working(3)],
    ['承诺3个工作日（法定20个工作日）', working(20), working(3)],
    ['法定办结时限20个工作日\n承诺办结时限即办', working(20), atOnce],
    ['3个工作日（法定20个工作日）', working(20), working(3)],
    ['法定：无，承诺：5个工作日', undefined, working(5)],
  ])('%s sets both', (cell, statutory, promise) => {
    const parsed = promised(cell)
    expect(parsed).toMatchObject({ ok: true, value: { promised: promise } })
    expect(parsed.ok && parsed.value.statutory).toEqual(statutory)
  })

  it('says from when it counts', () => {
    expect(promised('公示期满后5个工作日')).toMatchObject({ value: { start: 'publicity-end' } })
    expect(promised('自收到材料之日起5个工作日')).toMatchObject({ value: { start: 'receipt' } })
    expect(promised('自受理之日起5个工作日')).toMatchObject({ value: { start: 'acceptance' } })
  })

  it('takes a number without a unit only where the heading names one', () => {
    expect(promised('20', 'working-day')).toMatchObject({ value: { promised: working(20) } })
    expect(promised('20')).toEqual({
      ok: false,
      reason: '「20」没有写单位，请写成「20个工作日」或「20天」',
    })
  })

  it.each(['5-10个工作日', '3至5日', '按规定', '详见指南', '9999个工作日'])(
    '%s is refused',
    (cell) => {
      expect(promised(cell).ok).toBe(false)
    },
  )

  it('reads units in headings', () => {
    expect(limitUnitOf('单位：工作日')).toBe('working-day')
    expect(limitUnitOf('天')).toBe('calendar-day')
    expect(limitUnitOf('必填')).toBeUndefined()
  })

  it('takes back every limit that it is told, in any digits', () => {
    const full = (text: string) =>
      text.replace(/\d/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), fc.boolean(), (amount, isFull) => {
        const cell = `${amount} 个工作日`
        expect(promised(isFull ? full(cell) : cell)).toEqual({
          ok: true,
          value: { promised: working(amount) },
          notes: [],
        })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (cell) => void promised(cell)))
  })
})
