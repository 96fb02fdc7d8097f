import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { PrintSize } from '@/domain/catalogue/printKinds'
import type { Edition, Station } from '@/payload-types'
import type { CountyFacts, EditionFacts, Layout, StationFacts } from '@/printing/documents'
import type { County } from '@/queries/platform/settings'

/** What a print says of the county; nothing else of the settings may change a kept print. */
export function countyFacts(county: County): CountyFacts {
  return {
    name: county.name,
    hotline: county.hotline ?? '',
    officeHours: county.officeHours ?? '',
    accent: county.accent,
    address: county.publicAddress,
  }
}

/** The agent of a station by place in the list; the first stands on the sheets. */
export function agentOf(station: Station, place = 0) {
  return station.agents?.[place] ?? null
}

/**
 * What a print says of a station. The agent is the first of the list, unless one is named.
 * @param agent place in the station's list of agents, from 0
 */
export function stationFacts(station: Station, agent = 0): StationFacts {
  const person = agentOf(station, agent)
  return {
    code: station.code,
    name: station.name,
    agentName: person?.name || undefined,
    phone: station.phone || person?.phone || '',
    hours: station.hours || undefined,
    address: station.address || undefined,
  }
}

/** What a print says of its edition. */
export function editionFacts(edition: Edition): EditionFacts {
  return {
    number: edition.number,
    shortCode: edition.shortCode,
    issuedOn: edition.issuedOn,
    holdsFrom: edition.holdsFrom,
    changeNote: edition.changeNote || undefined,
  }
}

/** The type step that was found at publishing, so that a print need not measure from the start. */
export const layoutOf = ({ layout }: Edition, size: PrintSize): Layout => ({
  step: size === 'large' ? layout.largeStep : layout.a4Step,
})

/** The content as it was when the edition was issued. Publishing is the only writer of it. */
export const snapshotOf = (edition: Edition): MatterContent =>
  edition.snapshot as unknown as MatterContent
