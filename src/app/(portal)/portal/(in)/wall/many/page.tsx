import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'
import { PlaceChoice } from '@/components/portal/wall/PutSteps'
import { WallForm } from '@/components/portal/wall/WallForm'
import { WallHeader } from '@/components/portal/wall/WallHeader'
import { wallAddress, wallScope } from '@/components/portal/wall/wallScope'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { Choice } from '@/components/ui/Field'
import type { ServedSheet } from '@/domain/catalogue/postings/wall'
import { wallPages } from '@/i18n/portalWall'
import { stationWall } from '@/queries/catalogue/postings/stationWall'
import { lastPrinted } from '@/queries/catalogue/printLog'

const words = wallPages.manyPage

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ station?: string }>
}

/** Registers what hangs already, many at once: what was printed here stands first. */
export default async function ManyPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/wall/many')
  const scope = await wallScope(visit, (await searchParams).station)
  if (!scope) notFound()
  const { station, mayMind } = scope
  if (!mayMind) redirect(wallAddress(station))
  const { missing } = await stationWall(visit.payload, { station, now: new Date() })
  const printed = await lastPrinted(visit.payload, station.id)
  const isPrinted = ({ matter }: ServedSheet) => printed.has(matter)
  const groups = [
    [words.printed, missing.filter(isPrinted)] as const,
    [words.others, missing.filter((sheet) => !isPrinted(sheet))] as const,
  ].filter(([, sheets]) => sheets.length > 0)
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <WallHeader station={station} title={words.title}>
        {missing.length > 0 ? <p className="text-soft">{words.lead}</p> : null}
      </WallHeader>
      {missing.length === 0 ? (
        <EmptyState
          title={words.all}
          action={
            <Link href={wallAddress(station)} className={buttonClass()}>
              {wallPages.back}
            </Link>
          }
        />
      ) : (
        <WallForm
          verb="hang-many"
          commandId={randomUUID()}
          code={station.code}
          title={words.title}
          draft={`many ${station.id}`}
          submit={words.submit}
          mendAt={wallAddress(station, '/many')}
        >
          <input type="hidden" name="station" value={station.id} />
          {groups.map(([title, sheets]) => (
            <Card key={title}>
              <SectionTitle className="mb-1">{title}</SectionTitle>
              {sheets.map(({ code, name }) => (
                <Choice key={code} name="matters" value={code}>
                  {name}
                </Choice>
              ))}
            </Card>
          ))}
          <Card>
            <PlaceChoice legend={words.place} />
          </Card>
        </WallForm>
      )}
    </div>
  )
}
