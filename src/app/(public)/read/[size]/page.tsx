import type { Metadata } from 'next'
import { buttonClass } from '@/components/ui/Button'
import { TintBox } from '@/components/ui/Card'
import { Input } from '@/components/ui/Field'
import { BlockTitle, Classes, EmptyCatalogue } from '@/components/public/Browse'
import { CheckForm } from '@/components/public/CheckForm'
import { MatterList } from '@/components/public/MatterList'
import { PhoneButton } from '@/components/public/Phone'
import { PublicText } from '@/components/public/PublicText'
import { SearchForm } from '@/components/public/SearchForm'
import { SiteFrame } from '@/components/public/SiteFrame'
import { Tiles } from '@/components/public/Tiles'
import { TextLink } from '@/components/public/TextLink'
import { type Site, type SizeParams, publicSite } from '@/components/public/site'
import { eventWays } from '@/components/public/ways'
import { publicText as words } from '@/i18n/public'
import { progressWords } from '@/i18n/publicProgress'
import { mostAsked, publicDepartments } from '@/queries/catalogue/publicLists'
import { catalogueOf } from '@/search'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

export const metadata: Metadata = { alternates: { canonical: '/' } }

const askedShown = 6

/** What the service is, in three sentences. */
function What() {
  return (
    <TintBox className="p-5">
      <h2 className="mb-3 text-xl font-black">{words.what.title}</h2>
      <ol className="grid grid-cols-1 gap-3">
        {words.what.text.map((sentence, at) => (
          <li key={sentence} className="grid grid-cols-[auto_1fr] gap-3">
            <span
              aria-hidden="true"
              className="grid size-8 place-items-center rounded-full bg-ink font-bold text-paper edge-when-forced"
            >
              {at + 1}
            </span>
            <span className="pt-0.5">{sentence}</span>
          </li>
        ))}
      </ol>
    </TintBox>
  )
}

/** A station by the name of a village; the county's phone for everybody else. */
function Help({ county }: Pick<Site, 'county'>) {
  return (
    <section>
      <BlockTitle>{words.near.title}</BlockTitle>
      <p className="mb-3 text-soft">{words.near.note}</p>
      <form action="/stations" className="flex flex-wrap gap-2.5">
        <label htmlFor="village" className="basis-full font-bold">
          {words.near.label}
        </label>
        <Input
          id="village"
          name="q"
          placeholder={words.near.placeholder}
          maxLength={40}
          className="w-auto min-w-[min(100%,9rem)] flex-1"
        />
        <button type="submit" className={buttonClass({ variant: 'secondary' })}>
          {words.near.submit}
        </button>
      </form>
      {county.hotline ? (
        <div className="mt-5">
          <PhoneButton phone={county.hotline} large className="w-full" />
          {county.officeHours ? (
            <p className="mt-1.5 text-center text-sm text-soft">
              <PublicText>{words.hotline.note(county.officeHours)}</PublicText>
            </p>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}

/** Home: ask first, then every way in, then who helps. */
export default async function HomePage({ params }: { params: Promise<SizeParams> }) {
  const { size } = await params
  const { payload, county } = await publicSite()
  const { matters } = await catalogueOf(payload)
  const asked = await mostAsked(payload, { matters, limit: askedShown })
  const departments = await publicDepartments(payload)
  return (
    <SiteFrame size={size} path="/" section="home" wide>
      <div className="on-accent bg-accent text-on-accent">
        <div className="mx-auto max-w-4xl px-4 pb-9 pt-7 sm:px-6 sm:pb-14 sm:pt-12">
          <p className="mb-1">{words.siteNote(county.name)}</p>
          <h1 className="sr-only">{words.site(county.name)}</h1>
          <SearchForm hero />
        </div>
      </div>
      <div className="mx-auto max-w-6xl px-4 pt-8 sm:px-6">
        {matters.length === 0 ? (
          <EmptyCatalogue county={county} />
        ) : (
          <>
            <BlockTitle>{words.events.title}</BlockTitle>
            <Tiles ways={eventWays(matters)} />
          </>
        )}
        <div className="mt-10 grid grid-cols-1 items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div className="grid grid-cols-1 gap-10">
            {asked.length > 0 ? (
              <section>
                <BlockTitle>{words.asked.title}</BlockTitle>
                <MatterList matters={asked.map((matter) => ({ matter }))} />
                <p className="mt-2">
                  <TextLink href="/guides">
                    {words.allMatters}（{words.countMatters(matters.length)}）
                  </TextLink>
                </p>
              </section>
            ) : null}
            <section>
              <BlockTitle>{progressWords.title}</BlockTitle>
              <p className="mb-3">{progressWords.homeNote}</p>
              <a href="/progress" className={buttonClass({ variant: 'secondary' })}>
                {progressWords.submit}
              </a>
            </section>
            <section>
              <BlockTitle>{words.check.title}</BlockTitle>
              <CheckForm />
            </section>
          </div>
          <div className="grid grid-cols-1 gap-8">
            <What />
            <Help county={county} />
          </div>
        </div>
        <div className="mt-10">
          <Classes matters={matters} departments={departments} />
        </div>
      </div>
    </SiteFrame>
  )
}
