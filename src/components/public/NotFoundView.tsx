import { buttonClass } from '@/components/ui/Button'
import { publicText as words } from '@/i18n/public'
import { PhoneButton } from './Phone'
import { SearchForm } from './SearchForm'
import { publicSite } from './site'

/** What is said in place of a page that is not there: where to look, and whom to ask. */
export async function NotFoundView({ title, note }: { title: string; note: string }) {
  const { county } = await publicSite()
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="text-4xl font-black">{title}</h1>
      <p className="mb-8 mt-2 text-lg text-soft">{note}</p>
      <SearchForm />
      <div className="mt-8 flex flex-wrap gap-2.5">
        <a href="/" className={buttonClass({ variant: 'secondary' })}>
          {words.home}
        </a>
        <a href="/stations" className={buttonClass({ variant: 'secondary' })}>
          {words.stations.title}
        </a>
        {county.hotline ? <PhoneButton phone={county.hotline} variant="secondary" /> : null}
      </div>
    </div>
  )
}
