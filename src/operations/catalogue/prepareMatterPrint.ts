import type { Payload } from 'payload'
import { sayDate } from '@/domain/platform/plainDate'
import { portalText as text } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'
import type { Station } from '@/payload-types'
import { printGuide, printNoticeForm, printSheet } from '@/printing'
import type { EditionFacts, MatterDocument } from '@/printing/documents'
import { countyOf } from '@/queries/platform/settings'
import type { PreparedPrint, PrintRequest } from './printedDocument'
import { printedEdition, type PrintedEdition } from './printEdition'
import { countyFacts, editionFacts, layoutOf, snapshotOf, stationFacts } from './printFacts'

type MatterRequest = Extract<PrintRequest, { code: string }>

/**
 * What an edition says of itself on paper. One that is issued ahead names the date it holds from, as every
 * sheet does. An old one is printed as it was, but says at its head that it no longer holds, so that nobody
 * hangs it.
 */
function markedEdition({ edition, standing, current }: PrintedEdition): EditionFacts {
  const facts = editionFacts(edition)
  if (standing !== 'old') return facts
  const { withdrawnOn, replacedOn, calledOffOn } = edition
  if (calledOffOn) return { ...facts, ended: text.markCalledOff }
  if (withdrawnOn) return { ...facts, ended: text.markWithdrawn(sayDate(withdrawnOn)) }
  if (replacedOn && current) return { ...facts, ended: text.markReplaced(current.number) }
  return { ...facts, ended: text.markOld }
}

/** Sheet, guide or notice form of a matter: their content comes from the edition's snapshot. */
export async function prepareMatterPrint(
  payload: Payload,
  { request, station }: { request: MatterRequest; station: Station | null },
): Promise<PreparedPrint> {
  const number = request.kind === 'notice' ? undefined : request.edition
  const found = await printedEdition(payload, { code: request.code, number })
  const { edition } = found
  const document: MatterDocument = {
    content: snapshotOf(edition),
    edition: markedEdition(found),
    station: station ? stationFacts(station) : null,
    county: countyFacts(await countyOf(payload)),
  }
  const common = {
    subject: document.content.name,
    number: edition.number,
    editionId: edition.id,
    facts: {
      fingerprint: edition.fingerprint,
      content: document.content,
      edition: document.edition,
      station: document.station,
      county: document.county,
    },
  }
  switch (request.kind) {
    case 'sheet': {
      const { size } = request
      const layout = layoutOf(edition, size)
      return {
        ...common,
        size,
        facts: { ...common.facts, layout },
        make: async () => (await printSheet({ ...document, size, layout })).pdf,
      }
    }
    case 'guide':
      return { ...common, make: async () => (await printGuide(document)).pdf }
    case 'notice': {
      const missing = checkedPlaces(request.missing ?? [], document.content.materials.length)
      return {
        ...common,
        number: undefined,
        facts: { ...common.facts, missing },
        make: async () => (await printNoticeForm({ ...document, missing })).pdf,
      }
    }
  }
}

/** Places of missing materials, from 0, in order and once each. */
function checkedPlaces(places: number[], count: number): number[] {
  if (places.some((place) => !Number.isInteger(place) || place < 0 || place >= count)) {
    throw new Refusal({ kind: 'invalid', message: text.badMissing })
  }
  return [...new Set(places)].sort((a, b) => a - b)
}
