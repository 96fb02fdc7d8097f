import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { sayDate } from '@/domain/platform/plainDate'
import { calledOffMessage as say } from '@/i18n/editionLife'
import { booksPrinted, sheetsPrinted } from '@/queries/catalogue/printedAhead'
import { agentsAtAll } from '@/queries/platform/recipients'
import { stationById } from '@/queries/network/station'
import { notify } from '../platform/notify'

const printPage = '/portal/print'

/**
 * Tells whoever printed an edition ahead that it was called off, so that its sheets are thrown away: for each station
 * whoever printed for it and its agents, with the list where they tick it off; the county, who bound it into a
 * book. Telling twice is one message.
 */
export async function tellCalledOff({
  payload,
  editionId,
  now,
}: {
  payload: Payload
  editionId: string
  now: Date
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  const edition = await payload.findByID({
    collection: 'editions',
    id: editionId,
    populate: { matters: { name: true } },
    depth: 1,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!edition?.calledOffOn || typeof edition.matter !== 'object') return
  const { name } = edition.matter
  const facts = { name, number: edition.number, day: sayDate(edition.holdsFrom) }
  const tell = (people: string[], about: string, text: string, link: string) => {
    const key = `called-off ${editionId} ${about}`
    return notify({ req, people, message: { kind: 'sheet-called-off', key, text, link }, now })
  }
  for (const { station, people, copies } of await sheetsPrinted(req, editionId)) {
    const place = station ? await stationById(payload, station) : null
    const link = place ? `/portal/wall/leftovers?station=${place.code}` : printPage
    const agents = place ? await agentsAtAll(req, [place.id]) : []
    await tell([...people, ...agents], place?.id ?? '', say.sheets({ ...facts, copies }), link)
  }
  await tell(await booksPrinted(req, editionId), 'book', say.book(facts), printPage)
}

/** Queues the telling within the transaction of `req`, when somebody printed the edition. */
export async function queueCalledOff(req: PayloadRequest, editionId: string): Promise<void> {
  const printed = [
    ...(await sheetsPrinted(req, editionId)),
    ...(await booksPrinted(req, editionId)),
  ]
  if (printed.length === 0) return
  await req.payload.jobs.queue({
    task: 'tell-called-off',
    input: { edition: editionId },
    queue: 'recalls',
    req,
  })
}
