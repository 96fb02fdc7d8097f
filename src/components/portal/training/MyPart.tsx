import Link from 'next/link'
import { idOf } from '@/access/roles'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { quizClosesAt } from '@/domain/training/handIn'
import { clockAt, sayInstant } from '@/domain/training/sayTimes'
import { sessionPage as words } from '@/i18n/portalTraining'
import type { Enrolment } from '@/payload-types'
import type { SessionView } from '@/queries/training/sessionView'
import { BeingThere } from './BeingThere'
import { FeedbackForm } from './FeedbackForm'
import { PlaceForms } from './PlaceForms'
import { sessionAddress } from './trainingAddresses'

/** What each part of a participant's page knows. */
export interface MyPartProps {
  view: SessionView
  row: Enrolment
  now: Date
  /** The command whose form stands open without scripts. */
  open?: string
}

function standingOf({ view, row }: MyPartProps): string {
  if (row.arrivedAt) {
    const left = row.leftAt ? `，${words.leftAt(clockAt(new Date(row.leftAt)))}` : ''
    return words.arrived(clockAt(new Date(row.arrivedAt))) + left
  }
  if (row.attendance === 'absent') return words.absent
  return row.status === 'substituted'
    ? words.standing.substituted(view.substituteName)
    : words.standing[row.status]
}

function Quizzes({ view, row, now }: MyPartProps) {
  const { session, courses, quizzes } = view
  const own = courses.filter(({ id }) => quizzes.includes(id))
  if (own.length === 0 || !row.arrivedAt) return null
  const closesAt = quizClosesAt({ endsAt: new Date(session.endsAt), quizGrace: session.quizGrace })
  const isOpen = now <= closesAt && session.status !== 'logged'
  return (
    <Card>
      <SectionTitle>{words.quizTitle}</SectionTitle>
      {isOpen ? <p className="mb-3 text-soft">{words.quizUntil(sayInstant(closesAt))}</p> : null}
      <ul className="grid gap-3">
        {own.map(({ id, name }) => {
          const done = row.quizAnswers?.find((one) => idOf(one.course) === id)
          if (!done && !isOpen) return null
          return (
            <li key={id} className="grid gap-2">
              {done ? (
                <b>
                  {words.quizDone(name, done.score)} {done.passed ? words.passed : words.failed}
                </b>
              ) : null}
              <Link
                href={sessionAddress(session.id, `/quiz/${id}`)}
                className={buttonClass({ variant: done ? 'secondary' : 'primary' })}
              >
                {done ? words.seeResult : words.quizOf(name)}
              </Link>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** What a person who was invited does: answer, check in, hand in the quiz, say how it was. */
export function MyPart({ view, now, open }: { view: SessionView; now: Date; open?: string }) {
  const { row, session, shifts } = view
  if (!row || session.status === 'cancelled') return null
  const part = { view, row, now, open }
  const isComing = row.status === 'invited' || row.status === 'enrolled'
  const duties = shifts.map(({ date, from, to }) => `${date} ${from}–${to}`).join('、')
  return (
    <>
      <Status tone={row.arrivedAt ? 'good' : 'plain'} title={standingOf(part)} />
      {duties && isComing && !row.arrivedAt && new Date(session.endsAt) > now ? (
        <Status tone="due" title={words.onDuty(duties)} />
      ) : null}
      <BeingThere {...part} />
      <PlaceForms {...part} />
      <Quizzes {...part} />
      <FeedbackForm {...part} />
    </>
  )
}
