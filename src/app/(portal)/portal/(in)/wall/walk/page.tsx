import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'
import { WallForm } from '@/components/portal/wall/WallForm'
import { WalkList } from '@/components/portal/wall/WalkList'
import { WallHeader } from '@/components/portal/wall/WallHeader'
import { wallAddress, wallScope } from '@/components/portal/wall/wallScope'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { postingPlaces } from '@/domain/catalogue/postings/vocabulary'
import { sayDate } from '@/domain/platform/plainDate'
import { wallPages } from '@/i18n/portalWall'
import { hangingAt } from '@/queries/catalogue/postings/hanging'
import { lastWalk } from '@/queries/catalogue/postings/lastWalk'

const words = wallPages.walkPage

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ station?: string }>
}

/** A checklist of every sheet that hangs, for whoever walks along the wall. */
export default async function WalkPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/wall/walk')
  const scope = await wallScope(visit, (await searchParams).station)
  if (!scope) notFound()
  const { station, mayMind } = scope
  if (!mayMind) redirect(wallAddress(station))
  const hanging = await hangingAt(visit.payload, station.id)
  const last = await lastWalk(visit.payload, station.id)
  const places = postingPlaces
    .map(({ value, zh }) => ({
      place: zh,
      sheets: hanging
        .filter(({ place }) => place === value)
        .map(({ id, name, number, formerly }) => ({ id, name, number, formerly }))
        .sort((a, b) => a.name.localeCompare(b.name, 'zh')),
    }))
    .filter(({ sheets }) => sheets.length > 0)
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <WallHeader station={station} title={words.title}>
        <p className="text-soft">{words.lead}</p>
        {last ? <p className="text-soft">{words.last(sayDate(last.on), last.byName)}</p> : null}
      </WallHeader>
      {places.length === 0 ? (
        <EmptyState
          title={words.none}
          action={
            <Link href={wallAddress(station, '/many')} className={buttonClass()}>
              {wallPages.many}
            </Link>
          }
        >
          {words.noneNote}
        </EmptyState>
      ) : (
        <WallForm
          verb="walk"
          commandId={randomUUID()}
          code={station.code}
          title={words.kept}
          draft={`walk ${station.id}`}
          submit={words.submit}
          mendAt={wallAddress(station, '/walk')}
        >
          <input type="hidden" name="station" value={station.id} />
          <WalkList places={places} />
        </WallForm>
      )}
    </div>
  )
}
