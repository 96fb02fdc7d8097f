import type { Metadata } from 'next'
import { FindPanel, type FindQuery } from '@/components/portal/FindPanel'
import { requireVisitor } from '@/components/portal/request'
import { portalPages } from '@/i18n/portalPages'

const words = portalPages.find

export const metadata: Metadata = { title: words.title }

/** Finds a matter; on a desk the right half waits for the choice. */
export default async function FindPage({ searchParams }: { searchParams: Promise<FindQuery> }) {
  const { payload } = await requireVisitor('/portal/matters')
  const query = await searchParams
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <section className="grid gap-4">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <FindPanel payload={payload} query={query} />
      </section>
      <div className="hidden rounded-xl border-2 border-dashed border-line px-6 py-24 text-center text-soft lg:block">
        <p className="text-2xl font-bold text-ink">{words.choose}</p>
        <p className="mt-2">{words.chooseNote}</p>
      </div>
    </div>
  )
}
