import type { Metadata } from 'next'
import Link from 'next/link'
import { requireVisitor } from '@/components/portal/request'
import { BackLink } from '@/components/portal/BackLink'
import { oneOf, wallAddress, wallScope } from '@/components/portal/wall/wallScope'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { postingPlaces } from '@/domain/catalogue/postings/vocabulary'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { wallPages } from '@/i18n/portalWall'
import { Refusal } from '@/operations/refusal'
import type { Station } from '@/payload-types'
import { type ScannedPrint, scannedPrint } from '@/queries/catalogue/postings/scanned'
import { stationByCode } from '@/queries/network/station'
import { mayMindWall } from '@/access/postings'

const words = wallPages.scanPage

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Where the page of a print sends an agent: whether it hangs on her wall, and what to do with it. */
export default async function ScanPage({ searchParams }: Props) {
  const given = await searchParams
  const [code, at] = [oneOf(given.code) ?? '', oneOf(given.at) ?? '']
  const query = new URLSearchParams({ code, ...(at ? { at } : {}) })
  const visit = await requireVisitor(`/portal/wall/scan?${query.toString()}`)
  // A town that scans on a village's wall means that wall.
  const named = at ? await stationByCode(visit.payload, at.toUpperCase()) : null
  const isHers = named !== null && named.active !== false && mayMindWall(visit.user, named)
  const scope = await wallScope(visit, isHers ? named.code : undefined)
  if (!scope) {
    return <EmptyState title={wallPages.noStation}>{wallPages.noStationNote}</EmptyState>
  }
  const { station } = scope
  let found: ScannedPrint | string
  try {
    found = await scannedPrint(visit.req, { scanned: code, station })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    found = error.message
  }
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-1">
        <p>
          <BackLink href={wallAddress(station)}>{wallPages.back}</BackLink>
        </p>
        <h1 className="text-3xl font-black">
          {typeof found === 'string' ? words.title : found.sheet.matter.name}
        </h1>
      </header>
      {typeof found === 'string' ? (
        <Status tone="late" title={found} />
      ) : (
        <Found found={found} station={station} code={code} />
      )}
    </div>
  )
}

function Found({
  found: { sheet, posting },
  station,
  code,
}: {
  found: ScannedPrint
  station: Station
  code: string
}) {
  const isOver = sheet.verdict.state === 'stale' && sheet.verdict.because === 'withdrawn'
  const place = posting ? `（${wordOf(postingPlaces, posting.place)}）` : ''
  const isStale = posting?.state === 'stale'
  const sentence = isOver
    ? words.over
    : isStale
      ? words.stale
      : posting
        ? words.good
        : words.notHung
  const hang = { scanned: code }
  const way = isOver
    ? ([words.toWall, wallAddress(station)] as const)
    : isStale
      ? ([words.replace, wallAddress(station, '/put', { replace: posting.id })] as const)
      : posting
        ? ([words.toWall, wallAddress(station)] as const)
        : ([words.hang, wallAddress(station, '/put', hang)] as const)
  return (
    <>
      <Status
        tone={isOver || isStale ? 'due' : posting ? 'good' : 'plain'}
        title={sentence + place}
      />
      <Link href={way[1]} className={buttonClass({ size: 'large', wide: true })}>
        {way[0]}
      </Link>
    </>
  )
}
