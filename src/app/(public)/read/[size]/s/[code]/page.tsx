import type { Metadata } from 'next'
import { CheckAnswer } from '@/components/public/CheckAnswer'
import { CheckForm } from '@/components/public/CheckForm'
import { PhoneButton } from '@/components/public/Phone'
import { SiteFrame } from '@/components/public/SiteFrame'
import { VerdictBanner } from '@/components/public/VerdictView'
import { WhereNow } from '@/components/public/station/StationFacts'
import { TextLink } from '@/components/public/TextLink'
import { type SizeParams, decoded, pathTo, publicSite } from '@/components/public/site'
import { publicText } from '@/i18n/public'
import { checkedPrint } from '@/queries/catalogue/publicGuide'
import { publicDuty } from '@/queries/network/publicDuty'
import { namedStation } from '@/queries/network/publicStations'
import { catalogueOf } from '@/search'

export const dynamic = 'force-dynamic'

const words = publicText.check

export const metadata: Metadata = { title: words.title, robots: { index: false } }

interface Props {
  params: Promise<SizeParams & { code: string }>
  searchParams: Promise<{ at?: string | string[] }>
}

/** Where the QR code of a print leads: whether this very print still holds. */
export default async function PrintPage({ params, searchParams }: Props) {
  const { size, code } = await params
  const { at } = await searchParams
  const typed = decoded(code).slice(0, 80)
  const { payload, county, today } = await publicSite()
  const print = await checkedPrint(payload, { typed, today })
  const named = typeof at === 'string' ? await namedStation(payload, at.trim().toUpperCase()) : null
  const station = named ? (named.successor ?? named.station) : null
  const { matters } = await catalogueOf(payload)
  const duty = station ? await publicDuty(payload, station.code, new Date()) : null
  const from = named ? `?at=${encodeURIComponent(named.station.code)}` : ''
  return (
    <SiteFrame
      size={size}
      path={pathTo.check(decoded(code)) + from}
      status={print ? 200 : 404}
      section="check"
    >
      <div className="mx-auto max-w-2xl">
        {named?.successor ? <WhereNow profile={{ ...named, upper: null }} /> : null}
        {print ? (
          <CheckAnswer
            print={print}
            station={station}
            county={county}
            duty={duty}
            matters={matters}
          />
        ) : (
          <>
            <VerdictBanner checked={null} />
            <div className="mt-6">
              <CheckForm value={typed} station={station?.code} />
            </div>
            {county.hotline ? (
              <PhoneButton phone={county.hotline} variant="secondary" className="mt-6" />
            ) : null}
          </>
        )}
        {print ? (
          <p className="no-print mt-8">
            <TextLink href="/s">{words.again}</TextLink>
          </p>
        ) : null}
      </div>
    </SiteFrame>
  )
}
