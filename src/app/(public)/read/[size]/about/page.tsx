import type { Metadata } from 'next'
import { buttonClass } from '@/components/ui/Button'
import { PageHeader } from '@/components/ui/PageHeader'
import { PhoneButton } from '@/components/public/Phone'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, publicSite } from '@/components/public/site'
import { publicText } from '@/i18n/public'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

const words = publicText.about

export const metadata: Metadata = { title: words.title, alternates: { canonical: '/about' } }

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
  return (
    <section id={id} className="mt-9">
      <h2 className="mb-2 text-2xl font-black">{title}</h2>
      <ul className="list-disc pl-6">
        {points.map((point) => (
          <li key={point} className="mt-2">
            {point}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What this site is, that everybody can use it, and what it keeps of whom. */
export default async function AboutPage({ params }: { params: Promise<SizeParams> }) {
  const { size } = await params
  const { county } = await publicSite()
  return (
    <SiteFrame size={size} path="/about">
      <div className="mx-auto max-w-3xl">
        <PageHeader title={words.title}>{words.intro(county.name)}</PageHeader>
        {county.hotline ? <PhoneButton phone={county.hotline} /> : null}
        <Points id="access" title={words.accessTitle} points={words.access} />
        <Points id="privacy" title={words.privacyTitle} points={words.privacy} />
        <section className="mt-9">
          <h2 className="mb-3 text-2xl font-black">{words.staffTitle}</h2>
          <div className="flex flex-wrap gap-2.5">
            <a href="/portal" rel="nofollow" className={buttonClass({ variant: 'secondary' })}>
              {words.staff}
            </a>
            <a href="/admin" rel="nofollow" className={buttonClass({ variant: 'secondary' })}>
              {words.admin}
            </a>
          </div>
        </section>
      </div>
    </SiteFrame>
  )
}
