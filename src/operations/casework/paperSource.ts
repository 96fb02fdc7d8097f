import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { PaperPerson, PaperProxy, PaperSource } from '@/domain/casework/papers/source'
import { caseText as say } from '@/i18n/casework'
import type { Case, Station } from '@/payload-types'
import type { PaperPlace } from '@/printing'
import { caseSettings } from '@/queries/casework/caseSettings'
import { namesOf } from '@/queries/casework/caseView'
import { countyOf } from '@/queries/platform/settings'
import { workingDays } from '@/queries/platform/workingDays'
import { countyFacts, snapshotOf, stationFacts } from '../catalogue/printFacts'
import { Refusal } from '../refusal'
import { domainEvents, storedEvents } from './caseEvents'
import { caseEdition } from './caseMatter'
import { holderOf, stationById, stationsAbove } from './casePlaces'

/** A person with masked numbers; what is declined has none. */
export const maskedPerson = (person: Case['applicant']): PaperPerson => ({
  name: person?.name ?? '',
  idNumber: person?.idMasked ?? '',
  phone: person?.phoneMasked ?? '',
})

/** Whoever acts for the applicant, with masked numbers; nothing when nobody does. */
export const maskedProxy = (proxy: Case['proxy']): PaperProxy | undefined =>
  proxy?.name ? { ...maskedPerson(proxy), relation: proxy.relation ?? '' } : undefined

/** What the papers of a case are made of, and where they are handed out. */
export interface PapersOfCase {
  source: PaperSource
  place: PaperPlace
}

/**
 * Loads everything that the papers of a case say, numbers masked.
 * @param found the case, found with the person's own access
 * @throws Refusal 404 when its station is gone
 */
export async function papersOfCase(req: PayloadRequest, found: Case): Promise<PapersOfCase> {
  const origin = await stationById(req, idOf(found.origin) ?? '')
  if (!origin) throw new Refusal({ kind: 'not-found', message: say.unknownCase })
  const above = await stationsAbove(req, origin)
  const content = snapshotOf(await caseEdition(req, idOf(found.edition) ?? ''))
  const stored = await storedEvents(req.payload, found.id, req)
  const people = await namesOf(
    req,
    stored.flatMap(({ by }) => idOf(by) ?? []),
  )
  const { limits } = await caseSettings(req.payload)
  const nameOfStation = ({ id, name }: Station) => [id, name] as const
  return {
    source: {
      number: found.number,
      events: domainEvents(stored),
      content,
      calendar: await workingDays(req.payload, req),
      limits,
      above: above.map(holderOf),
      applicant: maskedPerson(found.applicant),
      proxy: maskedProxy(found.proxy),
      names: { ...people, ...Object.fromEntries([origin, ...above].map(nameOfStation)) },
    },
    place: {
      county: countyFacts(await countyOf(req.payload)),
      station: stationFacts(origin),
      enquiryPhone: content.enquiryPhone,
      complaintPhone: content.complaintPhone,
    },
  }
}
