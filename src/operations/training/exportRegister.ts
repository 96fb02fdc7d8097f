import { PassThrough, type Readable } from 'node:stream'
import type { Payload, PayloadRequest } from 'payload'
import { epochDayOf } from '@/domain/calendar/epochDay'
import { guardText } from '@/domain/catalogue/spreadsheet/text'
import { isPlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { recordText as say } from '@/i18n/trainingRecordText'
import { registerCells, registerColumns, registerFile } from '@/i18n/trainingRegister'
import { inBatches } from '@/queries/inBatches'
import { countyOf } from '@/queries/platform/settings'
import {
  type RegisterFilters,
  registerCursor,
  registerLines,
} from '@/queries/training/registerRows'
import { trainingScope } from '@/queries/training/scope'
import { streamWorkbook } from '@/spreadsheets/streamWorkbook'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'

/** What a page or an address asks for. */
export interface RegisterQuery {
  from?: string
  to?: string
  /** Division code of a town. */
  town?: string
  course?: string
  passed?: 'yes' | 'no'
}

const longestPeriod = 366
/** Rows that are in memory at once. */
const batchSize = 500

const refuse = (message: string): never => {
  throw new Refusal({ kind: 'invalid', message })
}

/**
 * The filters of a register, within what the person may see.
 * @returns and the name of the place
 * @throws Refusal 400 for a period that is none or too long, 401, 404 for a place that is not hers
 */
export async function registerFilters(
  req: PayloadRequest,
  { from, to, town, course, passed }: RegisterQuery,
): Promise<{ filters: RegisterFilters; scope: string }> {
  if (!isPlainDate(from) || !isPlainDate(to)) return refuse(say.periodMissing)
  if (from > to) return refuse(say.periodTurned)
  if (epochDayOf(to) - epochDayOf(from) + 1 > longestPeriod) return refuse(say.periodTooLong)
  const { path, name } = await trainingScope(req, town || undefined)
  return {
    filters: {
      from,
      to,
      path,
      ...(course ? { course: course.slice(0, 24).toUpperCase() } : {}),
      ...(passed ? { passed: passed === 'yes' } : {}),
    },
    scope: name || (path ? registerFile.own : registerFile.whole),
  }
}

async function* batchesOf(payload: Payload, filters: RegisterFilters): AsyncGenerator<string[][]> {
  const cursor = registerCursor(payload, filters).batchSize(batchSize)
  const names = new Map<string, string>()
  let order = 0
  for await (const rows of inBatches(cursor, batchSize)) {
    yield (await registerLines(payload, rows, names)).map((row) => {
      order += 1
      return registerCells(row, order).map(guardText)
    })
  }
}

/**
 * The register of training of a period as a workbook, written while it is read. The export is in the audit
 * trail before the first byte.
 * @throws Refusal as {@link registerFilters}
 */
export async function registerWorkbook(
  req: PayloadRequest,
  query: RegisterQuery,
  now: Date,
): Promise<{ bytes: Readable; fileName: string }> {
  const { filters, scope } = await registerFilters(req, query)
  const { from, to } = filters
  const { name } = await countyOf(req.payload)
  await recordAudit({
    req,
    action: 'register-exported',
    subject: `${registerFile.sheet} ${scope}`,
    detail: `${from} 至 ${to}`,
  })
  const bytes = new PassThrough()
  streamWorkbook(bytes, {
    name: registerFile.sheet,
    title: [
      registerFile.title(name),
      `${registerFile.about(scope, from, to)}；${registerFile.madeOn(plainDateOf(now))}`,
    ].map(guardText),
    columns: registerColumns,
    batches: batchesOf(req.payload, filters),
    foot: registerFile.count,
  }).catch((error: unknown) => {
    req.payload.logger.error({ err: error }, 'the register could not be written')
    bytes.destroy(error instanceof Error ? error : new Error('unknown'))
  })
  return { bytes, fileName: registerFile.name(scope, from, to) }
}
