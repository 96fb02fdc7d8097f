import type { PayloadRequest } from 'payload'
import type { RowAction } from '@/domain/catalogue/importRun'
import { readMatters, type WorkbookReport } from '@/domain/catalogue/spreadsheet/readMatters'
import type { RawWorkbook } from '@/domain/catalogue/spreadsheet/sheet'
import { importText } from '@/i18n/imports'
import { Refusal } from '../refusal'
import { planImport } from './importPlan'
import { importRow, type RowResult } from './importRow'
import { loadMatterLibraries } from './matterLibraries'
import type { Actor } from './saveMatterInput'

/** What became, or would become, of one row of the workbook. */
export interface ImportedRow extends RowResult {
  /** Number of the row as Excel shows it. */
  row: number
  name: string
}

export interface ImportOutcome {
  counts: Record<RowAction, number>
  rows: ImportedRow[]
  report: WorkbookReport
}

/**
 * Takes a workbook of matters, row by row: each good row becomes a draft by the same operation that
 * the seed uses, each bad one is refused with its reasons, and neither touches the other.
 * Importing the same workbook again changes nothing.
 * @param workbook as `readWorkbook` reads it
 * @param department code; rows that name none belong to it, rows of another are refused
 * @param mode `preview` works out the same and writes nothing
 * @param onProgress told after each row
 * @throws Refusal 400 when the workbook holds no matters, or the department is unknown
 */
export async function importMatters({
  req,
  workbook,
  department,
  mode,
  actor,
  onProgress,
}: {
  req: PayloadRequest
  workbook: RawWorkbook
  department?: string
  mode: 'preview' | 'write'
  actor: Actor
  onProgress?: (done: number, total: number) => void
}): Promise<ImportOutcome> {
  const libraries = await loadMatterLibraries({ req, withMatters: true })
  const code = department?.trim().toUpperCase()
  const only = code ? libraries.departments.find((one) => one.code === code) : undefined
  if (code && !only) {
    throw new Refusal({ kind: 'invalid', message: importText.unknownDepartment(code) })
  }
  const read = readMatters(workbook)
  if (!read.ok) throw new Refusal({ kind: 'invalid', message: `${read.reason}。` })
  const plan = planImport({ rows: read.value.rows, libraries, only })
  const rows: ImportedRow[] = []
  for (const planned of plan) {
    const result = await importRow({ req, libraries, actor }, planned, mode)
    rows.push({ row: planned.row, name: planned.name, ...result })
    onProgress?.(rows.length, plan.length)
  }
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { action } of rows) counts[action] += 1
  return { counts, rows, report: read.value.report }
}
