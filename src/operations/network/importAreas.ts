import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import {
  type KnownArea,
  type KnownStation,
  type PlannedRow,
  inTreeOrder,
  planAreas,
} from '@/domain/network/areaImport'
import { type AreaRow, mostAreaRows, readAreaSheet } from '@/domain/network/areaSheet'
import { networkText as say } from '@/i18n/networkText'
import { readWorkbook } from '@/spreadsheets/readWorkbook'
import { catalogueChanged } from '../catalogue/catalogueChanged'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { coordinatorOf } from './asCoordinator'
import { insertAreas } from './insertAreas'

/** What a file would do, and the mark of this very preview. */
export interface AreaPlan {
  rows: AreaRow[]
  lines: PlannedRow[]
  counts: Record<PlannedRow['outcome'] | 'stations', number>
  /** The same as long as neither the rows nor what is there changes. */
  mark: string
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** The tree as it is. */
export async function knownPlaces(
  req: PayloadRequest,
): Promise<{ areas: (KnownArea & { id: string })[]; stations: KnownStation[] }> {
  const areas = await req.payload.find({ collection: 'areas', ...everything, req })
  const codeOf = new Map(areas.docs.map(({ id, code }) => [id, code]))
  const stations = await req.payload.find({
    collection: 'stations',
    select: { code: true, name: true, area: true },
    ...everything,
    req,
  })
  return {
    areas: areas.docs.map(({ id, code, name, tier, parent, mergedInto }) => ({
      ...{ id, code, name, tier },
      parent: codeOf.get(idOf(parent) ?? '') ?? null,
      isMerged: Boolean(mergedInto),
    })),
    stations: stations.docs.map(({ code, name, area }) => ({
      ...{ code, name },
      area: codeOf.get(idOf(area) ?? '') ?? '',
    })),
  }
}

async function planOf(req: PayloadRequest, rows: AreaRow[]): Promise<AreaPlan> {
  if (rows.length === 0) throw new Refusal({ kind: 'invalid', message: say.importEmpty })
  if (rows.length > mostAreaRows) {
    throw new Refusal({ kind: 'too-large', message: say.importTooMany(mostAreaRows) })
  }
  const lines = planAreas(rows, await knownPlaces(req))
  const count = (outcome: PlannedRow['outcome']) =>
    lines.filter((line) => line.outcome === outcome).length
  return {
    rows,
    lines,
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      wrong: count('wrong'),
      stations: lines.filter(({ station }) => station).length,
    },
    mark: createHash('sha256').update(JSON.stringify(lines)).digest('hex'),
  }
}

/**
 * Reads a spreadsheet of areas and says what each row would do; writes nothing.
 * @throws Refusal 401, 403; 413, 415 or 400 that says what is wrong with the file
 */
export async function planAreaImport(req: PayloadRequest, file: Buffer): Promise<AreaPlan> {
  coordinatorOf(req)
  const sheet = readAreaSheet(await readWorkbook(file))
  if ('missing' in sheet) {
    const message = say.importNoHeading(sheet.missing.join('、'))
    throw new Refusal({ kind: 'invalid', message })
  }
  return planOf(req, sheet.rows)
}

/** What an import wrote. */
export type AreaImported = Pick<AreaPlan['counts'], 'new' | 'changed' | 'stations'>

async function importOnce(
  req: PayloadRequest,
  { rows, mark }: { rows: AreaRow[]; mark: string },
): Promise<AreaImported> {
  const plan = await planOf(req, rows)
  if (plan.counts.wrong > 0) {
    const reasons = plan.lines
      .filter(({ outcome }) => outcome === 'wrong')
      .map(({ number, notes }) => ({ path: `rows.${number}`, message: notes.join('') }))
    const message = say.importFaulty(plan.counts.wrong)
    throw new Refusal({ kind: 'invalid', message, reasons: reasons.slice(0, 100) })
  }
  const wanted = plan.lines.filter(({ outcome }) => outcome !== 'same')
  if (wanted.length === 0) throw new Refusal({ kind: 'conflict', message: say.importNothing })
  if (plan.mark !== mark) throw new Refusal({ kind: 'conflict', message: say.importChanged })
  const { areas } = await knownPlaces(req)
  const ids = new Map(areas.map(({ code, id }) => [code, id]))
  await insertAreas(req, inTreeOrder(wanted), areas)
  for (const { outcome, area } of wanted) {
    if (outcome !== 'changed' || !area) continue
    await req.payload.update({
      collection: 'areas',
      id: ids.get(area.code) ?? '',
      data: { name: area.name, parent: area.parent ? ids.get(area.parent) : null },
      depth: 0,
      overrideAccess: true,
      req,
      context: { isPartOfMany: true },
    })
  }
  const { new: added, changed, stations } = plan.counts
  const detail = say.importedDetail(added, changed, stations)
  await recordAudit({ req, action: 'areas-imported', detail })
  await catalogueChanged({ req })
  return { new: added, changed, stations }
}

/**
 * Writes what a preview showed: all rows, or none. The same import sent twice writes once: the second finds
 * nothing to do.
 * @param mark of the preview; when the tree has changed since, nothing is written
 * @throws Refusal 401, 403; 400 with every wrong row; 409 when nothing is to do or the tree has changed
 */
export async function importAreas(
  req: PayloadRequest,
  given: { rows: AreaRow[]; mark: string },
): Promise<AreaImported> {
  coordinatorOf(req)
  return inTransaction({ req, run: () => importOnce(req, given) })
}
