import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/Card'
import { Choice, Field, Textarea } from '@/components/ui/Field'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { assignmentKinds } from '@/domain/network/assignment'
import { assignmentPages as words } from '@/i18n/portalAssignment'
import type { AssignmentChoices } from '@/queries/network/assignmentChoices'
import { ActionForm } from '../ActionForm'
import { ClientId } from '../ClientId'
import { Fold } from '../Fold'
import { planAction } from './assignmentActions'
import { MatterPicker } from './MatterPicker'

const grid = 'grid grid-cols-2 sm:grid-cols-3 lg:grid-cols-4'

function Group({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="font-bold">{title}</legend>
      {note ? <p className="text-sm text-soft">{note}</p> : null}
      {children}
    </fieldset>
  )
}

function Where({ towns }: Pick<AssignmentChoices, 'towns'>) {
  return (
    <Card className="grid gap-5">
      <h2 className="text-xl font-bold">{words.where}</h2>
      <Group title={words.tiers} note={words.tiersNote}>
        <div className={grid}>
          {stationTiers.map(({ value, zh }) => (
            <Choice key={value} name="tiers" value={value}>
              {zh}
            </Choice>
          ))}
        </div>
      </Group>
      <Group title={words.towns}>
        <div className={grid}>
          {towns.map(({ code, name, stations }) => (
            <Choice key={code} name="towns" value={code} note={words.townCount(stations)}>
              {name}
            </Choice>
          ))}
        </div>
      </Group>
      <Fold summary={words.list}>
        <Field id="stations" label={words.list} help={words.listNote}>
          <Textarea
            id="stations"
            name="stations"
            maxLength={30_000}
            aria-describedby="stations-help"
          />
        </Field>
      </Fold>
    </Card>
  )
}

function Which({ departments, themes, matters }: Omit<AssignmentChoices, 'towns'>) {
  return (
    <Card className="grid gap-5">
      <div>
        <h2 className="text-xl font-bold">{words.which}</h2>
        <p className="text-soft">{words.whichNote}</p>
      </div>
      <Fold summary={words.departments}>
        <div className={grid}>
          {departments.map(({ code, name, count }) => (
            <Choice key={code} name="departments" value={code} note={words.matterCount(count)}>
              {name}
            </Choice>
          ))}
        </div>
      </Fold>
      <Fold summary={words.themes}>
        <div className={grid}>
          {themes.map(({ value, name, count }) => (
            <Choice key={value} name="themes" value={value} note={words.matterCount(count)}>
              {name}
            </Choice>
          ))}
        </div>
      </Fold>
      <Fold summary={words.single} isOpen>
        <div className="grid gap-5">
          <MatterPicker matters={matters} />
          <Field id="codes" label={words.codes} help={words.codesNote}>
            <Textarea id="codes" name="codes" maxLength={60_000} aria-describedby="codes-help" />
          </Field>
        </div>
      </Fold>
    </Card>
  )
}

/** What to do, where, with which matters. Nothing changes before the next page. */
export function AssignmentForm({ choices }: { choices: AssignmentChoices }) {
  const { towns, ...which } = choices
  return (
    <ActionForm action={planAction} submit={words.submit} busy={words.busy}>
      <ClientId initial={randomUUID()} />
      <Where towns={towns} />
      <Card>
        <Group title={words.what}>
          <div className="grid sm:grid-cols-2">
            {assignmentKinds.map(({ value, zh }, at) => (
              <Choice
                key={value}
                type="radio"
                name="kind"
                value={value}
                defaultChecked={at === 0}
                note={words.kindNotes[value]}
              >
                {zh}
              </Choice>
            ))}
          </div>
        </Group>
      </Card>
      <Which {...which} />
    </ActionForm>
  )
}
