import { type Checked, freshSince, itemStanding, readinessOf } from '@/domain/network/readiness'
import { checkFaults, reminderOf } from '@/domain/network/standardCheck'
import { standardItems } from '@/domain/network/standardItems'

const today = '2026-11-24'
const said = (state: Checked['state'], on: string, hour = '10'): Checked => ({
  state,
  on,
  at: `${on}T${hour}:00:00+08:00`,
})
const standing = (checks: Parameters<typeof itemStanding>[0]) => itemStanding(checks, today)

test('what was never checked counts for nothing', () => {
  expect(standing({})).toEqual({ state: 'unchecked', reason: 'never', isLate: false })
})

test('the station’s own word counts until somebody from above has looked', () => {
  const self = said('ok', '2026-11-01')
  expect(standing({ self })).toMatchObject({ state: 'ok', reason: 'self-only', on: '2026-11-01' })
  expect(standing({ self, check: said('ok', '2026-11-10') })).toMatchObject({
    state: 'ok',
    reason: 'confirmed',
    on: '2026-11-10',
  })
  expect(standing({ self: said('lacking', '2026-11-01') })).toMatchObject({
    state: 'lacking',
    reason: 'self-lacking',
  })
})

test('a finding holds against the station’s own word, and for longer than a year', () => {
  const check = said('lacking', '2025-01-02')
  expect(standing({ check })).toMatchObject({ state: 'lacking', reason: 'finding' })
  expect(standing({ check, self: said('ok', '2024-12-30') }).reason).toBe('finding')
  expect(standing({ check, self: said('ok', '2026-11-20') })).toMatchObject({
    state: 'lacking',
    reason: 'mended',
  })
  expect(standing({ check, self: said('lacking', '2026-11-20') }).reason).toBe('finding')
})

test('on one day the hour decides', () => {
  const check = said('ok', today, '09')
  expect(standing({ check, self: said('lacking', today, '11') }).state).toBe('lacking')
  expect(standing({ check, self: said('lacking', today, '08') }).state).toBe('ok')
})

test('a finding is late after its date, not on it, and not once the station has mended it', () => {
  const check = said('lacking', '2026-11-01')
  expect(standing({ check, dueOn: today }).isLate).toBe(false)
  expect(standing({ check, dueOn: '2026-11-23' }).isLate).toBe(true)
  expect(standing({ check, dueOn: '2026-11-23', self: said('ok', today) }).isLate).toBe(false)
})

test('a check counts for a year to the day', () => {
  expect(freshSince(today)).toBe('2025-11-24')
  expect(standing({ self: said('ok', '2025-11-24') }).state).toBe('ok')
  expect(standing({ self: said('ok', '2025-11-23') })).toEqual({
    state: 'unchecked',
    reason: 'stale',
    on: '2025-11-23',
    isLate: false,
  })
  // Looked at again by the station itself, which nobody has confirmed since.
  const check = said('ok', '2024-05-05')
  expect(standing({ check, self: said('ok', '2026-11-01') }).reason).toBe('self-only')
})

test('a station is ready when all ten are in order', () => {
  const ok = standing({ self: said('ok', today) })
  const all = Object.fromEntries(standardItems.map(({ value }) => [value, ok]))
  expect(readinessOf(all)).toEqual({
    ok: 10,
    lacking: 0,
    unchecked: 0,
    confirmed: 0,
    late: 0,
    isReady: true,
  })
  const late = standing({ check: said('lacking', '2026-11-01'), dueOn: '2026-11-20' })
  const confirmed = standing({ check: said('ok', today) })
  expect(readinessOf({ sign: late, phone: confirmed })).toEqual({
    ok: 1,
    lacking: 1,
    unchecked: 8,
    confirmed: 1,
    late: 1,
    isReady: false,
  })
})

const wanted = { level: 'self', state: 'ok', remark: '', hasPhoto: true } as const
const codes = (more: object) => checkFaults({ ...wanted, ...more }).map(({ code }) => code)

test('a station shows what it says; who finds something lacking says what and by when', () => {
  expect(codes({})).toEqual([])
  expect(codes({ hasPhoto: false })).toEqual(['photo-missing'])
  expect(codes({ state: 'lacking', hasPhoto: false })).toEqual([])
  expect(codes({ remark: '长'.repeat(201) })).toEqual(['remark-too-long'])
  const above = { level: 'town', hasPhoto: false }
  expect(codes({ ...above })).toEqual([])
  expect(codes({ ...above, state: 'lacking' })).toEqual(['remark-missing', 'due-wrong'])
  const lacking = { ...above, state: 'lacking', remark: '牌子褪色' }
  for (const dueDays of [0, -1, 61, 1.5, Number.NaN]) {
    expect(codes({ ...lacking, dueDays })).toEqual(['due-wrong'])
  }
  expect(codes({ ...lacking, dueDays: 60 })).toEqual([])
})

test('reminders go out shortly before the date, and weekly after it', () => {
  const at = (daysLeft: number) => reminderOf({ item: 'i', dueOn: today, daysLeft })
  expect(at(3)).toBeNull()
  expect(at(2)).toEqual({ kind: 'item-due', key: `item-due i ${today}` })
  expect(at(0)).toEqual(at(2))
  expect(at(-1)).toEqual({ kind: 'item-late', key: `item-late i ${today} 0` })
  expect(at(-7)).toEqual(at(-1))
  expect(at(-8)?.key).toBe(`item-late i ${today} 1`)
})
