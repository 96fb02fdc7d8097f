import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/access/roles'
import { ExplainView } from '@/components/portal/ExplainView'
import { FindPanel, type FindQuery, listQuery } from '@/components/portal/FindPanel'
import { portalRequest, requireVisitor } from '@/components/portal/request'
import { plainDateOf } from '@/domain/platform/plainDate'
import { printedEdition } from '@/operations/catalogue/printEdition'
import { snapshotOf } from '@/operations/catalogue/printFacts'
import { Refusal } from '@/operations/refusal'
import { comingSheets } from '@/queries/catalogue/comingSheets'

interface Props {
  params: Promise<{ code: string }>
  searchParams: Promise<FindQuery & { do?: string; have?: string | string[] }>
}

/** The current edition; whoever asks for one that is not there sees the page that says so. */
async function currentOf(code: string) {
  const { payload } = await portalRequest()
  try {
    return (await printedEdition(payload, { code: decodeURIComponent(code) })).edition
  } catch (error) {
    if (error instanceof Refusal || error instanceof URIError) notFound()
    throw error
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: snapshotOf(await currentOf((await params).code)).name }
}

/** Explains one matter to a citizen; on a desk beside the list it was chosen from. */
export default async function ExplainPage({ params, searchParams }: Props) {
  const { code } = await params
  const visit = await requireVisitor(`/portal/matters/${code}`)
  const { do: panel, have, ...query } = await searchParams
  const edition = await currentOf(code)
  const [coming] = await comingSheets(visit.payload, {
    today: plainDateOf(new Date()),
    matters: [idOf(edition.matter) ?? ''],
    limit: 1,
  })
  const places = [have ?? []].flat().map(Number).filter(Number.isInteger)
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <aside className="sticky top-8 hidden max-h-[calc(100dvh-4rem)] gap-4 overflow-y-auto p-1 lg:grid">
        <FindPanel payload={visit.payload} query={query} current={snapshotOf(edition).code} />
      </aside>
      <ExplainView
        visit={visit}
        edition={edition}
        coming={coming}
        have={places}
        panel={panel}
        backTo={`/portal/matters${listQuery(query)}`}
      />
    </div>
  )
}
