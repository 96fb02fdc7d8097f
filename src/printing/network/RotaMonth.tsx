import { sayMonth, sayShiftTimes } from '@/domain/network/rota/sayShift'
import type { Span } from '@/domain/network/rota/times'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { rotaPages, rotaPaperWords as words } from '@/i18n/portalRota'
import type { CountyFacts, StationFacts } from '../documents'
import { Text } from '../sheet/Text'
import { QrCode } from '../sheet/QrCode'

/** Who is on duty on one day of the sheet. */
export interface RotaPaperDay {
  date: PlainDate
  isInMonth: boolean
  isOff: boolean
  isMakeUp: boolean
  /** 春节 */
  name?: string
  shifts: (Span & { name: string })[]
}

/** What the month sheet for the wall is made of. */
export interface RotaDocument {
  station: StationFacts
  county: CountyFacts
  /** `YYYY-MM` */
  month: string
  weeks: RotaPaperDay[][]
  printedOn: PlainDate
}

/** Times are said in each cell only when the month knows more than one span. */
const spansOf = (weeks: readonly RotaPaperDay[][]): string[] => [
  ...new Set(weeks.flat(2).flatMap(({ shifts }) => shifts.map(sayShiftTimes))),
]

function Day({ day, hasTimes }: { day: RotaPaperDay; hasTimes: boolean }) {
  if (!day.isInMonth) return <td className="other" />
  const people = new Map<string, string[]>()
  for (const shift of day.shifts) {
    people.set(shift.name, [...(people.get(shift.name) ?? []), sayShiftTimes(shift)])
  }
  return (
    <td className={day.isOff ? 'off' : undefined}>
      <p className="date">
        <b>{Number(day.date.slice(8))}</b>
        <span>{day.isMakeUp ? rotaPages.makeUp : day.name}</span>
      </p>
      {[...people].map(([name, times]) => (
        <p className="who" key={name}>
          <Text>{name}</Text>
          {hasTimes ? <span className="times">{times.join(' ')}</span> : null}
        </p>
      ))}
      {people.size === 0 ? <p className="who none">{words.nobody}</p> : null}
    </td>
  )
}

/** 值班表 of a month for the wall: A4 across, big, readable in black and white. */
export function RotaMonth({ station, county, month, weeks, printedOn }: RotaDocument) {
  const spans = spansOf(weeks)
  const hasTimes = spans.length > 1
  const address = `${county.address.replace(/\/+$/, '')}/stations/${encodeURIComponent(station.code)}`
  return (
    <article className="rota" lang="zh-CN">
      <header>
        <div>
          <h1>
            <Text>{station.name}</Text>
          </h1>
          <p className="month">
            {words.title(sayMonth(month))}
            {spans.length === 1 ? <span className="hours">{spans[0]}</span> : null}
          </p>
        </div>
        <div className="call">
          <p className="label">{words.phone}</p>
          <p className="phone">{station.phone}</p>
        </div>
        <div className="scan">
          <QrCode text={address} label={words.scan} />
          <p>{words.scan}</p>
        </div>
      </header>
      <table>
        <thead>
          <tr>
            {rotaPages.weekdays.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0].date}>
              {week.map((day) => (
                <Day key={day.date} day={day} hasTimes={hasTimes} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer>{words.made(sayDate(printedOn))}</footer>
    </article>
  )
}
