import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/PageHeader'
import { EmptyCatalogue } from '@/components/public/Browse'
import { SiteFrame } from '@/components/public/SiteFrame'
import { WayList } from '@/components/public/Tiles'
import { type SizeParams, publicSite } from '@/components/public/site'
import { departmentWays } from '@/components/public/ways'
import { publicText as words } from '@/i18n/public'
import { publicDepartments } from '@/queries/catalogue/publicLists'
import { catalogueOf } from '@/search'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: words.departments.pageTitle,
  alternates: { canonical: '/departments' },
}

export default async function DepartmentsPage({ params }: { params: Promise<SizeParams> }) {
  const { size } = await params
  const { payload, county } = await publicSite()
  const { matters } = await catalogueOf(payload)
  const ways = departmentWays(matters, await publicDepartments(payload))
  return (
    <SiteFrame size={size} path="/departments" section="find">
      <PageHeader title={words.departments.pageTitle} />
      {ways.length > 0 ? <WayList ways={ways} /> : <EmptyCatalogue county={county} />}
    </SiteFrame>
  )
}
