import type { Metadata } from 'next'
import { Printer } from 'lucide-react'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { OrderEntries } from '@/components/portal/orders/OrderEntries'
import { OrderForm } from '@/components/portal/orders/OrderForm'
import { orderSentence } from '@/components/portal/orders/OrderLines'
import { Panel } from '@/components/portal/Panel'
import { sayDay } from '@/components/portal/cases/dueSentence'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { OrderCommandName } from '@/domain/casework/supervision/rules'
import { orderCommandWords, orderPages as words } from '@/i18n/supervision'
import { Refusal } from '@/operations/refusal'
import { orderView } from '@/queries/casework/supervision/orderView'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ do?: string; done?: string }>
}

function doneWords(done: string | undefined): string | undefined {
  if (done === 'raise') return words.raised
  return Object.entries(orderCommandWords).find(([name]) => name === done)?.[1].done
}

/** One supervision order: what it is about, what was said, and what this person may do now. */
export default async function OrderPage({ params, searchParams }: Props) {
  const { id } = await params
  const visit = await requireVisitor(`/portal/orders/${id}`)
  const { do: open, done } = await searchParams
  const now = new Date()
  const today = plainDateOf(now)
  const view = await orderView(visit.req, id, now).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const { order, line, commands, holderName } = view
  const opened = commands.find((name) => name === open)
  const said = doneWords(done)
  const panel = (name: OrderCommandName) => (
    <Panel
      key={name}
      href={`/portal/orders/${order.id}?do=${name}#do`}
      label={orderCommandWords[name].label}
      title={orderCommandWords[name].label}
      isPrimary={name !== 'order-again'}
    >
      <OrderForm name={name} view={view} />
    </Panel>
  )
  return (
    <article className="mx-auto grid max-w-3xl gap-6">
      <header>
        <p className="text-sm text-soft">{words.one(order.number)}</p>
        <h1 className="text-3xl font-black">{order.matterName}</h1>
        <p className="text-soft">
          {[holderName, words.late(sayDay(order.dueOn, today), line.daysLate)].join(' · ')}
        </p>
      </header>
      {said ? <Status tone="good" title={said} /> : null}
      <Status tone={line.isReplyLate ? 'late' : 'plain'} title={orderSentence(line, today)} />
      {opened ? (
        <Card id="do">
          <SectionTitle>{orderCommandWords[opened].label}</SectionTitle>
          <OrderForm name={opened} view={view} />
        </Card>
      ) : null}
      {commands.length > 0 ? (
        <div className="grid auto-cols-fr grid-flow-col gap-3">{commands.map(panel)}</div>
      ) : null}
      <OrderEntries view={view} today={today} />
      <p className="flex flex-wrap gap-3">
        <Link
          href={`/portal/cases/${idOf(order.case)}`}
          className={buttonClass({ variant: 'secondary' })}
        >
          {words.case}
        </Link>
        <a
          href={`/api/supervision-orders/${order.id}/order.pdf`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: 'secondary' })}
        >
          <Printer aria-hidden="true" className="size-5" />
          {words.print}
        </a>
      </p>
    </article>
  )
}
