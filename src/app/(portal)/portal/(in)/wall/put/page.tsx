import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'
import { ChooseSheet } from '@/components/portal/wall/ChooseSheet'
import { PutSteps } from '@/components/portal/wall/PutSteps'
import { WallHeader } from '@/components/portal/wall/WallHeader'
import { oneOf, wallAddress, wallScope } from '@/components/portal/wall/wallScope'
import { Status } from '@/components/ui/Status'
import { wallPages } from '@/i18n/portalWall'
import { Refusal } from '@/operations/refusal'
import { type SheetToPut, sheetToPut } from '@/queries/catalogue/postings/sheetToPut'

const words = wallPages.put

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Hangs a sheet or replaces one: first which, then print, place and photo. */
export default async function PutPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/wall')
  const given = await searchParams
  const replace = oneOf(given.replace)
  const scanned = oneOf(given.scanned)
  const scope = await wallScope(visit, given.station)
  if (!scope) notFound()
  const { station, mayMind } = scope
  if (!mayMind) redirect(wallAddress(station))
  const refused: string[] = []
  const asked = { station, replace, matter: oneOf(given.matter), scanned }
  const sheet = await sheetToPut(visit.req, asked).catch((error: unknown): SheetToPut | null => {
    if (!(error instanceof Refusal)) throw error
    refused.push(error.message)
    return null
  })
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <WallHeader
        station={station}
        title={sheet ? sheet.name : replace ? words.replaceTitle : words.title}
      />
      {refused.map((message) => (
        <Status key={message} tone="late" title={message} />
      ))}
      {sheet ? (
        <PutSteps sheet={sheet} station={station} />
      ) : (
        <ChooseSheet visit={visit} station={station} find={oneOf(given.find)} scanned={scanned} />
      )}
    </div>
  )
}
