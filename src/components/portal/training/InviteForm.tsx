import { randomUUID } from 'node:crypto'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { trainerPage as words } from '@/i18n/portalTraining'
import type { SessionView, TrainerView } from '@/queries/training/sessionView'
import { TrainingForm } from './TrainingForm'

/** Whom the invitation goes to, those on duty then marked, before anybody is told. */
export function InviteForm({ view, trainer }: { view: SessionView; trainer: TrainerView }) {
  const { session } = view
  const { invitees, conflicts } = trainer
  if (invitees.length === 0) return <Status tone="late" title={words.inviteNobody} />
  const busy = invitees.filter(({ user }) => conflicts.has(user)).length
  return (
    <Card>
      <SectionTitle>{words.inviteTitle(invitees.length)}</SectionTitle>
      {busy > 0 ? <p className="mb-3 font-bold text-due">{words.conflicts(busy)}</p> : null}
      <TrainingForm
        command="invite"
        session={session.id}
        commandId={randomUUID()}
        submit={words.invite}
      >
        <div className="max-h-96 divide-y divide-line overflow-y-auto rounded-lg border border-line">
          {invitees.map(({ user, name, stationName }) => {
            const duty = conflicts.get(user)?.map(({ from, to }) => `${from}–${to}`)
            return (
              <div key={user}>
                <input type="hidden" name="all" value={user} />
                <Choice
                  name="people"
                  value={user}
                  defaultChecked
                  note={
                    duty ? (
                      <span className="font-bold text-due">{words.duty(duty.join('、'))}</span>
                    ) : undefined
                  }
                >
                  <b>{name}</b>
                  <span className="ml-3 text-sm text-soft">{stationName}</span>
                </Choice>
              </div>
            )
          })}
        </div>
      </TrainingForm>
    </Card>
  )
}
