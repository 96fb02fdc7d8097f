import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { type LedgerCase, ledgerRow } from '@/domain/casework/ledger'
import type { CaseState } from '@/domain/casework/state'
import { ledgerCells, ledgerColumns } from '@/i18n/ledger'
import { commands, driven, toReceived, wayTo } from '../../helpers/casework'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))

const listed = (state: CaseState, more: Partial<LedgerCase> = {}): LedgerCase => ({
  number: '20261123000019',
  matter: '特困人员认定',
  applicant: '刘䶮',
  startedOn: state.startedOn,
  endedOn: state.endedOn,
  status: state.status,
  outcome: state.outcome,
  legs: state.legs,
  promised: { unit: 'working-day', amount: 20 },
  registeredBy: '王示范',
  holder: '石门村代办点',
  ...more,
})

/** The same case, had each station passed it on the same day. */
const prompt = ({ legs, ...state }: CaseState): CaseState => ({
  ...state,
  legs: legs.map((leg) => (leg.kind === 'forward' ? { ...leg, closedOn: leg.openedOn } : leg)),
})

const rowOn = (state: CaseState, today: string, more: Partial<LedgerCase> = {}) =>
  ledgerRow(listed(state, more), { calendar, today })

test('a case that was delivered in time has start, end, limit, days used and due date', () => {
  const state = prompt(driven(wayTo.delivered).state)
  expect(rowOn(state, '2027-03-01')).toMatchObject({
    applicant: '刘*',
    startedOn: '2026-11-23',
    endedOn: '2026-12-01',
    limit: { unit: 'working-day', amount: 10 },
    extension: 0,
    // Accepted on Saturday 28 November, passed to the window on Monday.
    daysUsed: 1,
    dueOn: '2026-12-11',
    provisional: false,
    standing: 'in-time',
    lateBy: [],
    outcome: 'granted',
    registeredBy: '王示范',
    holder: '石门村代办点',
  })
})

test('a leg that was closed late makes the case late, and names its party once', () => {
  const { state } = driven(wayTo.delivered)
  const legs = state.legs.map((leg, at) => (at < 2 ? { ...leg, closedOn: '2026-12-30' } : leg))
  expect(rowOn({ ...state, legs }, '2027-01-04')).toMatchObject({
    standing: 'late',
    lateBy: ['village', 'town'],
  })
  const twice = [...legs.slice(0, 1), ...legs.slice(0, 1)]
  expect(rowOn({ ...state, legs: twice }, '2027-01-04').lateBy).toEqual(['village'])
})

test('an open leg is late from the day after its limit', () => {
  const { state } = driven([commands.register])
  expect(rowOn(state, '2026-11-24')).toMatchObject({ standing: 'running', dueOn: '2026-11-24' })
  expect(rowOn(state, '2026-11-25')).toMatchObject({ standing: 'late', lateBy: ['village'] })
})

test('before a department accepts, the limit is what the edition promises and no day is used', () => {
  const { state } = driven(toReceived)
  expect(rowOn(state, '2026-11-27')).toMatchObject({
    limit: { unit: 'working-day', amount: 20 },
    daysUsed: null,
    dueOn: '2026-12-04',
  })
  expect(rowOn(state, '2026-11-27', { promised: undefined }).limit).toBeNull()
})

test('a clock that stands, and one that waits for the applicant, are late for nobody', () => {
  const paused = prompt(driven(wayTo.suspended).state)
  expect(rowOn(paused, '2027-06-01')).toMatchObject({
    standing: 'paused',
    lateBy: [],
    dueOn: null,
    daysUsed: 0,
  })
  const asked = driven(wayTo['awaiting-supplement']).state
  expect(rowOn(asked, '2027-06-01')).toMatchObject({ standing: 'waiting', lateBy: [], dueOn: null })
})

test('an extension lengthens the limit and is said', () => {
  const state = prompt(driven([...toReceived, commands.accept, commands.extend]).state)
  const row = rowOn(state, '2026-12-14')
  expect(row).toMatchObject({ extension: 5, dueOn: '2026-12-18', standing: 'running' })
  expect(ledgerCells(row, 1)).toContain('10 个工作日，延期 5 天')
})

test('a citizen who declined is in the ledger, without name and clock', () => {
  const { state } = driven(wayTo.declined)
  expect(rowOn(state, '2027-01-01', { applicant: undefined })).toMatchObject({
    applicant: '',
    standing: 'untimed',
    startedOn: '2026-11-23',
    endedOn: '2026-11-23',
    dueOn: null,
    outcome: null,
  })
})

test('a date that rests on a year without notice says so', () => {
  const { state } = driven([...toReceived, commands.accept], '2026-12-20')
  const row = rowOn(state, '2026-12-28')
  expect(row.provisional).toBe(true)
  expect(ledgerCells(row, 7).join()).toContain('（暂定）')
})

test('the cells follow the columns, in words', () => {
  const state = prompt(driven(wayTo.delivered).state)
  const cells = ledgerCells(rowOn(state, '2027-01-04'), 3)
  expect(cells).toHaveLength(ledgerColumns.length)
  expect(cells).toEqual([
    '3',
    '20261123000019',
    '特困人员认定',
    '刘*',
    '2026-11-23',
    '2026-12-01',
    '10 个工作日',
    '1',
    '2026-12-11',
    '按时',
    '',
    '已送达',
    '准予',
    '王示范',
    '石门村代办点',
  ])
})
