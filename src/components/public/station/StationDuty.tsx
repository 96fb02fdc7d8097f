import { sayShift, sayShiftTimes } from '@/domain/network/rota/sayShift'
import { plainDateOf } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import type { OnDuty } from '@/queries/network/shifts'

const words = publicText.stations

/** Who is there now by the rota, and who comes next; nothing when there is no rota. */
export function StationDuty({ duty: { now: present, next }, now }: { duty: OnDuty; now: Date }) {
  if (present.length === 0 && !next) return null
  const isToday = next?.date === plainDateOf(now)
  return (
    <div className="mb-5 rounded-lg bg-tint px-4 py-3 edge-when-forced">
      <p className="text-sm text-soft">{words.duty}</p>
      {present.length > 0 ? (
        <p className="text-xl font-bold">
          {present.map(({ name }) => name).join('、')}
          <span className="ml-3 text-base font-medium">{words.dutyUntil(latest(present))}</span>
        </p>
      ) : (
        <p className="text-lg font-bold">{words.dutyNobody}</p>
      )}
      {next ? (
        <p className="mt-0.5">
          {words.dutyNext} {isToday ? words.dutyToday(sayShiftTimes(next)) : sayShift(next)}{' '}
          <b>{next.name}</b>
        </p>
      ) : null}
    </div>
  )
}

const latest = (shifts: OnDuty['now']): string =>
  shifts.reduce((time, { to }) => (to > time ? to : time), '')
