import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { reviewPages as words } from '@/i18n/editionLife'
import type { ReviewLine } from '@/queries/catalogue/review/dueReviews'
import { CheckForm } from './CheckForm'
import { reviewSentence } from './reviewSentence'

function Line({ line, today }: { line: ReviewLine; today: PlainDate }) {
  const { id, code, name, department, reviewBy, lastCheckedOn, owner } = line
  const { text, isLate } = reviewSentence(reviewBy, today)
  return (
    <li className="grid gap-3 px-4 py-4 sm:grid-cols-[minmax(0,1fr)_11rem] sm:items-start">
      <div>
        <h2 className="text-lg font-bold">
          <Link href={`/portal/reviews/${id}`} className="target inline-block py-1 text-ink">
            {name}
          </Link>
        </h2>
        <p className={cn(isLate ? 'font-bold text-late' : 'text-ink')}>{text}</p>
        <p className="text-sm text-soft">
          {[
            code,
            department,
            owner ? words.owner(owner) : words.noOwner,
            lastCheckedOn ? words.lastChecked(sayDate(lastCheckedOn)) : words.neverChecked,
          ].join(' · ')}
        </p>
      </div>
      <div className="grid gap-2">
        {line.mayCheck ? <CheckForm id={id} name={name} /> : null}
        <Link href={`/portal/reviews/${id}`} className={buttonClass({ variant: 'plain' })}>
          {words.look}
        </Link>
      </div>
    </li>
  )
}

/** Matters to be checked, each with its one tap. */
export const ReviewLines = ({
  lines,
  today,
}: {
  lines: readonly ReviewLine[]
  today: PlainDate
}) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
    {lines.map((line) => (
      <Line key={line.id} line={line} today={today} />
    ))}
  </ul>
)
