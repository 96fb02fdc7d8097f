import { ArrowDown, ArrowUp } from 'lucide-react'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import type { ProjectEditName } from '@/domain/casework/projects/edit'
import type { StepView } from '@/domain/casework/projects/standing'
import { projectPages as words } from '@/i18n/projects'
import type { ProjectPage } from '@/queries/casework/projects/projectPage'
import { Fold } from '../Fold'
import { Panel } from '../Panel'
import { AfterFields, EditForm, ReasonField, TargetFields } from './EditForm'

type StepEdit = 'retarget' | 'depend' | 'link' | 'unlink' | 'remove'

function Asked({ name, page, view }: { name: StepEdit; page: ProjectPage; view: StepView }) {
  const { step, number } = view
  const id = `${name}-${number}`
  const earlier = page.standing.steps.slice(0, number - 1)
  return (
    <EditForm name={name} page={page} step={step.key} submit={words.labels[name]}>
      {name === 'retarget' ? (
        <TargetFields of={id} startOn={step.startOn} dueOn={step.dueOn} />
      ) : null}
      {name === 'depend' ? <AfterFields earlier={earlier} ticked={step.after} /> : null}
      {name === 'link' ? (
        <Field id={id} label={words.number} help={words.numberHelp}>
          <Input
            {...fieldProps(id, { help: words.numberHelp })}
            name="number"
            inputMode="numeric"
            required
            maxLength={30}
            autoComplete="off"
          />
        </Field>
      ) : null}
      {name === 'remove' ? <p className="text-soft">{words.removeSure}</p> : null}
      {name === 'retarget' || name === 'unlink' ? <ReasonField id={`${id}-reason`} /> : null}
    </EditForm>
  )
}

/** The edits that mean something for a step as it stands. */
function offered({ step, number }: StepView, edits: readonly ProjectEditName[]): StepEdit[] {
  const all: StepEdit[] = [
    'retarget',
    ...(number > 1 ? ['depend' as const] : []),
    ...(step.case ? ['unlink' as const] : ['link' as const, 'remove' as const]),
  ]
  return all.filter((name) => edits.includes(name))
}

const Move = ({ by, page, view }: { by: -1 | 1; page: ProjectPage; view: StepView }) => (
  <EditForm
    name="move"
    page={page}
    step={view.step.key}
    isSecondary
    className="grid gap-2"
    submit={
      <>
        {by < 0 ? (
          <ArrowUp aria-hidden="true" className="size-5" />
        ) : (
          <ArrowDown aria-hidden="true" className="size-5" />
        )}
        {by < 0 ? words.up : words.down}
      </>
    }
  >
    <input type="hidden" name="by" value={by} />
  </EditForm>
)

/** Everything that may be changed of one step, folded away until it is wanted. */
export function StepEdits({
  page,
  view,
  open,
}: {
  page: ProjectPage
  view: StepView
  /** The edit whose form stands open without scripts. */
  open?: string
}) {
  const names = offered(view, page.edits)
  const canMove = page.edits.includes('move')
  const opened = names.find((name) => `${name}-${view.number}` === open)
  if (names.length === 0 && !canMove) return null
  return (
    <Fold summary={words.edit} className="text-accent" isOpen={opened !== undefined}>
      <div className="grid gap-3 pb-2 sm:grid-cols-2">
        {canMove && view.number > 1 ? <Move by={-1} page={page} view={view} /> : null}
        {canMove && view.number < page.standing.steps.length ? (
          <Move by={1} page={page} view={view} />
        ) : null}
        {names.map((name) => (
          <Panel
            key={name}
            href={`/portal/projects/${page.row.id}?do=${name}-${view.number}#do`}
            label={words.labels[name]}
            title={`${words.labels[name]} · ${view.step.matterName}`}
          >
            <Asked name={name} page={page} view={view} />
          </Panel>
        ))}
      </div>
      {opened ? (
        <div id="do" className="border-t border-line pt-3">
          <Asked name={opened} page={page} view={view} />
        </div>
      ) : null}
    </Fold>
  )
}
