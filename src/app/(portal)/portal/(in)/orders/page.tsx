import type { Metadata } from 'next'
import { MoreLink } from '@/components/portal/MoreLink'
import { OrderLines } from '@/components/portal/orders/OrderLines'
import { requireVisitor } from '@/components/portal/request'
import { EmptyState } from '@/components/ui/EmptyState'
import { Segment } from '@/components/ui/Segment'
import { plainDateOf } from '@/domain/platform/plainDate'
import { orderPages as words } from '@/i18n/supervision'
import { listOrders, orderListsOf } from '@/queries/casework/supervision/listOrders'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ view?: string; page?: string }>
}

/** Supervision orders: to be answered, to be looked at, open, closed. */
export default async function OrdersPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/orders')
  const { view: asked, page: askedPage } = await searchParams
  const lists = orderListsOf(visit.user)
  const list = lists.find((one) => one === asked) ?? lists[0]
  const page = /^[1-9]\d{0,3}$/.test(askedPage ?? '') ? Number(askedPage) : 1
  const now = new Date()
  const { lines, isMore } = await listOrders(visit.req, { list, page, now })
  const [title, note] = words.empty[list]
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <h1 className="text-3xl font-black">{words.title}</h1>
      <Segment
        label={words.title}
        options={lists.map((one) => ({
          label: words.views[one],
          href: `/portal/orders?view=${one}`,
          isCurrent: one === list,
        }))}
      />
      {lines.length > 0 ? (
        <OrderLines lines={lines} today={plainDateOf(now)} />
      ) : (
        <EmptyState title={title}>{note}</EmptyState>
      )}
      {isMore ? (
        <MoreLink href={`/portal/orders?view=${list}&page=${page + 1}`}>{words.more}</MoreLink>
      ) : null}
    </div>
  )
}
