import { calendarFaults } from '@/domain/calendar/calendarFaults'
import { officialYears } from '@/domain/calendar/officialNotices'

const good = {
  year: 2027,
  notices: ['国办发明电〔2026〕9号'],
  holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03', worked: ['2027-01-09'] }],
}
const withHoliday = (more: object) => ({ ...good, holidays: [{ ...good.holidays[0], ...more }] })
const pathsOf = (year: Parameters<typeof calendarFaults>[0]) =>
  calendarFaults(year).map(({ path }) => path)

test('the official years and a good one pass', () => {
  for (const year of [...officialYears, good]) expect(calendarFaults(year)).toEqual([])
})

test.each([
  ['a year before the policy', { ...good, year: 2017 }, ['year']],
  ['a year after the table', { ...good, year: 2100 }, ['year']],
  ['half a year', { ...good, year: 2027.5 }, ['year']],
  ['no notice', { ...good, notices: [' '] }, ['notices']],
  ['no holiday', { ...good, holidays: [] }, ['holidays']],
  ['a start in another year', withHoliday({ from: '2026-12-31' }), ['holidays.0.from']],
  ['an end before the start', withHoliday({ to: '2026-12-31' }), ['holidays.0.to']],
  ['an end that is no day', withHoliday({ to: '2027-01-32' }), ['holidays.0.to']],
  ['more than a month', withHoliday({ to: '2027-03-01' }), ['holidays.0.to']],
  ['a worked day that is none', withHoliday({ worked: ['1月9日'] }), ['holidays.0.worked']],
  ['a worked weekday', withHoliday({ worked: ['2027-01-08'] }), ['holidays.0.worked']],
  ['a worked day off', withHoliday({ worked: ['2027-01-02'] }), ['holidays.0.worked']],
])('%s is told', (_, year, paths) => {
  expect(pathsOf(year)).toEqual(paths)
})

test('a day in two holidays is told once, with both names', () => {
  const second = { name: '补假', from: '2027-01-03', to: '2027-01-03' }
  const faults = calendarFaults({ ...good, holidays: [...good.holidays, second] })
  expect(faults).toEqual([
    { path: 'holidays.1.from', message: '2027-01-03 写了两次：元旦放假和补假放假。' },
  ])
})
