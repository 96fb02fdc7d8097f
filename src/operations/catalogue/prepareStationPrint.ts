import type { Payload } from 'payload'
import { portalText as text } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'
import type { Station } from '@/payload-types'
import { printCards, printPoster } from '@/printing'
import { currentEditions } from '@/queries/catalogue/printableEditions'
import { countyOf } from '@/queries/platform/settings'
import type { PreparedPrint, PrintRequest } from './printedDocument'
import { agentOf, countyFacts, snapshotOf, stationFacts } from './printFacts'

type StationRequest = Extract<PrintRequest, { kind: 'poster' | 'card' }>

/** 公示栏 or 便民服务卡 of a station. */
export async function prepareStationPrint(
  payload: Payload,
  { request, station, printedOn }: { request: StationRequest; station: Station; printedOn: string },
): Promise<PreparedPrint> {
  const county = countyFacts(await countyOf(payload))
  const subject = station.name
  if (request.kind === 'card') {
    const place = request.agent ?? 1
    if (request.agent !== undefined && !agentOf(station, place - 1)) {
      const message = text.unknownAgent(station.name, place)
      throw new Refusal({ kind: 'not-found', message })
    }
    const agent = agentOf(station, place - 1)
    const facts = stationFacts(station, place - 1)
    // A card names the agent's own phone where there is one; the sheets name the station's.
    const card = { ...facts, phone: agent?.phone || facts.phone }
    return {
      subject,
      facts: { county, card },
      make: async () => (await printCards({ stations: [card], county })).pdf,
    }
  }
  const editions = await currentEditions(payload, station)
  const facts = stationFacts(station)
  return {
    subject,
    facts: {
      county,
      station: facts,
      printedOn,
      editions: editions.map(({ edition }) => edition.fingerprint),
    },
    make: async () => {
      const matters = editions.map(({ edition }) => snapshotOf(edition))
      return (await printPoster({ station: facts, county, matters, printedOn })).pdf
    },
  }
}
