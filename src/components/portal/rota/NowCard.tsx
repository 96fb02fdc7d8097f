import Link from 'next/link'
import { idOf } from '@/access/roles'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { earlyMinutes } from '@/domain/network/rota/attendance'
import { sayShiftDay, sayShiftTimes } from '@/domain/network/rota/sayShift'
import { dutyWords as words } from '@/i18n/portalRota'
import type { Shift } from '@/payload-types'
import { PlaceField } from './PlaceField'
import { RotaForm } from './RotaForm'
import { sayTime } from './sayTime'

const minuteMs = 60_000

/** The one thing to do with a shift of today. */
function ToDo({ shift, now, back }: { shift: Shift; now: Date; back: string }) {
  const { id, startsAt, endsAt, checkedInAt, checkedOutAt } = shift
  const opensAt = new Date(new Date(startsAt).getTime() - earlyMinutes * minuteMs)
  if (checkedOutAt)
    return <p className="text-lg font-bold">{words.checkedOut(sayTime(checkedOutAt))}</p>
  if (checkedInAt) {
    return <RotaForm command="check-out" back={back} fields={{ id }} submit={words.checkOut} />
  }
  if (new Date(endsAt) <= now) return null
  if (now < opensAt) return <p className="text-soft">{words.checkInFrom(sayTime(opensAt))}</p>
  return (
    <RotaForm command="check-in" back={back} fields={{ id }} submit={words.checkIn}>
      <PlaceField />
    </RotaForm>
  )
}

/** A shift of today, as the biggest thing on the page. */
export function NowCard({
  shift,
  station,
  now,
  back,
  isAlone = false,
}: {
  shift: Shift
  station: string
  now: Date
  back: string
  /** On the shift's own page, which needs no link to itself. */
  isAlone?: boolean
}) {
  const { checkedInAt, lateMinutes } = shift
  return (
    <Card className="grid gap-3">
      <div>
        <p className="text-soft">
          {sayShiftDay(shift.date)} {station}
        </p>
        <p className="text-5xl font-black tracking-tight whitespace-nowrap tabular-nums">
          {sayShiftTimes(shift)}
        </p>
        {idOf(shift.replaces) ? <p className="text-soft">{words.replaces}</p> : null}
      </div>
      {checkedInAt ? (
        <Status
          tone="good"
          title={[
            words.checkedIn(sayTime(checkedInAt)),
            lateMinutes ? words.late(lateMinutes) : '',
          ].join(' ')}
        />
      ) : null}
      {shift.isVacant ? (
        <Status tone="due" title={words.vacant} />
      ) : (
        <ToDo shift={shift} now={now} back={back} />
      )}
      {isAlone ? null : (
        <Link
          href={`/portal/duty/${shift.id}`}
          className={buttonClass({ variant: 'secondary', wide: true })}
        >
          {words.open}
        </Link>
      )}
    </Card>
  )
}
