import { randomUUID } from 'node:crypto'
import { Choice, Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import { orderFindings } from '@/domain/casework/supervision/order'
import type { OrderCommandName } from '@/domain/casework/supervision/rules'
import { orderCommandWords, orderFields, orderPages as words } from '@/i18n/supervision'
import type { OrderView } from '@/queries/casework/supervision/orderView'
import { ActionForm } from '../ActionForm'
import { orderAction, raiseAction } from './orderActions'

const Text = ({ id, label }: { id: string; label: string }) => (
  <Field id={id} label={label}>
    <Textarea {...fieldProps(id)} name="text" required maxLength={500} rows={4} />
  </Field>
)

/** The form of one command on an order. */
export function OrderForm({ name, view }: { name: OrderCommandName; view: OrderView }) {
  const { label, ask } = orderCommandWords[name]
  return (
    <ActionForm action={orderAction} submit={label} busy={words.working}>
      <p className="text-soft">{ask}</p>
      <input type="hidden" name="command" value={name} />
      <input type="hidden" name="order" value={view.order.id} />
      <input type="hidden" name="basedOn" value={view.state.entries.length} />
      <input type="hidden" name="commandId" value={randomUUID()} />
      {name === 'close' ? (
        <fieldset>
          <legend className="mb-1 font-bold">{orderFields.finding}</legend>
          {orderFindings.map(({ value, zh }) => (
            <Choice key={value} type="radio" name="finding" value={value} required>
              {zh}
            </Choice>
          ))}
        </fieldset>
      ) : null}
      <Text id={`text-${name}`} label={orderFields.text[name]} />
      {name === 'reply' ? (
        <Field id="promisedOn" label={orderFields.promisedOn}>
          <Input {...fieldProps('promisedOn')} type="date" name="promisedOn" />
        </Field>
      ) : null}
    </ActionForm>
  )
}

/** The form that raises an order for a late case. */
export const RaiseForm = ({ caseId }: { caseId: string }) => (
  <ActionForm action={raiseAction} submit={words.raise} busy={words.working}>
    <p className="text-soft">{words.raiseAsk}</p>
    <input type="hidden" name="case" value={caseId} />
    <input type="hidden" name="commandId" value={randomUUID()} />
    <Text id="text-raise" label={orderFields.text.raise} />
  </ActionForm>
)
