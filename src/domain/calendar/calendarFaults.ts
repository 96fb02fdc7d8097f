import { isPlainDate } from '../platform/plainDate'
import { dateOfEpochDay, epochDayOf, isWeekend } from './epochDay'
import type { OfficialYear } from './officialNotices'
import { firstYear, lastYear } from './workingDays'

/** What is wrong with a year as it was entered; `path` is the field, e.g. `holidays.2.to`. */
export interface CalendarFault {
  path: string
  message: string
}

const longestHoliday = 31

function holidayFaults(year: number, holidays: OfficialYear['holidays']): CalendarFault[] {
  const faults: CalendarFault[] = []
  const seen = new Map<string, string>()
  const claim = (path: string, date: string, as: string) => {
    const before = seen.get(date)
    if (before) faults.push({ path, message: `${date} 写了两次：${before}和${as}。` })
    else seen.set(date, as)
  }
  for (const [at, { name, from, to, worked = [] }] of holidays.entries()) {
    const path = `holidays.${at}`
    const inYear = (date: string) => isPlainDate(date) && date.startsWith(`${year}-`)
    if (!inYear(from)) {
      faults.push({ path: `${path}.from`, message: `${name}：放假开始的日子要在 ${year} 年里。` })
    } else if (!inYear(to) || to < from) {
      const message = `${name}：放假结束的日子要在 ${year} 年里，不早于开始的日子。`
      faults.push({ path: `${path}.to`, message })
    } else if (epochDayOf(to) - epochDayOf(from) >= longestHoliday) {
      faults.push({ path: `${path}.to`, message: `${name}：一次放假超过一个月，请核对日期。` })
    } else {
      for (let day = epochDayOf(from); day <= epochDayOf(to); day += 1) {
        claim(`${path}.from`, dateOfEpochDay(day), `${name}放假`)
      }
    }
    for (const date of worked) {
      if (!inYear(date)) {
        const message = `${name}：调休上班的日子“${date}”要写成 ${year}-02-14 的样子。`
        faults.push({ path: `${path}.worked`, message })
      } else if (!isWeekend(epochDayOf(date))) {
        faults.push({ path: `${path}.worked`, message: `${date} 不是周末，本来就上班。` })
      } else claim(`${path}.worked`, date, `${name}调休上班`)
    }
  }
  return faults
}

/**
 * What is wrong with a year of the calendar: a year out of range, no notice named, a day outside the
 * year, named twice, or a working day that is worked anyhow.
 * @returns empty when all is well
 */
export function calendarFaults({ year, notices, holidays }: OfficialYear): CalendarFault[] {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
    return [{ path: 'year', message: `年份要在 ${firstYear} 到 ${lastYear} 之间。` }]
  }
  const faults = holidayFaults(year, holidays)
  if (notices.filter((one) => one.trim()).length === 0) {
    faults.push({ path: 'notices', message: '请写上放假通知的文号，例如 国办发明电〔2025〕7号。' })
  }
  if (holidays.length === 0) {
    faults.push({ path: 'holidays', message: '请至少写一个节日。' })
  }
  return faults
}
