import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ComingChange } from '@/components/public/guide/ComingChange'
import { GuideBody } from '@/components/public/guide/GuideBody'
import { GuideDetails } from '@/components/public/guide/GuideDetails'
import { GuideHead } from '@/components/public/guide/GuideHead'
import { GuideMore } from '@/components/public/guide/GuideMore'
import { GuidePapers } from '@/components/public/guide/GuidePapers'
import { governmentService, scriptJson } from '@/components/public/guide/governmentService'
import { NoGuide } from '@/components/public/guide/NoGuide'
import { MissingPage, missingMetadata } from '@/components/public/MissingPage'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, decoded, pathTo, publicSite } from '@/components/public/site'
import { publicText } from '@/i18n/public'
import { publicGuide } from '@/queries/catalogue/publicGuide'
import { catalogueOf } from '@/search'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

interface Props {
  params: Promise<SizeParams & { code: string }>
}

const guideOf = cache(async (typed: string) => {
  const { payload, today } = await publicSite()
  const code = decoded(typed).slice(0, 60)
  const guide = await publicGuide(payload, { code, today })
  if (guide || code === code.toUpperCase()) return guide
  const other = await publicGuide(payload, { code: code.toUpperCase(), today })
  if (other) permanentRedirect(pathTo.guide(other.content.code))
  return null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const guide = await guideOf((await params).code)
  if (!guide) return missingMetadata(publicText.noGuide)
  const { name, code, plainNames, whoCanApply } = guide.content
  const description = whoCanApply.replaceAll('**', '').slice(0, 120)
  return {
    title: name,
    description,
    keywords: [name, ...plainNames],
    alternates: { canonical: pathTo.guide(code) },
    openGraph: { title: name, description, url: pathTo.guide(code), type: 'article' },
    robots: guide.state === 'current' ? undefined : { index: false },
  }
}

/** The whole guide of a matter, in the order in which people ask. */
export default async function GuidePage({ params }: Props) {
  const { size, code } = await params
  const guide = await guideOf(code)
  if (!guide) {
    const path = pathTo.guide(decoded(code))
    return <MissingPage size={size} path={path} section="find" words={publicText.noGuide} />
  }
  const { payload, county } = await publicSite()
  const { content } = guide
  const path = pathTo.guide(content.code)
  if (guide.state !== 'current') {
    const { matters } = await catalogueOf(payload)
    return (
      <SiteFrame
        size={size}
        path={path}
        status={guide.state === 'withdrawn' ? 410 : 200}
        section="find"
      >
        <NoGuide guide={guide} matters={matters} county={county} />
      </SiteFrame>
    )
  }
  const { edition, editions, next } = guide
  const address = county.publicAddress + path
  const { name, hotline } = county
  return (
    <SiteFrame size={size} path={path} section="find">
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: scriptJson(governmentService({ content, address, county: name, hotline })),
        }}
      />
      <article id="guide">
        <GuideHead content={content} edition={edition} />
        {next ? <ComingChange next={next} /> : null}
        <GuideBody content={content} county={county} />
        <GuideMore content={content} />
      </article>
      <GuidePapers content={content} edition={edition} editions={editions} address={address} />
      <GuideDetails content={content} />
    </SiteFrame>
  )
}
