import { sayOpenState } from '@/domain/network/openState'
import { sayDate } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import type { PublicStation } from '@/queries/network/publicStations'
import type { StationProfile } from '@/queries/network/stationProfile'
import { cn } from '@/components/ui/cn'
import { Status } from '@/components/ui/Status'
import { PhoneButton, PhoneLink } from '../Phone'
import { pathTo } from '../site'
import { TextLink } from '../TextLink'

const words = publicText.stations

/** Whether it is open now, and what follows; nothing when its hours cannot be told for certain. */
export function OpenNow({ open, now }: Pick<StationProfile, 'open'> & { now: Date }) {
  if (!open) return null
  return (
    <p className={cn('mb-4 text-xl font-bold', open.isOpen ? 'text-accent' : 'text-ink')}>
      <span aria-hidden="true">{open.isOpen ? '● ' : '○ '}</span>
      {sayOpenState(open, now)}
    </p>
  )
}

/** Where to go instead of a station that is no more or not in use, with the phone to call. */
export function WhereNow({
  profile: { closedOn, successor, upper },
}: {
  profile: Pick<StationProfile, 'closedOn' | 'successor' | 'upper'>
}) {
  const now = successor ?? upper
  const title = closedOn ? words.closedOn(sayDate(closedOn)) : words.paused
  return (
    <Status tone="late" title={title} className="mb-5">
      {now ? (
        <>
          <p className="mt-1 mb-3 text-lg">
            {words.goTo} <TextLink href={pathTo.station(now.code)}>{now.name}</TextLink>
            {now.address ? `（${now.address}）` : ''}
          </p>
          {now.phone ? <PhoneButton phone={now.phone} large className="w-full sm:w-auto" /> : null}
        </>
      ) : (
        <p>{words.goUp}</p>
      )}
    </Status>
  )
}

/** Who serves: the first, and who stands in. */
export function StationAgents({ agents }: Pick<PublicStation, 'agents'>) {
  return (
    <ul>
      {agents.map(({ name, phone }, at) => (
        <li key={at} className="flex flex-wrap items-baseline gap-x-3">
          <b>{name}</b>
          <span className="text-sm text-soft">{at > 0 ? words.secondAgent : words.firstAgent}</span>
          {phone ? <PhoneLink phone={phone} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** What the place looks like, so that it is found. */
export function StationPhotos({ photos }: Pick<StationProfile, 'photos'>) {
  if (photos.length === 0) return null
  return (
    <ul className="mt-6 grid grid-cols-1 gap-3 sm:grid-cols-2">
      {photos.map(({ url, alt, width, height }) => (
        <li key={url}>
          <figure>
            <img
              src={url}
              alt={alt}
              width={width ?? undefined}
              height={height ?? undefined}
              loading="lazy"
              className="aspect-[4/3] h-auto w-full rounded-lg border border-line object-cover"
            />
            <figcaption className="mt-1 text-sm text-soft">{alt}</figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
