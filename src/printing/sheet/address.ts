import type { CountyFacts, EditionFacts, StationFacts } from '../documents'

/**
 * Where the QR of a print leads: `/s/<short code>`, with the station that handed it out.
 * @param county has the base address
 */
export function addressOf({
  county,
  edition,
  station,
}: {
  county: CountyFacts
  edition: EditionFacts
  station: StationFacts | null
}): string {
  const base = county.address.replace(/\/+$/, '')
  const at = station ? `?at=${encodeURIComponent(station.code)}` : ''
  return `${base}/s/${encodeURIComponent(edition.shortCode)}${at}`
}
