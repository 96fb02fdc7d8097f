import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Edition, Print } from '@/payload-types'

/** The day on which a station last printed the sheet of each matter, by one walk along an index. */
export async function lastPrinted(
  payload: Payload,
  stationId: string,
): Promise<Map<string, PlainDate>> {
  const rows = await nativeCollection(payload, 'prints')
    .aggregate<{ _id: ObjectId; printedAt: Date }>([
      { $match: { station: new ObjectId(stationId), kind: 'sheet' } },
      // Backwards along the index of station, kind, matter and time.
      { $sort: { matter: -1, printedAt: -1 } },
      { $group: { _id: '$matter', printedAt: { $first: '$printedAt' } } },
    ])
    .toArray()
  return new Map(rows.map(({ _id, printedAt }) => [String(_id), plainDateOf(printedAt)]))
}

/** A matter that is new on the wall, or whose sheet changed. */
export interface FreshSheet {
  code: string
  name: string
  number: number
  /** `YYYY-MM-DD`. */
  since: string
  changeNote?: string
}

/**
 * Editions that came into force since a day, newest first; number 1 means a new matter.
 * @param since `YYYY-MM-DD`
 * @param today later ones are not in force yet
 */
export async function freshSheets(
  payload: Payload,
  { since, today, limit }: { since: string; today: string; limit: number },
): Promise<FreshSheet[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: {
      and: [
        { holdsFrom: { greater_than_equal: since } },
        { holdsFrom: { less_than_equal: today } },
        { calledOffOn: { exists: false } },
        { or: [{ replacedOn: { exists: false } }, { replacedOn: { greater_than: today } }] },
        { or: [{ withdrawnOn: { exists: false } }, { withdrawnOn: { greater_than: today } }] },
      ],
    },
    select: { matter: true, number: true, holdsFrom: true, changeNote: true },
    populate: { matters: { code: true, name: true } },
    sort: ['-holdsFrom', '-id'],
    depth: 1,
    limit,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as Edition[]).flatMap(({ matter, number, holdsFrom, changeNote }) =>
    typeof matter === 'object'
      ? [
          {
            code: matter.code ?? '',
            name: matter.name,
            number,
            since: holdsFrom,
            changeNote: changeNote ?? undefined,
          },
        ]
      : [],
  )
}

/** One line of the print log, with names. */
export interface LoggedLine {
  id: string
  kind: Print['kind']
  name: string
  code: string | null
  number: number | null
  size: 'a4' | 'large'
  copies: number
  station: string | null
  stationCode: string | null
  printedAt: string
  /** Of a kit or book for a later day. */
  aheadOn: string | null
  onlyChanges: boolean
}

/**
 * The newest prints that a person made, newest first; a kit is one line.
 * @param limit number of lines
 */
export async function myPrints(
  payload: Payload,
  { userId, limit }: { userId: string; limit: number },
): Promise<LoggedLine[]> {
  const { docs } = await payload.find({
    collection: 'prints',
    where: {
      and: [
        { printedBy: { equals: userId } },
        { or: [{ run: { exists: false } }, { kind: { in: ['kit', 'book'] } }] },
      ],
    },
    populate: {
      matters: { code: true, name: true },
      stations: { code: true, name: true },
      'print-runs': { aheadOn: true, onlyChanges: true },
    },
    sort: '-printedAt',
    depth: 1,
    limit,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map((print) => {
    const matter = typeof print.matter === 'object' ? print.matter : null
    const station = typeof print.station === 'object' ? print.station : null
    const run = typeof print.run === 'object' ? print.run : null
    return {
      id: print.id,
      kind: print.kind,
      name: matter?.name ?? station?.name ?? '',
      code: matter?.code ?? null,
      number: print.number ?? null,
      size: print.size ?? 'a4',
      copies: print.copies,
      station: station?.name ?? null,
      stationCode: station?.code ?? null,
      printedAt: print.printedAt,
      aheadOn: run?.aheadOn ?? null,
      onlyChanges: Boolean(run?.onlyChanges),
    }
  })
}
