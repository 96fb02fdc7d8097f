import type { RawWorkbook } from '@/domain/catalogue/spreadsheet/sheet'
import { fileKindOf } from './fileKind'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'

/**
 * Reads a workbook or CSV file, told apart by content. What it costs is bounded by `caps`.
 * @throws Refusal 413, 415 or 400 that says what is wrong with the file and how to mend it
 */
export async function readWorkbook(file: Buffer): Promise<RawWorkbook> {
  const kind = fileKindOf(file)
  return kind.kind === 'xlsx' ? readXlsx(file, kind.parts) : readCsv(file)
}
