import { cn } from '@/components/ui/cn'
import { orderFindings } from '@/domain/casework/supervision/order'
import type { PlainDate } from '@/domain/platform/plainDate'
import { orderEntryWords, orderPages as words } from '@/i18n/supervision'
import type { OrderView } from '@/queries/casework/supervision/orderView'
import { sayDay } from '../cases/dueSentence'
import { sayInstant } from '../sayInstant'

/** What was demanded, answered and found, one below the other as letters are. */
export const OrderEntries = ({
  view: { state, people },
  today,
}: {
  view: OrderView
  today: PlainDate
}) => (
  <ol className="grid gap-4">
    {state.entries.map(({ kind, commandId, at, by, text, replyDueOn, promisedOn, finding }) => (
      <li
        key={commandId}
        className={cn(
          'rounded-lg p-4 edge-when-forced',
          kind === 'replied' ? 'bg-ground' : 'bg-tint',
        )}
      >
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-bold">{orderEntryWords[kind]}</span>
          <span className="text-sm text-soft">
            {(by && people[by]) || words.automatic} · {sayInstant(at)}
          </span>
        </p>
        <p className="whitespace-pre-line">{text}</p>
        {replyDueOn ? (
          <p className="mt-1 font-bold">{words.replyBy(sayDay(replyDueOn, today))}</p>
        ) : null}
        {promisedOn ? (
          <p className="mt-1 font-bold">{words.promised(sayDay(promisedOn, today))}</p>
        ) : null}
        {finding ? (
          <p className="mt-1 font-bold">
            {orderFindings.find(({ value }) => value === finding)?.zh}
          </p>
        ) : null}
      </li>
    ))}
  </ol>
)
