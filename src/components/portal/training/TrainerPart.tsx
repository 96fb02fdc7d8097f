import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Textarea, fieldProps } from '@/components/ui/Field'
import { plainDateOf } from '@/domain/platform/plainDate'
import { sayInstant } from '@/domain/training/sayTimes'
import { trainerPage as words } from '@/i18n/portalTraining'
import type { SessionView, TrainerView } from '@/queries/training/sessionView'
import { Ask } from './Ask'
import { InviteForm } from './InviteForm'
import { PeopleList } from './PeopleList'
import { SessionLog } from './SessionLog'
import { TrainingForm } from './TrainingForm'
import { sessionAddress } from './trainingAddresses'

export interface TrainerPartProps {
  view: SessionView
  trainer: TrainerView
  now: Date
  /** The command whose form stands open without scripts. */
  open?: string
}

const secondary = buttonClass({ variant: 'secondary' })

function Running({ view, now, open }: TrainerPartProps) {
  const { session } = view
  const { id, status } = session
  const isOpen = status === 'open' || status === 'running'
  const isOver = new Date(session.endsAt) < now
  const isDay = plainDateOf(new Date(session.startsAt)) === plainDateOf(now)
  return (
    <div className="no-print grid gap-3 sm:grid-cols-2">
      {isOpen && !isOver ? (
        <Link
          href={sessionAddress(id, '/screen')}
          className={buttonClass(isDay ? { size: 'large' } : { variant: 'secondary' })}
        >
          {words.screen}
        </Link>
      ) : null}
      {isOpen ? (
        <Link href={sessionAddress(id, '/list')} className={secondary}>
          {words.list}
        </Link>
      ) : null}
      <a href={`/api/training-sessions/${id}/sign-in.pdf`} className={secondary}>
        {words.signIn}
      </a>
      <a href={`/api/training-sessions/${id}/invitations.pdf`} className={secondary}>
        {words.invitations}
      </a>
      {isOpen && !isOver ? (
        <Ask session={id} command="remind" open={open} label={words.remind}>
          <TrainingForm
            command="remind"
            session={id}
            commandId={randomUUID()}
            submit={words.remind}
          >
            <p className="text-soft">{words.remindAsk}</p>
          </TrainingForm>
        </Ask>
      ) : null}
      {new Date(session.startsAt) > now && status !== 'cancelled' ? (
        <Link href={sessionAddress(id, '/change')} className={secondary}>
          {words.change}
        </Link>
      ) : null}
      {status === 'cancelled' || status === 'logged' ? null : (
        <Ask session={id} command="cancel" open={open} label={words.cancel}>
          <TrainingForm
            command="cancel"
            session={id}
            commandId={randomUUID()}
            submit={words.cancel}
          >
            <p className="text-soft">{words.cancelAsk}</p>
            <Field id="cancel-reason" label={words.cancelReason}>
              <Textarea {...fieldProps('cancel-reason')} name="reason" required maxLength={500} />
            </Field>
          </TrainingForm>
        </Ask>
      )}
    </div>
  )
}

/** What those who run training do with a session. */
export function TrainerPart(props: TrainerPartProps) {
  const { view, trainer, now, open } = props
  const { session } = view
  const isOver = new Date(session.endsAt) < now
  const mayLog = isOver && (session.status === 'open' || session.status === 'running')
  return (
    <>
      {session.status === 'planned' ? <InviteForm view={view} trainer={trainer} /> : null}
      {mayLog || session.status === 'logged' ? (
        <SessionLog view={view} trainer={trainer} now={now} open={open} />
      ) : null}
      <Running {...props} />
      {session.status === 'planned' ? null : <PeopleList view={view} trainer={trainer} />}
      <Card>
        <SectionTitle>{words.history}</SectionTitle>
        <ol className="grid gap-1 text-sm">
          {(session.history ?? []).map(({ id, at, command, detail }) => (
            <li key={id} className="tabular-nums">
              {sayInstant(new Date(at))} {words.commandNames[command] ?? command}{' '}
              {command === 'invite' ? words.invitedCount(Number(detail)) : detail}
            </li>
          ))}
        </ol>
      </Card>
    </>
  )
}
