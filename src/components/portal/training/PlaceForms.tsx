import { randomUUID } from 'node:crypto'
import { Field, Select, Textarea, fieldProps } from '@/components/ui/Field'
import { placeFaults } from '@/domain/training/places'
import { sessionPage as words } from '@/i18n/portalTraining'
import { Ask } from './Ask'
import type { MyPartProps } from './MyPart'
import { TrainingForm } from './TrainingForm'

/** Enrolling as the big thing, not coming and a colleague below it. */
export function PlaceForms({ view, row, now, open }: MyPartProps) {
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
          <Ask session={session.id} command="decline" open={open} label={words.decline}>
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
          </Ask>
          {may('substitute') ? (
            <Ask session={session.id} command="substitute" open={open} label={words.substitute}>
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
            </Ask>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
