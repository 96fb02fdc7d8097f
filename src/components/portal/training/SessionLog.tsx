import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle, TintBox } from '@/components/ui/Card'
import { Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { quizClosesAt } from '@/domain/training/handIn'
import { sayInstant } from '@/domain/training/sayTimes'
import { trainerPage as words, trainingPages } from '@/i18n/portalTraining'
import type { TrainingSession } from '@/payload-types'
import type { SessionView, TrainerView } from '@/queries/training/sessionView'
import { ActionForm } from '../ActionForm'
import { Ask } from './Ask'
import { TickList } from './TickList'
import { photosAction } from './trainingActions'
import { TrainingForm } from './TrainingForm'

interface Part {
  view: SessionView
  trainer: TrainerView
}

const minutesOf = ({ startsAt, endsAt, log }: TrainingSession): number =>
  log?.minutes ?? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)

function LogFields({ of, session }: { of: string; session: TrainingSession }) {
  const { log } = session
  const texts = [
    ['taught', words.taught, log?.taught, 2000],
    ['questions', words.questions, log?.questions, 2000],
    ['materials', words.materials, log?.materials, 500],
  ] as const
  return (
    <>
      {texts.map(([name, label, value, most]) => (
        <Field key={name} id={`${of}-${name}`} label={label}>
          <Textarea
            {...fieldProps(`${of}-${name}`)}
            name={name}
            required={name === 'taught'}
            maxLength={most}
            defaultValue={value ?? ''}
          />
        </Field>
      ))}
      <Field id={`${of}-minutes`} label={words.minutes}>
        <Input
          {...fieldProps(`${of}-minutes`)}
          type="number"
          name="minutes"
          min={1}
          max={720}
          required
          defaultValue={minutesOf(session)}
        />
      </Field>
    </>
  )
}

function Photos({ view, trainer }: Part) {
  return (
    <section className="grid gap-3">
      <h3 className="font-bold">{words.photos}</h3>
      <p className="text-sm text-soft">{words.photosNote}</p>
      <div className="grid grid-cols-3 gap-2 sm:grid-cols-4">
        {trainer.photos.map(({ id, url }, at) => (
          <a key={id} href={url ?? '#'} className="target">
            <img
              src={url ?? ''}
              alt={`${words.photos} ${at + 1}`}
              className="aspect-square w-full rounded-lg object-cover"
            />
          </a>
        ))}
      </div>
      <ActionForm
        action={photosAction}
        submit={words.addPhotos}
        busy={trainingPages.working}
        isSecondary
      >
        <input type="hidden" name="session" value={view.session.id} />
        <input
          type="file"
          name="photos"
          aria-label={words.photos}
          accept="image/jpeg,image/png,image/webp"
          multiple
          required
          className="w-full min-w-0"
        />
      </ActionForm>
    </section>
  )
}

function Feedback({ trainer }: { trainer: TrainerView }) {
  const { feedback } = trainer
  if (feedback.length === 0) return null
  const mean = feedback.reduce((sum, { stars }) => sum + stars, 0) / feedback.length
  return (
    <TintBox>
      <p className="font-bold">{words.feedback(mean.toFixed(1), feedback.length)}</p>
      <ul className="mt-1 list-disc pl-6">
        {feedback
          .filter((one) => one.words)
          .map((one, at) => (
            <li key={at}>{one.words}</li>
          ))}
      </ul>
    </TintBox>
  )
}

const Written = ({ session: { log } }: { session: TrainingSession }) => (
  <dl className="grid gap-3">
    {(
      [
        [words.taught, log?.taught],
        [words.questions, log?.questions],
        [words.materials, log?.materials],
        [words.minutes, String(log?.minutes ?? '')],
      ] as const
    ).map(([label, value]) =>
      value ? (
        <div key={label}>
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </div>
      ) : null,
    )}
  </dl>
)

/** The trainer's log: to be written once the session is over, then to be read, put right, and made up for. */
export function SessionLog({ view, trainer, now, open }: Part & { now: Date; open?: string }) {
  const { session, quizzes } = view
  const closesAt = quizClosesAt({ endsAt: new Date(session.endsAt), quizGrace: session.quizGrace })
  const waiting = trainer.lines.filter(
    ({ row }) => row.arrivedAt && (row.quizAnswers ?? []).length < quizzes.length,
  ).length
  if (session.status !== 'logged') {
    return (
      <Card id="log" className="grid gap-5">
        <div>
          <SectionTitle>{words.logTitle}</SectionTitle>
          <p className="text-soft">{words.logNote}</p>
        </div>
        {waiting > 0 && now < closesAt ? (
          <Status tone="due" title={words.quizOpen(waiting, sayInstant(closesAt))} />
        ) : null}
        <Photos view={view} trainer={trainer} />
        <TrainingForm
          command="log"
          session={session.id}
          commandId={randomUUID()}
          title={`${words.log} ${session.title}`}
          submit={words.log}
        >
          <LogFields of="log" session={session} />
        </TrainingForm>
        <Feedback trainer={trainer} />
      </Card>
    )
  }
  return (
    <Card id="log" className="grid gap-5">
      <SectionTitle>
        {session.log?.loggedAt ? words.logged(sayInstant(new Date(session.log.loggedAt))) : ''}
      </SectionTitle>
      <Written session={session} />
      <Photos view={view} trainer={trainer} />
      <Feedback trainer={trainer} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Ask session={session.id} command="correct" open={open} label={words.correct}>
          <TrainingForm
            command="correct"
            session={session.id}
            commandId={randomUUID()}
            submit={words.correct}
          >
            <p className="text-soft">{words.correctAsk}</p>
            <LogFields of="correct" session={session} />
            <TickList lines={trainer.lines} of="correct" />
            <Field id="correct-reason" label={words.correctReason}>
              <Textarea {...fieldProps('correct-reason')} name="reason" required maxLength={500} />
            </Field>
          </TrainingForm>
        </Ask>
        {trainer.missed > 0 ? (
          <Link
            href={`/portal/training/sessions/new?makeUpOf=${session.id}`}
            className={buttonClass({ variant: 'secondary' })}
          >
            {words.makeUp(trainer.missed)}
          </Link>
        ) : null}
      </div>
    </Card>
  )
}
