import { CalendarPlus } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import { plainDateOf } from '@/domain/platform/plainDate'
import { clockAt } from '@/domain/training/sayTimes'
import { sessionPage as words, trainingPages } from '@/i18n/portalTraining'
import type { SessionView } from '@/queries/training/sessionView'

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-soft">{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** When, where, who teaches what. */
export function SessionFacts({ view }: { view: SessionView }) {
  const { session, courses, trainerName } = view
  const { startsAt, endsAt, place, link, status, id } = session
  return (
    <Card>
      <dl className="grid gap-4">
        <Fact label={words.when}>
          <b className="flex flex-wrap gap-x-2 text-2xl font-black tabular-nums">
            <span>{sayDay(plainDateOf(new Date(startsAt)))}</span>
            <span className="whitespace-nowrap">
              {clockAt(new Date(startsAt))}–{clockAt(new Date(endsAt))}
            </span>
          </b>
        </Fact>
        <Fact label={words.where}>
          {place ? <b className="text-xl font-bold">{place}</b> : null}
          {link ? (
            <a href={link} rel="noreferrer" className="target inline-flex items-center text-accent">
              {words.online}
            </a>
          ) : null}
        </Fact>
        <Fact label={words.trainer}>{trainerName}</Fact>
        <Fact label={words.courses}>
          <ul>
            {courses.map(({ id: course, name, minutes }) => (
              <li key={course}>
                <Link
                  href={`/portal/training/courses/${course}`}
                  className="target inline-flex items-center text-accent underline underline-offset-4"
                >
                  {name}
                </Link>
                <span className="ml-3 text-sm text-soft">
                  {trainingPages.courseMinutes(minutes)}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      {status === 'cancelled' || status === 'logged' ? null : (
        <a
          href={`/api/training-sessions/${id}/invitation.ics`}
          className={buttonClass({ variant: 'quiet', className: 'mt-4' })}
        >
          <CalendarPlus aria-hidden="true" className="size-5" />
          {words.calendar}
        </a>
      )}
    </Card>
  )
}
