import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { idOf } from '@/access/roles'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input, Select, Textarea, fieldProps } from '@/components/ui/Field'
import { itemKinds } from '@/domain/catalogue/campaigns/items'
import type { ChangeKind } from '@/domain/catalogue/campaigns/lawChange'
import type { ItemCommandName } from '@/domain/catalogue/campaigns/rules'
import { wordOf } from '@/domain/catalogue/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { campaignPages as words, itemForms } from '@/i18n/campaignPages'
import type { ItemView } from '@/queries/catalogue/campaigns/itemView'
import { ActionForm } from '../ActionForm'
import { Fold } from '../Fold'
import { sayInstant } from '../sayInstant'
import { itemAction } from './changeActions'
import { itemSentence } from './itemSentence'

function Ask({ name, view }: { name: ItemCommandName; view: ItemView }) {
  const { field } = itemForms[name]
  const id = `${name}-field`
  if (name === 'reassign') {
    return (
      <Field id={id} label={field}>
        <Select {...fieldProps(id)} name="owner" defaultValue={idOf(view.item.owner) ?? ''}>
          {view.colleagues.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
    )
  }
  if (name === 'reschedule') {
    return (
      <Field id={id} label={field}>
        <Input
          {...fieldProps(id)}
          type="date"
          name="dueOn"
          required
          defaultValue={view.item.dueOn}
        />
      </Field>
    )
  }
  return (
    <Field id={id} label={field}>
      <Textarea
        {...fieldProps(id)}
        name="text"
        rows={3}
        maxLength={500}
        required={name !== 'changed'}
      />
    </Field>
  )
}

/** Who answered what, and when. */
function Steps({ view: { item, people } }: { view: ItemView }) {
  if (!item.history?.length) return null
  return (
    <ol className="mt-2 grid gap-1">
      {item.history.map(({ at, by, command, detail }) => (
        <li key={at}>
          <span className="text-sm text-soft">
            {sayInstant(at)} {people[idOf(by) ?? '']}
          </span>{' '}
          <b>{itemForms[command as ItemCommandName]?.label}</b> {detail}
        </li>
      ))}
    </ol>
  )
}

/** The matters that use a blank form. */
function Uses({ view: { item, uses } }: { view: ItemView }) {
  if (uses.length === 0) return null
  const more = (item.count ?? 0) - uses.length
  return (
    <div className="mt-2">
      <p className="font-bold">{words.uses}</p>
      <ul>
        {uses.map(({ code, name }) => (
          <li key={code}>
            <Link
              href={`/portal/matters/${encodeURIComponent(code)}`}
              className="target inline-flex items-center"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="text-soft">{words.usesMore(more)}</p> : null}
    </div>
  )
}

/** One item with what this person may do with it; the usual answer stands open. */
export function ItemCommands({
  view,
  today,
  change,
}: {
  view: ItemView
  today: PlainDate
  change: ChangeKind
}) {
  const { item, commands } = view
  return (
    <Card id="do" className="grid gap-3">
      <div>
        <SectionTitle className="mb-1">{item.materialName || item.matterName}</SectionTitle>
        <p className="text-soft">
          {wordOf(itemKinds, item.kind)} · {itemSentence(item, today, change).text}
        </p>
        {item.note ? <p>{item.note}</p> : null}
        <Uses view={view} />
        <Steps view={view} />
      </div>
      {commands.map((name, at) => (
        <Fold key={name} summary={itemForms[name].label} isOpen={at === 0}>
          <ActionForm
            action={itemAction}
            submit={itemForms[name].label}
            busy={words.working}
            isSecondary={at > 0}
          >
            <p className="text-soft">{itemForms[name].ask}</p>
            <input type="hidden" name="item" value={item.id} />
            <input type="hidden" name="campaign" value={idOf(item.campaign) ?? ''} />
            <input type="hidden" name="command" value={name} />
            <input type="hidden" name="commandId" value={randomUUID()} />
            <Ask name={name} view={view} />
          </ActionForm>
        </Fold>
      ))}
    </Card>
  )
}
