import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { Browse, EmptyCatalogue } from '@/components/public/Browse'
import { MatterList } from '@/components/public/MatterList'
import { PhoneButton } from '@/components/public/Phone'
import { SearchForm } from '@/components/public/SearchForm'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, pathTo, publicSite } from '@/components/public/site'
import { publicText } from '@/i18n/public'
import { publicDepartments } from '@/queries/catalogue/publicLists'
import { catalogueOf, searchMatters } from '@/search'

export const dynamic = 'force-dynamic'

const words = publicText.search
const mostShown = 50
const mostTyped = 60

interface Props {
  params: Promise<SizeParams>
  searchParams: Promise<{ q?: string | string[] }>
}

const typedIn = (q?: string | string[]): string =>
  [...((Array.isArray(q) ? q[0] : q) ?? '').trim()].slice(0, mostTyped).join('')

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const typed = typedIn((await searchParams).q)
  return { title: typed ? words.titleFor(typed) : words.title, robots: { index: !typed } }
}

/** Results of a search; without one, or when nothing was found, every way into the catalogue. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { size } = await params
  const typed = typedIn((await searchParams).q)
  const { payload, county } = await publicSite()
  const { hits, total, meant } = await searchMatters({ payload, query: typed, limit: mostShown })
  const { matters } = await catalogueOf(payload)
  const departments = hits.length === 0 ? await publicDepartments(payload) : []
  return (
    <SiteFrame size={size} path={typed ? pathTo.search(typed) : '/search'} section="find">
      <h1 className="sr-only">{typed ? words.titleFor(typed) : words.title}</h1>
      <div className="mx-auto max-w-3xl">
        <SearchForm key={typed} value={typed} />
        {hits.length > 0 ? (
          <section className="mt-7">
            {meant ? <Status tone="due" title={words.meant(meant)} className="mb-4" /> : null}
            <h2 className="mb-3 text-2xl font-black">
              {total > hits.length ? words.foundFirst(total, hits.length) : words.found(total)}
            </h2>
            <MatterList matters={hits} />
          </section>
        ) : null}
        {hits.length === 0 && typed && matters.length > 0 ? (
          <EmptyState
            title={words.nothing(typed)}
            className="mt-7"
            action={
              county.hotline ? (
                <div>
                  <p className="mb-3">{words.askHotline}</p>
                  <PhoneButton phone={county.hotline} large />
                </div>
              ) : null
            }
          >
            {words.nothingNote}
          </EmptyState>
        ) : null}
      </div>
      {hits.length === 0 ? (
        <div className="mt-10">
          {matters.length === 0 ? (
            <EmptyCatalogue county={county} />
          ) : (
            <Browse matters={matters} departments={departments} />
          )}
        </div>
      ) : null}
    </SiteFrame>
  )
}
