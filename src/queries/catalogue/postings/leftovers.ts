import { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import {
  type Leftover,
  type PrintedEdition,
  leftoversOf,
} from '@/domain/catalogue/postings/leftovers'
import type { StaleReason } from '@/domain/catalogue/postings/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { editionsOfMatters, verdictOf } from '@/operations/catalogue/postings/sheetToHang'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { predecessorsOf } from '../../network/successors'

/** Leftover handouts as a page lists them. */
export interface LeftoverLine extends Leftover {
  name: string
  code: string
}

interface CountRow {
  _id: ObjectId
  matter: ObjectId
  number?: number
  copies: number
}

/** Sheets that stations printed and did not tick off, by edition. */
async function printed(payload: Payload, stations: readonly ObjectId[]): Promise<PrintedEdition[]> {
  const rows = await nativeCollection(payload, 'prints')
    .aggregate<CountRow>([
      { $match: { station: { $in: [...stations] }, kind: 'sheet', clearedAt: null } },
      {
        $group: {
          _id: '$edition',
          matter: { $first: '$matter' },
          number: { $first: '$number' },
          copies: { $sum: '$copies' },
        },
      },
    ])
    .toArray()
  return rows.map(({ _id, matter, number, copies }) => ({
    edition: String(_id),
    matter: String(matter),
    number: number ?? 0,
    copies,
  }))
}

/** How many sheets of each edition hang at a station. */
async function hungOf(payload: Payload, stationId: string): Promise<Map<string, number>> {
  const rows = await nativeCollection(payload, 'postings')
    .aggregate<{ _id: ObjectId; count: number }>([
      { $match: { station: new ObjectId(stationId), state: { $in: ['current', 'stale'] } } },
      { $group: { _id: '$edition', count: { $sum: 1 } } },
    ])
    .toArray()
  return new Map(rows.map(({ _id, count }) => [String(_id), count]))
}

/**
 * The printed handouts of a station, and of those it took over from, that must not be handed out any more.
 * The caller has checked that the person may see the station.
 */
export async function leftoversAt(
  payload: Payload,
  { stationId, today }: { stationId: string; today: PlainDate },
): Promise<LeftoverLine[]> {
  const stations = [stationId, ...(await predecessorsOf(payload, stationId))]
  const prints = await printed(
    payload,
    stations.map((id) => new ObjectId(id)),
  )
  const req = await createLocalReq({}, payload)
  const names = new Map<string, { name: string; code: string }>()
  const reasons = new Map<string, StaleReason>()
  const matters = [...new Set(prints.map(({ matter }) => matter))]
  for (const found of await editionsOfMatters(req, { id: { in: matters } })) {
    names.set(found.matter.id, { name: found.matter.name, code: found.matter.code ?? '' })
    for (const edition of found.editions) {
      const verdict = verdictOf(found, edition, today)
      if (verdict.state === 'stale') reasons.set(edition.id, verdict.because)
    }
  }
  const left = leftoversOf({
    prints,
    verdictOf: (edition) => reasons.get(edition) ?? null,
    hung: await hungOf(payload, stationId),
  })
  return left.map((one) => ({ ...one, ...(names.get(one.matter) ?? { name: '', code: '' }) }))
}
