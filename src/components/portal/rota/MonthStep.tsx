import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { monthAfter } from '@/domain/network/rota/months'
import { sayMonth } from '@/domain/network/rota/sayShift'
import { rotaPages as words } from '@/i18n/portalRota'

/** The month of a page, with the way to the one before and after. */
export function MonthStep({
  month,
  href,
}: {
  month: string
  /** Address of the page for a month. */
  href: (month: string) => string
}) {
  const look = buttonClass({ variant: 'secondary', size: 'small', className: 'size-12 px-0' })
  return (
    <div className="flex items-center gap-2">
      <Link href={href(monthAfter(month, -1))} aria-label={words.previous} className={look}>
        <ChevronLeft aria-hidden="true" className="size-6" />
      </Link>
      <h2 className="min-w-32 text-center text-2xl font-black">{sayMonth(month)}</h2>
      <Link href={href(monthAfter(month))} aria-label={words.next} className={look}>
        <ChevronRight aria-hidden="true" className="size-6" />
      </Link>
    </div>
  )
}
