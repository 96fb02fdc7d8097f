import type { Metadata } from 'next'
import { buttonClass } from '@/components/ui/Button'
import { publicText } from '@/i18n/public'
import { PhoneButton } from './Phone'
import { SearchForm } from './SearchForm'
import { type Section, SiteFrame } from './SiteFrame'
import { publicSite } from './site'

interface Words {
  title: string
  note: string
}

export const missingMetadata = ({ title }: Words): Metadata => ({
  title,
  robots: { index: false },
})

/**
 * In place of a page that is not there: where to look, and whom to ask. It answers 404.
 * @param path as it was asked for
 */
export async function MissingPage({
  size,
  path,
  section,
  words: { title, note },
}: {
  size: string
  path: string
  section?: Section
  words: Words
}) {
  const { county } = await publicSite()
  return (
    <SiteFrame size={size} path={path} status={404} section={section}>
      <div className="mx-auto max-w-3xl">
        <h1 className="text-4xl font-black">{title}</h1>
        <p className="mb-8 mt-2 text-lg text-soft">{note}</p>
        <SearchForm />
        <div className="mt-8 flex flex-wrap gap-2.5">
          <a href="/" className={buttonClass({ variant: 'secondary' })}>
            {publicText.home}
          </a>
          <a href="/stations" className={buttonClass({ variant: 'secondary' })}>
            {publicText.stations.title}
          </a>
          {county.hotline ? <PhoneButton phone={county.hotline} variant="secondary" /> : null}
        </div>
      </div>
    </SiteFrame>
  )
}
