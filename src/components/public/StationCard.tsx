import { Badge } from '@/components/ui/Badge'
import { stationTiers, wordOf } from '@/domain/catalogue/vocabulary'
import { publicText } from '@/i18n/public'
import type { PublicStation } from '@/queries/network/publicStations'
import { PhoneLink } from './Phone'
import { PublicText } from './PublicText'
import { pathTo } from './site'
import { TextLink } from './TextLink'

const words = publicText.stations

/** A station in a list: whom to call is the largest thing on it. */
export function StationCard({ station }: { station: PublicStation }) {
  const { code, name, tier, phone, hours, address, agents } = station
  return (
    <article className="flex h-full flex-col rounded-xl border border-line bg-paper p-4">
      <h3 className="flex flex-wrap items-center gap-x-2 text-lg font-bold">
        <TextLink href={pathTo.station(code)} className="text-ink">
          {name}
        </TextLink>
        {name.includes(wordOf(stationTiers, tier)) ? null : (
          <Badge>{wordOf(stationTiers, tier)}</Badge>
        )}
      </h3>
      {agents[0] ? (
        <p>
          {words.agent} <b>{agents[0].name}</b>
        </p>
      ) : null}
      {phone ? <PhoneLink phone={phone} className="text-2xl font-black" /> : null}
      <p className="mt-auto text-sm text-soft">
        <PublicText>{[hours, address].filter(Boolean).join('，')}</PublicText>
      </p>
    </article>
  )
}
