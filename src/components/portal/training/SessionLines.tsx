import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/Badge'
import { SectionTitle } from '@/components/ui/Card'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { saySpan } from '@/domain/training/sayTimes'
import { sessionStatuses } from '@/domain/training/vocabulary'
import { trainingPages as words } from '@/i18n/portalTraining'
import type { TrainingSession } from '@/payload-types'
import { sessionAddress } from './trainingAddresses'

/** Sessions in a list: when, what, where, and a note. */
export function SessionLines({
  title,
  lines,
}: {
  title: string
  lines: readonly { session: TrainingSession; note?: ReactNode }[]
}) {
  if (lines.length === 0) return null
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
        {lines.map(({ session, note }) => (
          <li key={session.id}>
            <Link
              href={sessionAddress(session.id)}
              className="target flex items-center gap-3 px-4 py-3 text-ink no-underline hover:bg-tint"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-bold">{session.title}</span>
                <span className="block text-sm text-soft tabular-nums">
                  {saySpan(new Date(session.startsAt), new Date(session.endsAt))}
                </span>
                {note ? <span className="block text-sm text-soft">{note}</span> : null}
              </span>
              {session.status === 'planned' || session.status === 'cancelled' ? (
                <Badge tone={session.status === 'planned' ? 'due' : 'plain'}>
                  {wordOf(sessionStatuses, session.status)}
                </Badge>
              ) : null}
              <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** 报名 12 人，名额 30，候补 2 人 */
export const sayPlaces = (capacity: number, taken: number, waiting: number): string =>
  [words.places(taken, capacity), ...(waiting > 0 ? [words.waiting(waiting)] : [])].join('，')
