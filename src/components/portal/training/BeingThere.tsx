import { randomUUID } from 'node:crypto'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { opensMinutes } from '@/domain/training/attendance'
import { checkInPage, sessionPage as words } from '@/i18n/portalTraining'
import { Ask } from './Ask'
import type { MyPartProps } from './MyPart'
import { TrainingForm } from './TrainingForm'

/** Typing the digits of the screen, and leaving early. */
export function BeingThere({ view, row, now, open }: MyPartProps) {
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
    <Ask session={session.id} command="sign-out" open={open} label={words.signOut}>
      <TrainingForm
        command="sign-out"
        session={session.id}
        commandId={randomUUID()}
        title={session.title}
        submit={words.signOut}
      >
        <p className="text-soft">{words.signOutAsk}</p>
      </TrainingForm>
    </Ask>
  )
}
