import { cn } from '@/components/ui/cn'
import { sayShift, sayShiftTimes } from '@/domain/network/rota/sayShift'
import { plainDateOf } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import type { PublicDuty } from '@/queries/network/publicDuty'
import type { OnDuty } from '@/queries/network/shifts'
import { PhoneLink } from '../Phone'

const words = publicText.stations

const latest = (shifts: OnDuty['now']): string =>
  shifts.reduce((time, { to }) => (to > time ? to : time), '')

function Present({ present }: { present: OnDuty['now'] }) {
  const isHere = present.some(({ checkedInAt, checkedOutAt }) => checkedInAt && !checkedOutAt)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-3xl font-black">
      {present.map(({ name }) => name).join('、')}
      <span className="text-lg font-medium">
        {isHere ? `${words.dutyHere}，` : ''}
        {words.dutyUntil(latest(present))}
      </span>
    </p>
  )
}

/** Nobody is there: during opening hours with the phone to call. */
function Nobody({ isOpen, phone }: Pick<PublicDuty, 'isOpen' | 'phone'>) {
  if (!isOpen || !phone) return <p className="text-xl font-bold">{words.dutyNobody}</p>
  return (
    <p className="text-xl font-bold">
      {words.dutyCall} <PhoneLink phone={phone} className="whitespace-nowrap" />
    </p>
  )
}

/** Who is there now by the rota, and who comes next; nothing when there is no rota. */
export function StationDuty({
  duty: { now: present, next },
  now,
  isOpen,
  phone,
  className,
}: PublicDuty & { className?: string }) {
  if (present.length === 0 && !next) return null
  const isToday = next?.date === plainDateOf(now)
  return (
    <section
      aria-label={words.duty}
      className={cn('rounded-lg bg-tint px-4 py-3 edge-when-forced', className)}
    >
      <p className="text-soft">{words.duty}</p>
      {present.length > 0 ? (
        <Present present={present} />
      ) : (
        <Nobody isOpen={isOpen} phone={phone} />
      )}
      {next ? (
        <p className="mt-1 text-lg">
          {words.dutyNext} {isToday ? words.dutyToday(sayShiftTimes(next)) : sayShift(next)}{' '}
          <b>{next.name}</b>
        </p>
      ) : null}
    </section>
  )
}
