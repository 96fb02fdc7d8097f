import { ActionForm } from '@/components/portal/ActionForm'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { networkPages } from '@/i18n/networkPages'
import { scheduledPages as words } from '@/i18n/scheduledChanges'
import type { ScheduledChange } from '@/payload-types'
import { withdrawChangeAction } from './lifeActions'

type Changes = readonly ScheduledChange[]

/** What a station awaits, one sentence each, for whoever works there or above it. */
export const ComingChanges = ({ changes }: { changes: Changes }) =>
  changes.map(({ id, title, on, status }) =>
    status === 'planned' ? <Status key={id} tone="due" title={words.line(title, on)} /> : null,
  )

/** What was arranged for a day to come or could not be carried out, each with the button that takes it back. */
export function ArrangedChanges({ changes, back }: { changes: Changes; back: string }) {
  if (changes.length === 0) return null
  return (
    <Card>
      <SectionTitle>{words.title}</SectionTitle>
      <p className="text-soft">{words.lead}</p>
      <ul className="divide-y divide-line">
        {changes.map((change) => (
          <li key={change.id} className="grid gap-3 py-4">
            <Arranged change={change} />
            <ActionForm
              action={withdrawChangeAction}
              submit={change.status === 'failed' ? words.dismiss : words.withdraw}
              busy={networkPages.working}
              isSecondary
            >
              <input type="hidden" name="id" value={change.id} />
              <input type="hidden" name="back" value={back} />
            </ActionForm>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Arranged({ change: { title, on, status, fault } }: { change: ScheduledChange }) {
  if (status !== 'failed') return <p className="text-lg font-bold">{words.line(title, on)}</p>
  return (
    <div>
      <p className="text-lg font-bold text-late">{words.failed(title, on)}</p>
      <p>{fault}</p>
      <p className="text-soft">{words.again}</p>
    </div>
  )
}
