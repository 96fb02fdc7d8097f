import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { Choice, Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import type { LaterCommand } from '@/domain/casework/table'
import { casePageWords, commandFields as words, commandWords } from '@/i18n/portalCases'
import type { CaseView, NamedHolder } from '@/queries/casework/caseView'
import { commandAction } from './caseActions'
import { CaseForm } from './CaseForm'

const Text = ({
  name,
  label,
  help,
  isLong = false,
}: {
  name: string
  label: string
  help?: string
  isLong?: boolean
}) => {
  const props = { ...fieldProps(name, { help }), name, required: true, maxLength: 500 }
  return (
    <Field id={name} label={label} help={help}>
      {isLong ? <Textarea {...props} /> : <Input {...props} autoComplete="off" />}
    </Field>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset>
    <legend className="mb-1 font-bold">{title}</legend>
    {children}
  </fieldset>
)

/** The materials of the edition as ticks. */
const Materials = ({
  view,
  title,
  codes,
  ticked,
}: {
  view: CaseView
  title: string
  codes?: readonly string[]
  ticked: readonly string[]
}) => (
  <Group title={title}>
    {view.content.materials
      .filter(({ code }) => !codes || codes.includes(code))
      .map(({ code, name }, at) => (
        <Choice key={at} name="materials" value={code} defaultChecked={ticked.includes(code)}>
          {name}
        </Choice>
      ))}
  </Group>
)

const Holders = ({
  name,
  title,
  holders,
}: {
  name: string
  title: string
  holders: readonly NamedHolder[]
}) => (
  <Group title={title}>
    {holders.map(({ holder, name: said }, at) => (
      <Choice
        key={holder.id}
        type="radio"
        name={name}
        value={holder.party === 'department' ? 'department' : holder.id}
        defaultChecked={at === 0}
        required
      >
        {said}
      </Choice>
    ))}
  </Group>
)

const Missing = ({ view }: { view: CaseView }) => (
  <>
    <Group title={words.missing}>
      {view.content.materials.map(({ code, name }, at) => (
        <div key={at} className="group border-b border-line last:border-b-0">
          <Choice name="missing" value={code}>
            {name}
          </Choice>
          <label className="hidden gap-1 pb-3 pl-11 text-sm text-soft group-has-[[name=missing]:checked]:grid">
            {words.remark}
            <Input name={`remark.${code}`} maxLength={500} autoComplete="off" />
          </label>
        </div>
      ))}
    </Group>
    {view.state.noticeCount > 0 ? (
      <Text name="repeatReason" label={words.repeatReason} isLong />
    ) : null}
  </>
)

const Outcome = () => (
  <Group title={words.outcome}>
    {Object.entries(words.outcomes).map(([value, label]) => (
      <Choice key={value} type="radio" name="outcome" value={value} required>
        {label}
      </Choice>
    ))}
  </Group>
)

const reason = <Text name="reason" label={words.reason} isLong />

/** What each command asks. */
const asked: Partial<Record<LaterCommand, (view: CaseView) => ReactNode>> = {
  notify: (view) => <Missing view={view} />,
  'receive-supplement': (view) => {
    const codes = view.state.missing.map(({ material }) => material)
    return <Materials view={view} title={words.supplemented} codes={codes} ticked={codes} />
  },
  forward: (view) => (
    <>
      <Holders name="to" title={words.to} holders={view.targets} />
      <Materials view={view} title={words.materials} ticked={view.state.materials} />
    </>
  ),
  'send-back': () => reason,
  'end-publicity': () => (
    <Field id="endedOn" label={words.endedOn}>
      <Input {...fieldProps('endedOn')} type="date" name="endedOn" required />
    </Field>
  ),
  refuse: () => reason,
  suspend: (view) => (
    <>
      <Group title={words.procedure}>
        {view.content.specialProcedures.map(({ name }) => (
          <Choice key={name} type="radio" name="procedure" value={name} required>
            {name}
          </Choice>
        ))}
      </Group>
      <Text name="basis" label={words.basis} isLong />
    </>
  ),
  extend: () => (
    <>
      <Field id="amount" label={words.amount}>
        <Input {...fieldProps('amount')} type="number" name="amount" min={1} required />
      </Field>
      <Text name="approver" label={words.approver} />
      {reason}
    </>
  ),
  decide: () => (
    <>
      <Outcome />
      <Text name="result" label={words.result} isLong />
    </>
  ),
  inform: (view) => (
    <Holders name="window" title={words.window} holders={townFirst(view.windows)} />
  ),
  deliver: () => (
    <>
      <Text name="how" label={words.how} help={words.howHelp} />
      <Text name="receivedBy" label={words.receivedBy} />
    </>
  ),
  withdraw: () => reason,
  reopen: () => reason,
  'follow-up': () => <Text name="note" label={words.note} isLong />,
  urge: () => <Text name="note" label={words.note} isLong />,
  'move-to-green': () => reason,
}

/** The town window delivers as a rule (§二(二)). */
const townFirst = (windows: readonly NamedHolder[]): NamedHolder[] => [
  ...windows.filter(({ holder }) => holder.party === 'town'),
  ...windows.filter(({ holder }) => holder.party !== 'town'),
]

/**
 * The form of one command on a case.
 * @param mend id of the same command as it was kept on the device, to be mended
 */
export function CommandForm({
  name,
  view,
  mend,
}: {
  name: LaterCommand
  view: CaseView
  mend?: string
}) {
  const { label, ask } = commandWords[name]
  return (
    <CaseForm
      key={mend ?? name}
      of={{ is: 'command', name, number: view.case.number }}
      mend={mend}
      action={commandAction}
      submit={label}
      busy={casePageWords.working}
    >
      <p className="text-soft">{ask}</p>
      <input type="hidden" name="command" value={name} />
      <input type="hidden" name="case" value={view.case.id} />
      <input type="hidden" name="basedOn" value={view.case.eventCount} />
      <input type="hidden" name="commandId" value={mend ?? randomUUID()} />
      {asked[name]?.(view)}
    </CaseForm>
  )
}
