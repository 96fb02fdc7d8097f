import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type HandedCase, handoversOf } from '@/domain/casework/papers/handoverList'
import type { Holder } from '@/domain/casework/events'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { paperText as say } from '@/i18n/casePapers'
import { caseText } from '@/i18n/casework'
import type { Case, CaseEvent, Station } from '@/payload-types'
import { printHandoverList } from '@/printing'
import { stationByCode } from '@/queries/network/station'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts, stationFacts } from '../catalogue/printFacts'
import { Refusal } from '../refusal'
import { stationById } from './casePlaces'
import { domainEvents } from './caseEvents'
import type { PrintedPaper } from './printPaper'

/** Cases of which a station passed something on that day, as far as the person may see them. */
async function passedOn(
  req: PayloadRequest,
  { station, on }: { station: Station; on: PlainDate },
): Promise<Case[]> {
  const { docs: events } = await req.payload.find({
    collection: 'case-events',
    where: {
      holderPath: { equals: station.path },
      on: { equals: on },
      kind: { equals: 'forwarded' },
    },
    select: { case: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const ids = [...new Set(events.map((event) => idOf(event.case)))].filter((id) => id !== null)
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** Every event of these cases, by case: who held one when it was passed on follows from those before. */
async function eventsByCase(
  req: PayloadRequest,
  cases: readonly Case[],
): Promise<Map<string, CaseEvent[]>> {
  const { docs } = await req.payload.find({
    collection: 'case-events',
    where: { case: { in: cases.map(({ id }) => id) } },
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const groups = new Map<string, CaseEvent[]>()
  for (const event of docs) {
    const id = idOf(event.case) ?? ''
    groups.set(id, [...(groups.get(id) ?? []), event])
  }
  return groups
}

/** The name of whoever receives. */
async function receiverName(req: PayloadRequest, { party, id }: Holder): Promise<string> {
  if (party !== 'department') return (await stationById(req, id))?.name ?? ''
  const department = await req.payload.findByID({
    collection: 'departments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return department?.name ?? ''
}

/**
 * Prints what a station passed on in a day, with a line to sign for each case, a list for each receiver.
 * @param code of the station
 * @throws Refusal 401; 404 for an unknown station; 409 when there is nothing that the person may see
 */
export async function printHandovers({
  req,
  code,
  on,
}: {
  req: PayloadRequest
  code: string
  on: PlainDate
}): Promise<PrintedPaper> {
  if (!req.user) throw new Refusal({ kind: 'not-logged-in', message: caseText.needsLogIn })
  const station = await stationByCode(req.payload, code)
  if (!station) throw new Refusal({ kind: 'not-found', message: say.unknownStation })
  const cases = await passedOn(req, { station, on })
  const events = await eventsByCase(req, cases)
  const handed = cases.map(({ id, number, matterName, applicant }): HandedCase => ({
    number,
    matterName,
    applicantName: applicant?.name ?? '',
    events: domainEvents(events.get(id) ?? []),
  }))
  const groups = []
  for (const { to, lines } of handoversOf(handed, { station: station.id, on })) {
    groups.push({ to: await receiverName(req, to), lines })
  }
  if (groups.length === 0) {
    const message = say.noHandovers(station.name, sayDate(on))
    throw new Refusal({ kind: 'conflict', message })
  }
  const { pdf } = await printHandoverList({
    station: stationFacts(station),
    county: countyFacts(await countyOf(req.payload)),
    on,
    groups,
  })
  return { pdf, fileName: `交接清单-${station.name}-${on}.pdf` }
}
