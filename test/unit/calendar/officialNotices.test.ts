import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeBinary } from '@/runtime/processes'
import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { dateOfEpochDay, epochDayOf, isWeekend } from '@/domain/calendar/epochDay'
import { buildWorkingDays, dayKindOf, isWorkingDay } from '@/domain/calendar/workingDays'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))

/** The library's functions go by the clock of the machine; its data does not. */
const library = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('./chinese-days.json', import.meta.resolve('chinese-days'))),
    'utf8',
  ),
) as Record<'holidays' | 'workdays', Record<string, string>>
const isWorkday = (day: number) => {
  const date = dateOfEpochDay(day)
  return date in library.workdays || (!(date in library.holidays) && !isWeekend(day))
}

test('every day from 2018 to 2026 is what the chinese-days library holds it to be', () => {
  const wrong: string[] = []
  for (let day = epochDayOf('2018-01-01'); day <= epochDayOf('2026-12-31'); day += 1) {
    if (isWorkingDay(calendar, day) !== isWorkday(day)) wrong.push(dateOfEpochDay(day))
  }
  expect(wrong).toEqual([])
})

test('the years of the notices are known, the next ones are not', () => {
  for (const { year } of officialYears) {
    expect(dayKindOf(calendar, epochDayOf(`${year}-12-31`)).provisional).toBe(false)
  }
  expect(dayKindOf(calendar, epochDayOf('2027-01-04')).provisional).toBe(true)
})

test('a year without a notice is off on weekends and on the days that the law fixes', () => {
  expect(dayKindOf(calendar, epochDayOf('2027-01-01'))).toEqual({
    kind: 'holiday',
    name: '元旦',
    isWorking: false,
    provisional: true,
  })
  expect(dayKindOf(calendar, epochDayOf('2027-10-04')).isWorking).toBe(true)
  expect(dayKindOf(calendar, epochDayOf('2027-10-09')).kind).toBe('weekend')
})

test('days that are worked for a holiday are weekends, and no day is both', () => {
  for (const official of officialYears) {
    const { daysOff, workingDays } = calendarYearOf(official)
    for (const { date } of workingDays) expect(isWeekend(epochDayOf(date))).toBe(true)
    const dates = [...daysOff, ...workingDays].map(({ date }) => date)
    expect(new Set(dates).size).toBe(dates.length)
    for (const date of dates) expect(date.slice(0, 4)).toBe(String(official.year))
    expect(official.notices.every((number) => /^国办发明电〔20\d\d〕\d+号$/.test(number))).toBe(
      true,
    )
  }
})

const sameEverywhere = `
import { deadlineOf } from './src/domain/calendar/deadline.ts'
import { calendarYearOf, officialYears } from './src/domain/calendar/officialNotices.ts'
import { buildWorkingDays } from './src/domain/calendar/workingDays.ts'
import { dateOfEpochDay, epochDayOf } from './src/domain/calendar/epochDay.ts'
const calendar = buildWorkingDays(officialYears.map(calendarYearOf))
const said = []
for (let day = epochDayOf('2018-01-01'); day <= epochDayOf('2026-12-31'); day += 1) {
  const term = { startOn: dateOfEpochDay(day), limit: { unit: 'working-day', amount: 1 } }
  said.push(deadlineOf(calendar, term).dueAt.toISOString())
}
process.stdout.write(said.join())
`

test('the clock of the machine changes no due date', () => {
  const [first, ...others] = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(nodeBinary(), ['--import', 'tsx', '--input-type=module', '-e', sameEverywhere], {
      env: { PATH: process.env.PATH, NODE_ENV: 'test', TZ },
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    }),
  )
  expect(first.split(',')).toHaveLength(3287)
  for (const other of others) expect(other).toBe(first)
})
