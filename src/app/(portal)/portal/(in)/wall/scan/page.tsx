import type { Metadata } from 'next'
import { mayMindWall } from '@/access/postings'
import { requireVisitor } from '@/components/portal/request'
import { ScanField } from '@/components/portal/wall/ScanField'
import { ScannedSheet } from '@/components/portal/wall/ScannedSheet'
import { WallHeader } from '@/components/portal/wall/WallHeader'
import { oneOf, wallScope } from '@/components/portal/wall/wallScope'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { wallPages } from '@/i18n/portalWall'
import { Refusal } from '@/operations/refusal'
import { type ScannedPrint, scannedPrint } from '@/queries/catalogue/postings/scanned'
import { stationByCode } from '@/queries/network/station'

const words = wallPages.scanPage

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * Where the page of a print sends an agent: whether it hangs on her wall, and what to do with it. Without a code it
 * asks for one.
 */
export default async function ScanPage({ searchParams }: Props) {
  const given = await searchParams
  const [code, at] = [oneOf(given.code)?.trim() ?? '', oneOf(given.at) ?? '']
  const query = new URLSearchParams({ ...(code ? { code } : {}), ...(at ? { at } : {}) })
  const visit = await requireVisitor(`/portal/wall/scan?${query.toString()}`)
  // A town that scans on a village's wall means that wall.
  const named = at ? await stationByCode(visit.payload, at.toUpperCase()) : null
  const isHers = named !== null && named.active !== false && mayMindWall(visit.user, named)
  const scope = await wallScope(visit, isHers ? named.code : undefined)
  if (!scope) {
    return <EmptyState title={wallPages.noStation}>{wallPages.noStationNote}</EmptyState>
  }
  const { station } = scope
  let found: ScannedPrint | null = null
  let refused = ''
  try {
    if (code) found = await scannedPrint(visit.req, { scanned: code, station })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refused = error.message
  }
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <WallHeader station={station} title={found ? found.sheet.matter.name : words.title} />
      {refused ? <Status tone="late" title={refused} /> : null}
      {found ? (
        <ScannedSheet found={found} station={station} code={code} />
      ) : (
        <AskCode code={code} at={isHers ? at : ''} />
      )}
    </div>
  )
}

/** Asks for the code of a sheet. */
const AskCode = ({ code, at }: { code: string; at: string }) => (
  <Card>
    <form className="grid gap-4">
      {at ? <input type="hidden" name="at" value={at} /> : null}
      <ScanField name="code" value={code.slice(0, 300)} />
      <button type="submit" className={buttonClass({ size: 'large', wide: true })}>
        {words.submit}
      </button>
      <p className="text-soft">{words.camera}</p>
    </form>
  </Card>
)
