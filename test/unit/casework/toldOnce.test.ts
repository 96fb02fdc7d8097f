import {
  askedSpan,
  fewestMeasured,
  guideLine,
  measuredChange,
  measuredSpans,
  percentOf,
  shareToldOnce,
  sumTold,
  worstBy,
  yearUntil,
} from '@/domain/casework/toldOnce'
import { isTaken } from '@/domain/casework/state'
import { commands, driven } from '../../helpers/casework'

const today = '2026-11-29'

describe('what a case remembers of its notices', () => {
  it('keeps each material that was ever missing once, also after it was brought', () => {
    const again = {
      name: 'notify',
      input: {
        missing: [
          { material: 'CL-3', remark: '缺' },
          { material: 'CL-2', remark: '还缺一份' },
        ],
        repeatReason: '上次漏看了',
      },
    } as const
    const { state } = driven([
      commands.register,
      commands.notify,
      commands['receive-supplement'],
      again,
    ])
    expect(state.lacked).toEqual(['CL-2', 'CL-3'])
    expect(state.noticeCount).toBe(2)
    expect(state.sentBackCount).toBe(0)
  })

  it('counts how often it was sent back', () => {
    const { state } = driven([commands.register, commands.forward, commands['send-back']])
    expect(state.sentBackCount).toBe(1)
    expect(state.lacked).toEqual([])
  })

  it('is taken unless agency was declined', () => {
    expect(isTaken(driven([commands.register]).state)).toBe(true)
    expect(isTaken(driven([commands.decline]).state)).toBe(false)
    expect(isTaken(driven([commands.decline, commands.archive]).state)).toBe(false)
  })
})

describe('shares', () => {
  it.each([
    [1, 2, 50],
    [0, 7, 0],
    [7, 7, 100],
    [999, 1000, 99],
    [1, 1000, 1],
    [0, 0, null],
  ])('%d of %d is %p percent', (part, all, percent) => {
    expect(percentOf(part, all)).toBe(percent)
  })

  it('says how many were told all at once, and nothing when nobody was told', () => {
    expect(shareToldOnce({ told: 4, again: 1 })).toBe(75)
    expect(shareToldOnce({ told: 0, again: 0 })).toBeNull()
  })

  it('adds lines up', () => {
    const line = { taken: 5, told: 2, again: 1, notices: 3, back: 1 }
    expect(sumTold([line, line])).toEqual({ taken: 10, told: 4, again: 2, notices: 6, back: 2 })
    expect(sumTold([])).toEqual({ taken: 0, told: 0, again: 0, notices: 0, back: 0 })
  })

  it('puts the worst first, by name when they are even, and leaves out those without any', () => {
    const lines = [
      { name: 'c', count: 2 },
      { name: 'none', count: 0 },
      { name: 'b', count: 2 },
      { name: 'a', count: 1 },
    ]
    const order = {
      number: (line: { count: number }) => line.count,
      name: (line: { name: string }) => line.name,
    }
    expect(worstBy(lines, { ...order, most: 2 }).map(({ name }) => name)).toEqual(['b', 'c'])
    expect(worstBy(lines, { ...order, most: 9 })).toHaveLength(3)
  })
})

describe('the period', () => {
  it('is the year that ends today when nothing is asked', () => {
    expect(askedSpan({}, today)).toEqual({ span: { from: '2025-11-30', to: today } })
    expect(yearUntil(today)).toEqual({ from: '2025-11-30', to: today })
  })

  it.each([
    [{ from: '2026-1-1' }, 'no-date'],
    [{ to: 'tomorrow' }, 'no-date'],
    [{ from: '2026-02-01', to: '2026-01-31' }, 'turned'],
    [{ from: '2025-01-01', to: '2026-01-02' }, 'too-long'],
  ])('%j is %s', (asked, fault) => {
    expect(askedSpan(asked, today)).toEqual({ fault })
  })

  it('may be 366 days', () => {
    const span = { from: '2024-01-01', to: '2024-12-31' }
    expect(askedSpan(span, today)).toEqual({ span })
  })
})

describe('before and after an edition', () => {
  const edition = { holdsFrom: '2026-06-01', previousFrom: '2025-01-01', today }

  it('compares 90 days on each side', () => {
    expect(measuredSpans(edition)).toEqual({
      before: { from: '2026-03-03', to: '2026-05-31' },
      after: { from: '2026-06-01', to: '2026-08-29' },
    })
  })

  it('counts only days on which the two editions were in force', () => {
    expect(
      measuredSpans({ ...edition, previousFrom: '2026-05-20', nextFrom: '2026-06-11' }),
    ).toEqual({
      before: { from: '2026-05-20', to: '2026-05-31' },
      after: { from: '2026-06-01', to: '2026-06-10' },
    })
  })

  it('ends today', () => {
    expect(measuredSpans({ ...edition, today: '2026-06-01' })?.after.to).toBe('2026-06-01')
  })

  it('says nothing before its first day, or without days before', () => {
    expect(measuredSpans({ ...edition, today: '2026-05-31' })).toBeNull()
    expect(measuredSpans({ ...edition, previousFrom: '2026-06-01' })).toBeNull()
  })

  const of = (lacked: number, taken: number) => ({ lacked, taken })

  it.each([
    [of(10, 20), of(2, 20), { before: 50, after: 10, moved: 'fewer' }],
    [of(2, 20), of(10, 20), { before: 10, after: 50, moved: 'more' }],
    [of(10, 100), of(6, 100), { before: 10, after: 6, moved: 'same' }],
    [of(10, 100), of(5, 100), { before: 10, after: 5, moved: 'fewer' }],
    [of(0, 10), of(0, 10), { before: 0, after: 0, moved: 'same' }],
  ])('%j and %j is %j', (before, after, change) => {
    expect(measuredChange(before, after)).toEqual(change)
  })

  it('says nothing about too few cases on either side', () => {
    const few = fewestMeasured - 1
    expect(measuredChange(of(few, few), of(0, 100))).toBeNull()
    expect(measuredChange(of(5, 100), of(0, few))).toBeNull()
    expect(measuredChange(of(5, fewestMeasured), of(0, fewestMeasured))).not.toBeNull()
  })
})

describe('the line of the guide', () => {
  const materials = [
    { code: 'CL-1' },
    { code: 'CL-2', note: ' 全家都要带 ', whenNeeded: '' },
    { code: 'CL-3', note: '要签字', whenNeeded: '有贷款时' },
  ]

  it('is the place in the list of materials, with what stands there', () => {
    expect(guideLine(materials, 'CL-1')).toEqual({ at: 0, said: [] })
    expect(guideLine(materials, 'CL-2')).toEqual({ at: 1, said: ['全家都要带'] })
    expect(guideLine(materials, 'CL-3')).toEqual({ at: 2, said: ['要签字', '有贷款时'] })
  })

  it('is none when the guide does not name the material', () => {
    expect(guideLine(materials, 'CL-9')).toBeNull()
  })
})
