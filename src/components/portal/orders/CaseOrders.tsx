import { Card, SectionTitle } from '@/components/ui/Card'
import { hasRole } from '@/access/roles'
import { orderPages as words } from '@/i18n/supervision'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { CaseView } from '@/queries/casework/caseView'
import { ordersOfCase } from '@/queries/casework/supervision/listOrders'
import { Panel } from '../Panel'
import type { Visit } from '../request'
import { RaiseForm } from './OrderForm'
import { OrderLines } from './OrderLines'

/**
 * The supervision orders about a case, and the button that raises one while its leg is late.
 * @param open whether the form stands open, without scripts
 */
export async function CaseOrders({
  visit,
  view,
  today,
  open,
}: {
  visit: Visit
  view: CaseView
  today: PlainDate
  open: boolean
}) {
  const { id } = view.case
  const lines = await ordersOfCase(visit.req, id, new Date())
  const leg = view.legs.find((one) => one.leg.closedOn === undefined)
  const canRaise =
    leg?.standing === 'late' &&
    hasRole(visit.user, 'coordinator', 'supervisor') &&
    lines.every(({ status }) => status === 'closed')
  if (lines.length === 0 && !canRaise) return null
  return (
    <section className="grid gap-3">
      <SectionTitle>{words.onCase}</SectionTitle>
      {lines.length > 0 ? <OrderLines lines={lines} today={today} /> : null}
      {canRaise && open ? (
        <Card id="do">
          <RaiseForm caseId={id} />
        </Card>
      ) : null}
      {canRaise && !open ? (
        <Panel
          href={`/portal/cases/${id}?do=raise-order#do`}
          label={words.raise}
          title={words.raise}
        >
          <RaiseForm caseId={id} />
        </Panel>
      ) : null}
    </section>
  )
}
