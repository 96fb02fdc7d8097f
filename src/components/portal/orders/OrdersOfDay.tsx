import Link from 'next/link'
import { Status } from '@/components/ui/Status'
import { orderPages as words } from '@/i18n/supervision'
import { countOrders } from '@/queries/casework/supervision/listOrders'
import type { Visit } from '../request'

/** On the day's page: supervision orders that wait for this person, when there are any. */
export async function OrdersOfDay({ visit }: { visit: Visit }) {
  const { answer, review } = await countOrders(visit.req)
  if (answer + review === 0) return null
  return (
    <Status tone={answer > 0 ? 'due' : 'plain'}>
      <ul>
        {answer > 0 ? (
          <li>
            <Link href="/portal/orders?view=answer" className="target inline-flex items-center">
              {words.toAnswer(answer)}
            </Link>
          </li>
        ) : null}
        {review > 0 ? (
          <li>
            <Link href="/portal/orders?view=review" className="target inline-flex items-center">
              {words.toReview(review)}
            </Link>
          </li>
        ) : null}
      </ul>
    </Status>
  )
}
