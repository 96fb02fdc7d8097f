import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { checkLevelOf, hasStandardBoard, mayReadAt } from '@/access/people'
import { requireVisitor } from '@/components/portal/request'
import { InspectionList } from '@/components/portal/standard/InspectionList'
import { ItemRow } from '@/components/portal/standard/ItemRow'
import { ReadinessLine } from '@/components/portal/standard/ReadinessLine'
import { shownItem, today } from '@/components/portal/standard/shownItems'
import { buttonClass } from '@/components/ui/Button'
import { standardPages as words } from '@/i18n/standard'
import { stationInspections } from '@/queries/network/inspections'
import { stationStandard } from '@/queries/network/standard'
import { stationByCode } from '@/queries/network/station'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ station?: string }>
}

/** The ten things of a station: its own check on the phone, or the check from above. */
export default async function StandardPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/standard')
  const { station: code } = await searchParams
  const { payload, user } = visit
  const station = code ? await stationByCode(payload, code) : visit.station
  if (!code && !user.roles.includes('agent')) redirect('/portal/standard/board')
  if (!station || !mayReadAt(user, station.path)) notFound()
  const level = checkLevelOf(user, station)
  const standard = await stationStandard(payload, { stationId: station.id, today: today() })
  const inspections = await stationInspections(payload, station.id)
  const hasBoard = hasStandardBoard(user, visit.station)
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-2">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-xl font-bold">{station.name}</p>
        <ReadinessLine readiness={standard.readiness} />
        <p className="text-soft">
          {level === 'self' ? words.lead : level ? words.leadAbove : words.stationHint}
        </p>
        {hasBoard ? (
          <p>
            <Link href="/portal/standard/board" className={buttonClass({ variant: 'secondary' })}>
              {words.toBoard}
            </Link>
          </p>
        ) : null}
        <noscript>{words.scripts}</noscript>
      </header>
      <ol className="grid gap-4">
        {standard.items.map((view, index) => (
          <ItemRow
            key={view.item}
            shown={shownItem(view)}
            at={index + 1}
            station={station.id}
            owner={user.id}
            level={level && (level === 'self' ? 'self' : 'above')}
          />
        ))}
      </ol>
      <InspectionList inspections={inspections} />
    </div>
  )
}
