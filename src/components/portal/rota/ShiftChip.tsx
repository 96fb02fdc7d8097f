import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { sayShiftDay, sayShiftTimes } from '@/domain/network/rota/sayShift'
import { rotaPages as words } from '@/i18n/portalRota'
import type { Shift } from '@/payload-types'

/** One shift in a calendar: who and when; a draft is dashed and says so. */
export function ShiftChip({ shift, href }: { shift: Shift; href: string }) {
  const note = shift.isVacant ? words.vacant : shift.status === 'draft' ? words.draft : ''
  return (
    <Link
      href={href}
      className={cn(
        'block rounded-sm border px-1.5 py-0.5 leading-snug text-ink no-underline hover:bg-tint',
        shift.status === 'draft' ? 'border-dashed border-edge bg-paper' : 'border-accent bg-tint',
        shift.isVacant && 'border-late bg-late-tint',
      )}
    >
      <span className="sr-only">{sayShiftDay(shift.date)}</span>
      <b className="block truncate text-base">{shift.name}</b>
      <span className="block text-sm tabular-nums">{sayShiftTimes(shift)}</span>
      {note ? (
        <span className={cn('block text-sm', shift.isVacant ? 'text-late' : 'text-soft')}>
          {note}
        </span>
      ) : null}
    </Link>
  )
}
