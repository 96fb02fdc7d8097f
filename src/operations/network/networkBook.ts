import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { PayloadRequest, Where } from 'payload'
import { networkOf } from '@/access/people'
import { idOf } from '@/access/roles'
import { areaTiers, wordOf } from '@/domain/catalogue/vocabulary'
import { guardText } from '@/domain/catalogue/spreadsheet/text'
import { areaColumns } from '@/domain/network/areaSheet'
import { plainDateOf } from '@/domain/platform/plainDate'
import { networkBookWords as words } from '@/i18n/networkBook'
import { networkText as say } from '@/i18n/networkText'
import type { Area, Station } from '@/payload-types'
import { writeWorkbook } from '@/spreadsheets/writeWorkbook'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { coordinatorOf } from './asCoordinator'

/** A workbook to save, with its name. */
export interface NetworkBook {
  fileName: string
  bytes: Buffer
}

type Row = readonly string[]

const more = [
  { heading: words.agents, width: 24 },
  { heading: words.state, width: 12 },
  { heading: words.note, width: 36 },
]

async function bookOf(columns: readonly { heading: string; width: number }[], rows: Row[]) {
  const stream = new PassThrough()
  const sheet = { name: words.sheet, columns, rows: rows.map((row) => row.map(guardText)) }
  const [file] = await Promise.all([buffer(stream), writeWorkbook(stream, [sheet])])
  return file
}

/** An empty spreadsheet with the headings and an example of each tier. @throws Refusal 401, 403 */
export async function sampleBook(req: PayloadRequest): Promise<NetworkBook> {
  coordinatorOf(req)
  const rows = words.sample.map((row) => [...row])
  return { fileName: words.sampleName, bytes: await bookOf(areaColumns, rows) }
}

const tierWord = (area: Area) => words.tiers[area.tier] ?? wordOf(areaTiers, area.tier)

function stationCells(station: Station | undefined): Row {
  if (!station) return ['', '', '', '', '']
  const { code, name, address, phone, hours } = station
  return [code, name, address ?? '', phone ?? '', hours ?? '']
}

function rowOf(area: Area, station: Station | undefined, areas: ReadonlyMap<string, Area>): Row {
  const parent = areas.get(idOf(area.parent) ?? '')
  const merged = areas.get(idOf(area.mergedInto) ?? '')
  const former = (area.formerNames ?? []).map(({ name }) => name).join('、')
  const notes = [merged ? words.merged(merged.name) : '', former ? words.former(former) : '']
  const isClosed = station?.active === false || Boolean(merged)
  return [
    ...[area.code, area.name, tierWord(area), parent?.code ?? ''],
    ...stationCells(station),
    (station?.agents ?? []).map(({ name }) => name).join('、'),
    isClosed ? words.closed(station?.closedOn ?? area.to ?? '') : words.open,
    notes.filter(Boolean).join('；'),
  ]
}

/**
 * The network as a spreadsheet, with the columns of the import in front: what the person may see of it. Goes
 * to the audit trail.
 * @throws Refusal 401, 403
 */
export async function exportNetwork(req: PayloadRequest, now: Date): Promise<NetworkBook> {
  const person = requirePerson(req)
  const reach = networkOf(person)
  if (reach === false) throw new Refusal({ kind: 'forbidden', message: say.notReader })
  const everything = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const stations = await req.payload.find({
    collection: 'stations',
    where: reach === true ? {} : (reach satisfies Where),
    sort: ['path', 'code'],
    ...everything,
  })
  const all = await req.payload.find({ collection: 'areas', sort: 'code', ...everything })
  const areas = new Map(all.docs.map((area) => [area.id, area]))
  const rows: Row[] = []
  const served = new Set<string>()
  for (const station of stations.docs) {
    const area = areas.get(idOf(station.area) ?? '')
    if (!area) continue
    served.add(area.id)
    rows.push(rowOf(area, station, areas))
  }
  if (reach === true) {
    for (const area of all.docs) if (!served.has(area.id)) rows.push(rowOf(area, undefined, areas))
  }
  rows.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''))
  await recordAudit({ req, action: 'network-exported', detail: words.audit(rows.length) })
  return {
    fileName: words.fileName(plainDateOf(now)),
    bytes: await bookOf([...areaColumns, ...more], rows),
  }
}
