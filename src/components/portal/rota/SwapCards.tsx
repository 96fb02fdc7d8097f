import { idOf } from '@/access/roles'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { sayShift, sayShiftDay } from '@/domain/network/rota/sayShift'
import { dutyWords as words } from '@/i18n/portalRota'
import type { ShiftSwap } from '@/payload-types'
import type { OwnDuty } from '@/queries/network/ownDuty'
import { Fold } from '../Fold'
import { RotaForm } from './RotaForm'

const back = '/portal/duty'

/** A request that somebody waits for an answer to. */
function Asked({ swap, duty }: { swap: ShiftSwap; duty: OwnDuty }) {
  const shift = duty.shifts[idOf(swap.shift) ?? '']
  const inReturn = duty.shifts[idOf(swap.inReturn) ?? '']
  const fields = { id: swap.id }
  const reason = `reason-${swap.id}`
  return (
    <li className="grid gap-3 border-t border-line py-3 first:border-t-0 first:pt-0">
      <div>
        <p className="text-lg font-bold">
          {words.askedBy(swap.askerName, shift ? sayShift(shift) : sayShiftDay(swap.date))}
        </p>
        {inReturn ? <p>{words.inReturn(sayShift(inReturn))}</p> : null}
        {swap.message ? <p className="text-soft">「{swap.message}」</p> : null}
      </div>
      <RotaForm command="accept" back={back} fields={fields} submit={words.accept} />
      <Fold summary={words.decline}>
        <RotaForm command="decline" back={back} fields={fields} submit={words.decline} isSecondary>
          <Field id={reason} label={words.declineReason}>
            <Input {...fieldProps(reason)} name="reason" maxLength={200} />
          </Field>
        </RotaForm>
      </Fold>
    </li>
  )
}

/** Requests to swap: those to answer first, then one's own. */
export function SwapCards({ duty }: { duty: OwnDuty }) {
  return (
    <>
      {duty.asksMe.length > 0 ? (
        <Card>
          <SectionTitle>{words.asksMe}</SectionTitle>
          <ul>
            {duty.asksMe.map((swap) => (
              <Asked key={swap.id} swap={swap} duty={duty} />
            ))}
          </ul>
        </Card>
      ) : null}
      {duty.asked.length > 0 ? (
        <Card>
          <SectionTitle>{words.asked}</SectionTitle>
          <ul className="grid gap-3">
            {duty.asked.map((swap) => (
              <li key={swap.id} className="grid gap-2">
                <p>{words.waitingFor(swap.askedName, sayShiftDay(swap.date))}</p>
                <RotaForm
                  command="withdraw"
                  back={back}
                  fields={{ id: swap.id }}
                  submit={words.withdraw}
                  isSecondary
                />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  )
}
