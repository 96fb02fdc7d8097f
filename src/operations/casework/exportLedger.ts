import { PassThrough, type Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { reachesOfPerson } from '@/access/cases'
import { epochDayOf } from '@/domain/calendar/epochDay'
import { guardText } from '@/domain/catalogue/spreadsheet/text'
import type { LedgerRow } from '@/domain/casework/ledger'
import { countyReach } from '@/domain/casework/reach'
import { plainDateOf } from '@/domain/platform/plainDate'
import { ledgerCells, ledgerColumns, ledgerFile, ledgerText as say } from '@/i18n/ledger'
import { type Printed, printRegister } from '@/printing'
import type { CaseFilters } from '@/queries/casework/caseFilters'
import { caseScope } from '@/queries/casework/caseScope'
import { ledgerBatches } from '@/queries/casework/ledgerBatches'
import { countyOf } from '@/queries/platform/settings'
import { streamWorkbook } from '@/spreadsheets/streamWorkbook'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'

/** What goes into a ledger. */
export interface LedgerOrder {
  filters: CaseFilters
  /** The whole county, rather than a station or a department. */
  isCounty: boolean
  now: Date
}

const longestPeriod = 366
/** Rows of a printed register; more make a book that nobody binds. */
export const mostPrinted = 2000

const refuse = (kind: 'invalid' | 'forbidden', message: string): never => {
  throw new Refusal({ kind, message })
}

/** What a ledger covers, in words: its title and its file's name. */
interface Heading {
  county: string
  scope: string
  from: string
  to: string
}

/**
 * Checks that period and scope are said and are the person's to export.
 * @throws Refusal 400, 401, 403
 */
async function headingOf(
  req: PayloadRequest,
  { filters, isCounty }: LedgerOrder,
): Promise<Heading> {
  const { startedFrom: from, startedTo: to, station, department } = filters
  const { name: scope } = await caseScope(req, filters)
  if (!from || !to) return refuse('invalid', say.periodMissing)
  if (epochDayOf(to) - epochDayOf(from) + 1 > longestPeriod) {
    return refuse('invalid', say.periodTooLong)
  }
  const hasPart = Boolean(station || department)
  if (!hasPart && !isCounty) return refuse('invalid', say.scopeMissing)
  if (hasPart && isCounty) return refuse('invalid', say.scopeTwice)
  if (isCounty && !reachesOfPerson(personOf(req)).includes(countyReach)) {
    return refuse('forbidden', say.notCounty)
  }
  const { name } = await countyOf(req.payload)
  return { county: name, scope: isCounty ? say.county(name) : scope, from, to }
}

const noteExport = (req: PayloadRequest, heading: Heading, kind: 'xlsx' | 'pdf') =>
  recordAudit({
    req,
    action: 'ledger-exported',
    subject: `${ledgerFile.sheet} ${heading.scope}`,
    detail: `${heading.from} 至 ${heading.to}（${kind}）`,
  })

async function* cellsOf(batches: AsyncIterable<LedgerRow[]>): AsyncGenerator<string[][]> {
  let order = 0
  for await (const rows of batches) {
    yield rows.map((row) => {
      order += 1
      return ledgerCells(row, order).map(guardText)
    })
  }
}

/**
 * The ledger as a workbook, written while it is read. The export is in the audit trail before the first
 * byte.
 * @returns the bytes, and a file name
 * @throws Refusal 400, 401, 403
 */
export async function ledgerWorkbook(
  req: PayloadRequest,
  order: LedgerOrder,
): Promise<{ bytes: Readable; fileName: string }> {
  const heading = await headingOf(req, order)
  const batches = await ledgerBatches(req, order)
  await noteExport(req, heading, 'xlsx')
  const bytes = new PassThrough()
  const today = plainDateOf(order.now)
  streamWorkbook(bytes, {
    name: ledgerFile.sheet,
    title: [
      ledgerFile.title(heading.county),
      `${ledgerFile.about(heading)}；${ledgerFile.madeOn(today)}`,
    ].map(guardText),
    columns: ledgerColumns,
    batches: cellsOf(batches),
    foot: ledgerFile.count,
  }).catch((error: unknown) => {
    req.payload.logger.error({ err: error }, 'the ledger could not be written')
    bytes.destroy(error instanceof Error ? error : new Error('unknown'))
  })
  return { bytes, fileName: `${ledgerFile.name(heading)}.xlsx` }
}

/**
 * The ledger as a printed register.
 * @throws Refusal 400 when it is too long for paper, and as {@link ledgerWorkbook}
 */
export async function ledgerRegister(
  req: PayloadRequest,
  order: LedgerOrder,
): Promise<Printed & { fileName: string }> {
  const heading = await headingOf(req, order)
  const rows: string[][] = []
  const batches = await ledgerBatches(req, { ...order, most: mostPrinted + 1 })
  for await (const batch of batches) {
    for (const row of batch) rows.push(ledgerCells(row, rows.length + 1))
  }
  if (rows.length > mostPrinted) return refuse('invalid', say.tooManyToPrint(mostPrinted))
  await noteExport(req, heading, 'pdf')
  const { accent } = await countyOf(req.payload)
  const printed = await printRegister({
    title: ledgerFile.title(heading.county),
    about: ledgerFile.about(heading),
    rows,
    accent,
    printedOn: plainDateOf(order.now),
  })
  return { ...printed, fileName: `${ledgerFile.name(heading)}.pdf` }
}
