import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input, Select, Textarea, fieldProps } from '@/components/ui/Field'
import { sayShift } from '@/domain/network/rota/sayShift'
import { dutyWords as words } from '@/i18n/portalRota'
import type { ShiftView } from '@/queries/network/shiftView'
import { RotaForm } from './RotaForm'

/** Asks a colleague to swap. */
export function SwapForm({ view }: { view: ShiftView }) {
  const { shift, colleagues, theirs } = view
  return (
    <Card>
      <SectionTitle>{words.swapTitle}</SectionTitle>
      <p className="mb-4 text-soft">{words.swapNote}</p>
      <RotaForm
        command="ask"
        back="/portal/duty"
        fields={{ shift: shift.id }}
        submit={words.swapSubmit}
      >
        <Field id="asked" label={words.swapWho}>
          <Select {...fieldProps('asked')} name="asked" required>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="inReturn" label={words.swapReturn}>
          <Select {...fieldProps('inReturn')} name="inReturn">
            <option value="">{words.swapNothing}</option>
            {theirs.map((one) => (
              <option key={one.id} value={one.id}>
                {sayShift(one)} {one.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="message" label={words.swapMessage}>
          <Input {...fieldProps('message')} name="message" maxLength={200} autoComplete="off" />
        </Field>
      </RotaForm>
    </Card>
  )
}

/** Says that one cannot come, with who stands in when that is known: B 岗 is offered first. */
export function AbsenceForm({ view }: { view: ShiftView }) {
  const { shift, colleagues } = view
  return (
    <Card>
      <SectionTitle>{words.absentTitle}</SectionTitle>
      <RotaForm
        command="absent"
        back={view.isMine ? '/portal/duty' : `/portal/duty/${shift.id}`}
        fields={{ id: shift.id }}
        submit={words.absentSubmit}
        isSecondary
      >
        <Field id="reason" label={words.absentReason}>
          <Textarea {...fieldProps('reason')} name="reason" required maxLength={500} />
        </Field>
        <Field id="substitute" label={words.absentWho}>
          <Select {...fieldProps('substitute')} name="substitute">
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">{words.absentNobody}</option>
          </Select>
        </Field>
      </RotaForm>
    </Card>
  )
}
