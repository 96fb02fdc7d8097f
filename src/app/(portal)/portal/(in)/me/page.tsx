import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import Link from 'next/link'
import { logOutAction, textSizeAction } from '@/components/portal/meActions'
import { LogOutForm } from '@/components/portal/outbox/LogOutForm'
import { SwitchCard } from '@/components/portal/people/SwitchCard'
import { PlaceCard } from '@/components/portal/PlaceLinks'
import { placesFor } from '@/components/portal/places'
import { requireVisitor } from '@/components/portal/request'
import { textSizeCookie } from '@/components/portal/textSize'
import { Button, buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { roles } from '@/domain/platform/roles'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { inboxWords } from '@/i18n/inbox'
import { portalPages } from '@/i18n/portalPages'
import type { Station } from '@/payload-types'
import { ownPosts } from '@/queries/network/people'
import { countyOf } from '@/queries/platform/settings'

const words = portalPages.me

export const metadata: Metadata = { title: words.title }

/** The own station as it is printed, the account, the size of type, the way out. */
export default async function MePage() {
  const { payload, req, user, station } = await requireVisitor('/portal/me')
  const posts = await ownPosts(req, { user: user.id, on: plainDateOf(new Date()) })
  const { hotline } = await countyOf(payload)
  const isLarge = (await cookies()).get(textSizeCookie)?.value === 'large'
  const sizes = [
    { value: 'normal', label: words.textNormal, isChosen: !isLarge },
    { value: 'large', label: words.textLarge, isChosen: isLarge },
  ]
  const isOnlyAgent = user.roles.every((role) => role === 'agent')
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl font-black">{words.title}</h1>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <PlaceCard places={placesFor(user, station)} />
        <SwitchCard posts={posts} current={station?.id ?? null} />
        {station ? <StationCard station={station} hotline={hotline} /> : null}
        <Card>
          <SectionTitle>{words.account}</SectionTitle>
          <Facts
            rows={[
              [words.name, user.name],
              [words.username, user.username],
              [words.roles, user.roles.map((role) => wordOf(roles, role)).join('、')],
            ]}
          />
          <Link
            href="/portal/me/password"
            className={buttonClass({ variant: 'secondary', wide: true, className: 'mt-4' })}
          >
            {words.changePassword}
          </Link>
          <Link
            href="/portal/me/messages"
            className={buttonClass({ variant: 'secondary', wide: true, className: 'mt-3' })}
          >
            {inboxWords.choose}
          </Link>
          <LogOutForm action={logOutAction} label={words.logOut} className="mt-3" />
        </Card>
        <Card>
          <SectionTitle>{words.textSize}</SectionTitle>
          <form action={textSizeAction} className="grid grid-cols-2 gap-3">
            {sizes.map(({ value, label, isChosen }) => (
              <Button
                key={value}
                type="submit"
                name="size"
                value={value}
                variant={isChosen ? 'primary' : 'secondary'}
                aria-pressed={isChosen}
              >
                {label}
              </Button>
            ))}
          </form>
        </Card>
        {isOnlyAgent ? null : (
          <Card>
            <SectionTitle className="mb-1">{words.admin}</SectionTitle>
            <p className="mb-4 text-soft">{words.adminNote}</p>
            <a href="/admin" className={buttonClass({ variant: 'secondary', wide: true })}>
              {words.admin}
            </a>
          </Card>
        )}
      </div>
    </div>
  )
}

function StationCard({ station, hotline }: { station: Station; hotline: string | null }) {
  const agents = (station.agents ?? []).map(({ name, phone }) => (
    <span key={name} className="block">
      {[name, phone].filter(Boolean).join(' ')}
    </span>
  ))
  return (
    <Card>
      <SectionTitle>{words.station}</SectionTitle>
      <p className="mb-2 text-2xl font-black">{station.name}</p>
      <Facts
        rows={[
          [words.phone, station.phone],
          [words.hours, station.hours],
          [words.address, station.address],
          [words.agents, agents.length > 0 ? agents : null],
          [words.code, station.code],
        ]}
      />
      <p className="mt-4 text-sm text-soft">
        {words.stationNote}
        {hotline ? (
          <>
            {' '}
            <a
              href={`tel:${hotline}`}
              className="target inline-flex items-center text-accent underline underline-offset-4"
            >
              {words.stationCorrect(hotline)}
            </a>
          </>
        ) : null}
      </p>
    </Card>
  )
}

const Facts = ({ rows }: { rows: [string, ReactNode][] }) => (
  <dl className="divide-y divide-line border-y border-line">
    {rows.map(([label, value]) => (
      <div key={label} className="flex gap-4 py-2.5">
        <dt className="w-20 shrink-0 text-soft">{label}</dt>
        <dd className="min-w-0 font-bold">{value || words.unset}</dd>
      </div>
    ))}
  </dl>
)
