import type { PayloadRequest } from 'payload'
import { stationPaperWords as words } from '@/i18n/print'
import { portalText } from '@/i18n/portal'
import type { Station } from '@/payload-types'
import { printDoorPlate, printStationCard } from '@/printing'
import type { CountyFacts, PlateSize, Printed } from '@/printing/documents'
import { templateVersion } from '@/printing/version'
import { countyOf } from '@/queries/platform/settings'
import { getSettings } from '@/runtime/settings'
import { keptPdf, printPath } from '../catalogue/printCache'
import { countyFacts, stationFacts } from '../catalogue/printFacts'
import { printKey } from '../catalogue/printKey'
import { askingPerson, stationToPrintFor } from '../catalogue/printStation'
import type { PrintedPaper } from '../casework/printPaper'
import { Refusal } from '../refusal'

/** A paper that hangs at a station: its page for the wall, or the plate beside its door. */
export type StationPaper = { kind: 'card' } | { kind: 'plate'; size: PlateSize }

interface Prepared {
  /** Everything that shows on it. */
  facts: object
  make: () => Promise<Printed>
}

function card(station: Station, county: CountyFacts): Prepared {
  const facts = {
    station: stationFacts(station),
    agents: (station.agents ?? []).map(({ name, phone }) => ({ name, phone: phone || undefined })),
    county,
    page: `${county.address}/stations/${encodeURIComponent(station.code)}`,
  }
  return { facts, make: () => printStationCard(facts) }
}

function plate(
  { name }: Station,
  { name: countyName, accent }: CountyFacts,
  size: PlateSize,
): Prepared {
  const facts = { name, county: { name: countyName, accent }, size }
  return { facts, make: () => printDoorPlate(facts) }
}

/**
 * Prints the page for the wall or the door plate of a station, for its agents, those of the town above it and the
 * county centre.
 * @param code of the station
 * @throws Refusal 401, 403 for a station of others, 404 for an unknown code
 */
export async function printStationPaper(
  req: PayloadRequest,
  { code, paper }: { code: string; paper: StationPaper },
): Promise<PrintedPaper> {
  const asking = await askingPerson(req)
  const station = await stationToPrintFor(req, { asking, code })
  if (!station) throw new Refusal({ kind: 'not-found', message: portalText.unknownStation(code) })
  const county = countyFacts(await countyOf(req.payload))
  const { facts, make } =
    paper.kind === 'card' ? card(station, county) : plate(station, county, paper.size)
  const kind = `station-${paper.kind}`
  const key = printKey({ kind, templateVersion: templateVersion(), ...facts })
  const pdf = await keptPdf({
    path: printPath({ dataDir: getSettings().dataDir, key }),
    make: async () => (await make()).pdf,
    onNotKept: (err) => req.payload.logger.warn({ err }, 'a print could not be kept'),
  })
  const size = paper.kind === 'plate' ? `-${paper.size.toUpperCase()}` : ''
  return { pdf, fileName: `${words[paper.kind]}-${station.name}${size}.pdf` }
}
