import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/portal/ActionForm'
import { requireVisitor } from '@/components/portal/request'
import { clearAction } from '@/components/portal/wall/wallActions'
import { WallHeader } from '@/components/portal/wall/WallHeader'
import { wallScope } from '@/components/portal/wall/wallScope'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { wallPages } from '@/i18n/portalWall'
import { leftoversAt } from '@/queries/catalogue/postings/leftovers'

const words = wallPages.leftoverPage

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ station?: string; done?: string }>
}

/** Printed handouts of old editions, to be thrown away. */
export default async function LeftoversPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/wall/leftovers')
  const { station: code, done } = await searchParams
  const scope = await wallScope(visit, code)
  if (!scope) notFound()
  const { station, mayMind } = scope
  const lines = await leftoversAt(visit.payload, {
    stationId: station.id,
    today: plainDateOf(new Date()),
  })
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <WallHeader station={station} title={words.title}>
        {lines.length > 0 ? <p className="text-soft">{words.lead}</p> : null}
      </WallHeader>
      {done === 'cleared' ? <Status tone="good" title={wallPages.done.cleared} /> : null}
      {lines.length === 0 ? <EmptyState title={words.none}>{words.noneNote}</EmptyState> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper px-4 empty:hidden">
        {lines.map(({ edition, name, number, copies, because }) => (
          <li
            key={edition}
            className="grid gap-2 py-3 sm:flex sm:items-center sm:justify-between sm:gap-4"
          >
            <div>
              <p className="text-lg font-bold">{name}</p>
              <p className="text-late">
                {words.line(copies, number)}
                {because === 'withdrawn' ? `，${words.withdrawn}` : ''}
              </p>
            </div>
            {mayMind ? (
              <ActionForm
                action={clearAction}
                submit={
                  <>
                    {words.cleared}
                    <span className="sr-only">：{name}</span>
                  </>
                }
                busy={wallPages.working}
                isSecondary
                className="grid shrink-0 gap-2"
              >
                <input type="hidden" name="station" value={station.id} />
                <input type="hidden" name="code" value={station.code} />
                <input type="hidden" name="edition" value={edition} />
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
