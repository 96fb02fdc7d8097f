import type { Place } from '@/domain/catalogue/matterContent'
import { publicText } from '@/i18n/public'
import { PhoneLink } from '../Phone'
import { PublicText } from '../PublicText'

const words = publicText.guide

/** Where it can be done in person: address, hours, a phone to touch. */
export function Places({ places, hours }: { places: readonly Place[]; hours?: string }) {
  return (
    <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {places.map(({ name, address, hours: own, phone }, at) => (
        <li key={at} className="rounded-lg border border-line bg-paper p-4">
          <h3 className="text-lg font-bold">{name}</h3>
          {address ? (
            <p>
              <PublicText>{address}</PublicText>
            </p>
          ) : null}
          {own || hours ? (
            <p className="text-soft">
              {words.hours} <PublicText>{own ?? hours ?? ''}</PublicText>
            </p>
          ) : null}
          {phone ? <PhoneLink phone={phone} className="text-lg" /> : null}
        </li>
      ))}
    </ul>
  )
}
