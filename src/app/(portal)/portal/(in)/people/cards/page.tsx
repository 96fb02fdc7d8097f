import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { requireVisitor } from '@/components/portal/request'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { peoplePages, reprintText as words } from '@/i18n/people'
import { waitingCards } from '@/queries/network/reprints'

export const metadata: Metadata = { title: words.title }

/** Service cards that no longer say what is true, to be printed in one go. */
export default async function CardsPage() {
  const { req, user } = await requireVisitor('/portal/people/cards')
  if (!hasRole(user, 'coordinator', 'agent')) notFound()
  const { cards, total } = await waitingCards(req)
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header className="grid gap-2">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      {cards.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <form action="/api/card-reprints/print" method="post" target="_blank">
            <Button type="submit" wide size="large">
              {words.print(cards.length)}
            </Button>
          </form>
          <p className="flex flex-wrap justify-between gap-3 text-soft">
            {words.total(total, cards.length)}
            <a
              href="/portal/people/cards"
              className="target inline-flex items-center text-accent underline underline-offset-4"
            >
              {words.refresh}
            </a>
          </p>
          <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
            {cards.map(({ row, station }) => (
              <li key={row.id} className="px-4 py-3">
                <p className="font-bold">{station.name}</p>
                <p className="text-soft">
                  {[row.reason, sayDate(plainDateOf(new Date(row.listedAt)))]
                    .filter(Boolean)
                    .join('，')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link
          href="/portal/people"
          className="target inline-flex items-center text-accent underline underline-offset-4"
        >
          {peoplePages.title}
        </Link>
      </p>
    </div>
  )
}
