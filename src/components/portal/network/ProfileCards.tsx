import Link from 'next/link'
import type { ReactNode } from 'react'
import { StationPhotos } from '@/components/public/station/StationFacts'
import { PhoneLink } from '@/components/public/Phone'
import { PublicText } from '@/components/public/PublicText'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { employments, postKinds } from '@/domain/network/postVocabulary'
import { sayDate } from '@/domain/platform/plainDate'
import { profilePages as words } from '@/i18n/portalNetwork'
import type { Post, Station } from '@/payload-types'
import type { StationProfile } from '@/queries/network/stationProfile'

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="flex flex-wrap gap-x-4 border-b border-line py-2 last:border-b-0">
    <dt className="w-20 shrink-0 text-soft">{label}</dt>
    <dd className="min-w-0 flex-1 basis-40 font-medium">{children}</dd>
  </div>
)

const missing = <span className="text-due">{words.missing}</span>

/** How the station is reached; what was never entered says so. */
export function ContactCard({ station, profile }: { station: Station; profile: StationProfile }) {
  const { phone } = profile.station
  return (
    <Card>
      <SectionTitle>{words.facts}</SectionTitle>
      <dl>
        <Line label={words.phone}>
          {phone ? <PhoneLink phone={phone} className="text-2xl font-black" /> : missing}
        </Line>
        <Line label={words.hours}>
          {station.hours ? <PublicText>{station.hours}</PublicText> : missing}
          {station.hours && !profile.open && station.active !== false ? (
            <span className="block text-sm text-due">{words.hoursUnread}</span>
          ) : null}
        </Line>
        <Line label={words.address}>{station.address || missing}</Line>
        {profile.upper ? (
          <Line label={words.upper}>
            <StationLink {...profile.upper} />
          </Line>
        ) : null}
        {station.opensFrom ? (
          <Line label={words.opensFrom}>{sayDate(station.opensFrom)}</Line>
        ) : null}
      </dl>
      <StationPhotos photos={profile.photos} />
    </Card>
  )
}

/** A station by its name, as a link to its profile. */
export const StationLink = ({ code, name }: { code: string; name: string }) => (
  <Link
    href={`/portal/network/${encodeURIComponent(code)}`}
    className="target inline-flex items-center font-bold text-accent underline underline-offset-4"
  >
    {name}
  </Link>
)

/** Who serves here today, A before B. */
export function PeopleCard({ posts }: { posts: readonly Post[] }) {
  return (
    <Card>
      <SectionTitle>{words.people}</SectionTitle>
      {posts.length === 0 ? <p className="text-due">{words.nobody}</p> : null}
      <ul className="divide-y divide-line">
        {posts.map(({ id, name, kind, employment, phone, from }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2">
            <b className="text-lg">{name}</b>
            <span className="text-soft">
              {wordOf(postKinds, kind)} · {wordOf(employments, employment)} ·{' '}
              {words.since(sayDate(from))}
            </span>
            {phone ? <PhoneLink phone={phone} className="ml-auto" /> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Papers that hang here, for whoever may print them. */
export function PapersCard({ code }: { code: string }) {
  const address = `/api/stations/${encodeURIComponent(code)}`
  const papers = [
    [words.contact, `${address}/contact.pdf`],
    [words.plateA4, `${address}/plate.pdf?size=a4`],
    [words.plateA3, `${address}/plate.pdf?size=a3`],
  ] as const
  return (
    <Card>
      <SectionTitle>{words.papers}</SectionTitle>
      <ul className="grid gap-2">
        {papers.map(([label, href]) => (
          <li key={href}>
            <a
              href={href}
              target="_blank"
              rel="noreferrer"
              className={buttonClass({ variant: 'secondary', wide: true })}
            >
              {label}
            </a>
          </li>
        ))}
        <li>
          <Link
            href={`/portal/print?station=${encodeURIComponent(code)}`}
            className={buttonClass({ variant: 'secondary', wide: true })}
          >
            {words.kit}
          </Link>
        </li>
      </ul>
    </Card>
  )
}
