import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { Choice, Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import type { ProjectEditName } from '@/domain/casework/projects/edit'
import type { StepView } from '@/domain/casework/projects/standing'
import { projectPages as words, projectWords } from '@/i18n/projects'
import type { ProjectPage } from '@/queries/casework/projects/projectPage'
import { ActionForm } from '../ActionForm'
import { editAction } from './projectActions'

/** A form that makes one edit. */
export function EditForm({
  name,
  page,
  step,
  submit,
  isSecondary,
  className,
  children,
}: {
  name: ProjectEditName
  page: ProjectPage
  /** Key of the step that it is about. */
  step?: string
  submit: ReactNode
  isSecondary?: boolean
  className?: string
  children?: ReactNode
}) {
  return (
    <ActionForm
      action={editAction}
      submit={submit}
      busy={words.working}
      isSecondary={isSecondary}
      className={className}
    >
      <input type="hidden" name="command" value={name} />
      <input type="hidden" name="project" value={page.row.id} />
      <input type="hidden" name="basedOn" value={page.row.history?.length ?? 0} />
      <input type="hidden" name="commandId" value={randomUUID()} />
      {step ? <input type="hidden" name="step" value={step} /> : null}
      {children}
    </ActionForm>
  )
}

export const ReasonField = ({ id }: { id: string }) => (
  <Field id={id} label={words.reason}>
    <Textarea {...fieldProps(id)} name="reason" required maxLength={500} />
  </Field>
)

/** Target dates. */
export function TargetFields({
  of,
  startOn,
  dueOn,
}: {
  /** Sets the ids of one form apart from another's. */
  of: string
  startOn?: string
  dueOn?: string
}) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field id={`${of}-start`} label={projectWords.startOn.label.zh}>
        <Input
          {...fieldProps(`${of}-start`)}
          type="date"
          name="startOn"
          required
          defaultValue={startOn}
        />
      </Field>
      <Field id={`${of}-due`} label={projectWords.dueOn.label.zh}>
        <Input
          {...fieldProps(`${of}-due`)}
          type="date"
          name="dueOn"
          required
          defaultValue={dueOn}
        />
      </Field>
    </div>
  )
}

/** Which of the earlier steps have to be done first. */
export function AfterFields({
  earlier,
  ticked,
}: {
  earlier: readonly StepView[]
  ticked: readonly string[]
}) {
  if (earlier.length === 0) return <p className="text-soft">{words.noEarlier}</p>
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{projectWords.after.label.zh}</legend>
      {earlier.map(({ step, number }) => (
        <Choice
          key={step.key}
          name="after"
          value={step.key}
          defaultChecked={ticked.includes(step.key)}
        >
          {`${number} ${step.matterName}`}
        </Choice>
      ))}
    </fieldset>
  )
}
