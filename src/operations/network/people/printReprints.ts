import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { reprintText as say } from '@/i18n/people'
import { printCards } from '@/printing'
import { waitingCards } from '@/queries/network/reprints'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts } from '../../catalogue/printFacts'
import { Refusal } from '../../refusal'
import { actorOf } from './findStaffed'
import { cardFingerprint, cardsOf } from './reprints'

/** Cards on a page; a station has a page of its own, on which its agents take turns. */
const onPage = 10

/**
 * Prints the cards that wait, a page for each station, in one file; they are off the list then.
 * @throws Refusal 401; 403 for who prints no cards; 409 when none wait
 */
export async function printReprints({
  req,
  now,
}: {
  req: PayloadRequest
  now: Date
}): Promise<{ pdf: Uint8Array; fileName: string }> {
  const actor = actorOf(req)
  if (!hasRole(actor, 'coordinator', 'agent')) {
    throw new Refusal({ kind: 'forbidden', message: say.notYours })
  }
  const { cards: waiting } = await waitingCards(req)
  if (waiting.length === 0) throw new Refusal({ kind: 'conflict', message: say.none })
  const stations = waiting.flatMap(({ station }) => {
    const cards = cardsOf(station)
    return Array.from({ length: onPage }, (_, at) => cards[at % cards.length]).flatMap((card) =>
      card ? [card] : [],
    )
  })
  const county = countyFacts(await countyOf(req.payload))
  const { pdf } = await printCards({ stations, county })
  for (const { row, station } of waiting) {
    // What changed while it was being printed stays on the list.
    await req.payload.update({
      collection: 'card-reprints',
      where: { id: { equals: row.id }, fingerprint: { equals: cardFingerprint(station) } },
      data: { printedAt: now.toISOString(), printedBy: actor.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return { pdf, fileName: `${say.file}-${plainDateOf(now)}.pdf` }
}
