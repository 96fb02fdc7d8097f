import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import {
  type CurrentSheet,
  type LastPrint,
  type StaleSheet,
  staleSheets,
} from '@/domain/catalogue/printStale'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Edition, Matter, Print } from '@/payload-types'

interface PrintRow {
  _id: ObjectId
  station: ObjectId
  kind: string
  matter: ObjectId
  edition: ObjectId
  number?: number
  printedAt: Date
}

interface LastRow {
  _id: ObjectId
  edition: ObjectId
  number?: number
  printedAt: Date
}

/** The newest print of each matter's sheet at a station, by one walk along an index. */
async function lastPrints(payload: Payload, stationId: string): Promise<LastPrint[]> {
  const rows = await nativeCollection<PrintRow>(payload, 'prints')
    .aggregate<LastRow>([
      { $match: { station: new ObjectId(stationId), kind: 'sheet' } },
      // Backwards along the index of station, kind, matter and time.
      { $sort: { matter: -1, printedAt: -1 } },
      {
        $group: {
          _id: '$matter',
          edition: { $first: '$edition' },
          number: { $first: '$number' },
          printedAt: { $first: '$printedAt' },
        },
      },
    ])
    .toArray()
  return rows.map((row) => ({
    matter: row._id.toHexString(),
    edition: row.edition.toHexString(),
    editionNumber: row.number ?? 0,
    printedAt: row.printedAt.toISOString(),
  }))
}

function currentSheet(matter: Matter): CurrentSheet | null {
  const { id, code, name, currentEdition } = matter
  const edition = typeof currentEdition === 'object' ? currentEdition : null
  if (edition?.withdrawnOn) {
    return { matter: id, code: code ?? '', name, since: edition.withdrawnOn }
  }
  if (edition) {
    return {
      matter: id,
      code: code ?? '',
      name,
      edition: edition.id,
      editionNumber: edition.number,
      since: edition.holdsFrom,
      changeNote: edition.changeNote ?? undefined,
    }
  }
  if (matter.stage !== 'withdrawn') return null
  return { matter: id, code: code ?? '', name, since: matter.cancelOn ?? '' }
}

/**
 * What hangs at a station and is no longer right: 明白纸要换. Two queries, however long the log is.
 * The caller has checked that the person may see the station.
 */
export async function staleAt(payload: Payload, stationId: string): Promise<StaleSheet[]> {
  const prints = await lastPrints(payload, stationId)
  if (prints.length === 0) return []
  const { docs } = await payload.find({
    collection: 'matters',
    where: { id: { in: prints.map((print) => print.matter) } },
    select: { code: true, name: true, stage: true, cancelOn: true, currentEdition: true },
    populate: {
      editions: { number: true, holdsFrom: true, changeNote: true, withdrawnOn: true },
    },
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  const current = (docs as Matter[]).map(currentSheet).filter((sheet) => sheet !== null)
  return staleSheets({ prints, current })
}

/** Whether a sheet was ever printed at a station. */
export async function hasPrinted(payload: Payload, stationId: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'prints',
    where: { station: { equals: stationId }, kind: { equals: 'sheet' } },
    select: { kind: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.length > 0
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
    populate: { matters: { code: true, name: true }, stations: { code: true, name: true } },
    sort: '-printedAt',
    depth: 1,
    limit,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map((print) => {
    const matter = typeof print.matter === 'object' ? print.matter : null
    const station = typeof print.station === 'object' ? print.station : null
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
    }
  })
}
