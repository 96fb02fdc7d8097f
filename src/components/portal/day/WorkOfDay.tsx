import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { sayShiftTimes } from '@/domain/network/rota/sayShift'
import { campaignPages } from '@/i18n/campaignPages'
import { dayWorkWords as words } from '@/i18n/dayWork'
import type { DayWork } from '@/queries/platform/dayWork'

/** On the day's page: duty, training and matters that wait for this person, when there are any. */
export function WorkOfDay({ work }: { work: DayWork }) {
  const isIn = work.shifts.some(({ checkedInAt }) => checkedInAt)
  const times = work.shifts.map(sayShiftTimes).join('、')
  const lines = [
    work.shifts.length > 0 && {
      href: '/portal/duty',
      text: isIn ? words.onDuty(times) : words.checkIn(times),
    },
    work.swaps > 0 && { href: '/portal/duty', text: words.swaps(work.swaps) },
    work.invitations > 0 && { href: '/portal/training', text: words.invitations(work.invitations) },
    work.quizzes > 0 && { href: '/portal/training', text: words.quizzes(work.quizzes) },
    work.coming > 0 && { href: '/portal/print', text: words.coming(work.coming) },
    work.reviews > 0 && { href: '/portal/reviews', text: words.reviews(work.reviews) },
    work.reports > 0 && {
      href: '/portal/reviews?view=reports',
      text: words.reports(work.reports),
    },
    work.changes.open > 0 && {
      href: '/portal/changes',
      text: campaignPages.ofDay(work.changes.open, work.changes.late),
    },
    work.lessons > 0 && { href: '/portal/training/lessons', text: words.lessons(work.lessons) },
  ].filter((line) => line !== false)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="work-of-day">
      <h2 id="work-of-day" className="mb-2 font-bold text-soft">
        {words.title}
      </h2>
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
        {lines.map(({ href, text }) => (
          <li key={text}>
            <Link
              href={href}
              className="target flex items-center justify-between gap-3 px-4 py-3 font-bold text-ink no-underline hover:bg-ground"
            >
              {text}
              <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
