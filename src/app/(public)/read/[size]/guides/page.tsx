import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/PageHeader'
import { BlockTitle, EmptyCatalogue } from '@/components/public/Browse'
import { MatterList } from '@/components/public/MatterList'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, publicSite } from '@/components/public/site'
import { publicText as words } from '@/i18n/public'
import { catalogueOf } from '@/search'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: words.allMatters,
  alternates: { canonical: '/guides' },
}

/** Every matter, by department: also the way for search engines to all of them. */
export default async function GuidesPage({ params }: { params: Promise<SizeParams> }) {
  const { size } = await params
  const { payload, county } = await publicSite()
  const { matters } = await catalogueOf(payload)
  const departments = [...new Set(matters.map(({ department }) => department.name))]
  return (
    <SiteFrame size={size} path="/guides" section="find">
      <div className="mx-auto max-w-3xl">
        <PageHeader title={words.allMatters}>
          {matters.length > 0 ? words.allMattersNote(matters.length) : null}
        </PageHeader>
        {matters.length === 0 ? <EmptyCatalogue county={county} /> : null}
        {departments.map((name) => (
          <section key={name}>
            <BlockTitle>{name}</BlockTitle>
            <MatterList
              matters={matters
                .filter(({ department }) => department.name === name)
                .map((matter) => ({ matter }))}
            />
          </section>
        ))}
      </div>
    </SiteFrame>
  )
}
