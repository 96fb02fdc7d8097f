import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { idOf } from '@/access/roles'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice, Field, Input, Select, Textarea, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { opensMinutes } from '@/domain/training/attendance'
import { quizClosesAt } from '@/domain/training/handIn'
import { placeFaults } from '@/domain/training/places'
import { clockAt, sayInstant } from '@/domain/training/sayTimes'
import { checkInPage, sessionPage as words } from '@/i18n/portalTraining'
import type { Enrolment } from '@/payload-types'
import type { SessionView } from '@/queries/training/sessionView'
import { Panel } from '../Panel'
import { TrainingForm } from './TrainingForm'
import { sessionAddress } from './trainingAddresses'

interface Part {
  view: SessionView
  row: Enrolment
  now: Date
}

function standingOf({ view, row }: Part): string {
  if (row.arrivedAt) {
    const left = row.leftAt ? `，${words.leftAt(clockAt(new Date(row.leftAt)))}` : ''
    return words.arrived(clockAt(new Date(row.arrivedAt))) + left
  }
  if (row.attendance === 'absent') return words.absent
  return row.status === 'substituted'
    ? words.standing.substituted(view.substituteName)
    : words.standing[row.status]
}

/** Enrolling as the big thing, not coming and a colleague below it. */
function PlaceForms({ view, row, now }: Part) {
  const { session, colleagues } = view
  const may = (command: 'enrol' | 'decline' | 'substitute') =>
    placeFaults(command, {
      session: {
        status: session.status,
        startsAt: new Date(session.startsAt),
        endsAt: new Date(session.endsAt),
      },
      status: row.status,
      hasArrived: Boolean(row.arrivedAt),
      now,
    }).length === 0
  const common = { session: session.id, title: session.title }
  return (
    <>
      {may('enrol') ? (
        <TrainingForm
          {...common}
          command="enrol"
          commandId={randomUUID()}
          submit={row.status === 'invited' ? words.enrol : words.enrolAgain}
        />
      ) : null}
      {may('decline') ? (
        <div className="grid gap-3 sm:grid-cols-2">
          <Panel href="?do=decline" label={words.decline} title={words.decline}>
            <TrainingForm
              {...common}
              command="decline"
              commandId={randomUUID()}
              submit={words.decline}
            >
              <p className="text-soft">{words.declineAsk}</p>
              <Field id="decline-reason" label={words.reason}>
                <Textarea
                  {...fieldProps('decline-reason')}
                  name="reason"
                  required
                  maxLength={500}
                />
              </Field>
            </TrainingForm>
          </Panel>
          {may('substitute') ? (
            <Panel href="?do=substitute" label={words.substitute} title={words.substitute}>
              {colleagues.length === 0 ? (
                <p>{words.noColleague}</p>
              ) : (
                <TrainingForm
                  {...common}
                  command="substitute"
                  commandId={randomUUID()}
                  submit={words.substitute}
                >
                  <p className="text-soft">{words.substituteAsk}</p>
                  <Field id="substitute" label={words.colleague}>
                    <Select {...fieldProps('substitute')} name="substitute" required>
                      {colleagues.map(({ user, name }) => (
                        <option key={user} value={user}>
                          {name}
                        </option>
                      ))}
                    </Select>
                  </Field>
                </TrainingForm>
              )}
            </Panel>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

/** Typing the digits of the screen, and leaving early. */
function BeingThere({ view, row, now }: Part) {
  const { session } = view
  const opensAt = new Date(session.startsAt).getTime() - opensMinutes * 60_000
  const isRunning = session.status === 'open' || session.status === 'running'
  const isTime = now.getTime() >= opensAt && now <= new Date(session.endsAt)
  if (!isRunning || !isTime) return null
  if (!row.arrivedAt) {
    return (
      <Card>
        <SectionTitle>{words.checkIn}</SectionTitle>
        <p className="mb-4 text-soft">{words.checkInNote}</p>
        <TrainingForm
          command="check-in"
          session={session.id}
          commandId={randomUUID()}
          title={checkInPage.draft(session.title)}
          submit={words.checkIn}
        >
          <Field id="digits" label={words.digits}>
            <Input
              {...fieldProps('digits')}
              name="digits"
              inputMode="numeric"
              autoComplete="off"
              required
              maxLength={9}
              className="text-center text-3xl font-black tracking-[0.3em]"
            />
          </Field>
        </TrainingForm>
      </Card>
    )
  }
  return row.leftAt ? null : (
    <Panel href="?do=sign-out" label={words.signOut} title={words.signOut}>
      <TrainingForm
        command="sign-out"
        session={session.id}
        commandId={randomUUID()}
        title={session.title}
        submit={words.signOut}
      >
        <p className="text-soft">{words.signOutAsk}</p>
      </TrainingForm>
    </Panel>
  )
}

function Quizzes({ view, row, now }: Part) {
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

function Feedback({ view, row }: Part) {
  const { session } = view
  if (!row.arrivedAt) return null
  return (
    <Card>
      <SectionTitle>{words.feedback}</SectionTitle>
      <p className="mb-3 text-soft">{words.feedbackNote}</p>
      <TrainingForm
        command="feedback"
        session={session.id}
        commandId={randomUUID()}
        title={session.title}
        submit={words.sendFeedback}
        isSecondary
      >
        <fieldset className="grid grid-cols-2 sm:grid-cols-5">
          <legend className="sr-only">{words.feedback}</legend>
          {words.stars.map((star, at) => (
            <Choice
              key={star}
              type="radio"
              name="stars"
              value={at + 1}
              required
              defaultChecked={row.feedback?.stars === at + 1}
            >
              {star}
            </Choice>
          ))}
        </fieldset>
        <Field id="feedback-words" label={words.words}>
          <Textarea
            {...fieldProps('feedback-words')}
            name="words"
            maxLength={500}
            defaultValue={row.feedback?.words ?? ''}
          />
        </Field>
      </TrainingForm>
    </Card>
  )
}

/** What a person who was invited does: answer, check in, hand in the quiz, say how it was. */
export function MyPart({ view, now }: { view: SessionView; now: Date }) {
  const { row, session, shifts } = view
  if (!row || session.status === 'cancelled') return null
  const part = { view, row, now }
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
      <Feedback {...part} />
    </>
  )
}
