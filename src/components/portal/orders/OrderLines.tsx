import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { cn } from '@/components/ui/cn'
import { orderFindings } from '@/domain/casework/supervision/order'
import type { PlainDate } from '@/domain/platform/plainDate'
import { orderPages as words } from '@/i18n/supervision'
import { casePageWords } from '@/i18n/portalCases'
import type { OrderLine } from '@/queries/casework/supervision/listOrders'
import { sayDay } from '../cases/dueSentence'

/** What an order waits for, in words. */
export function orderSentence(line: OrderLine, today: PlainDate): string {
  const { status, replyDueOn, finding } = line
  if (status === 'closed') {
    return words.closed(orderFindings.find(({ value }) => value === finding)?.zh ?? '')
  }
  if (status === 'replied') return words.replied
  const say = line.isReplyLate ? words.replyLate : words.replyBy
  return say(sayDay(replyDueOn, today))
}

/** Supervision orders as lines that open them. */
export const OrderLines = ({ lines, today }: { lines: readonly OrderLine[]; today: PlainDate }) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
    {lines.map((line) => (
      <li key={line.id}>
        <Link
          href={`/portal/orders/${line.id}`}
          className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
        >
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="min-w-0 text-lg font-bold">{line.matterName}</span>
            <span
              className={cn(
                'shrink-0',
                line.isReplyLate ? 'font-bold text-late' : 'font-medium text-soft',
              )}
            >
              {orderSentence(line, today)}
            </span>
          </span>
          <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
            <span>{line.number}</span>
            <span>{casePageWords.party[line.party]}</span>
            {line.round > 1 ? <Badge tone="late">{words.round}</Badge> : null}
            <span className="tabular-nums">{line.caseNumber}</span>
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
