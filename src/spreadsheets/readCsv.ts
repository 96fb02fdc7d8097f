import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import type { RawWorkbook } from '@/domain/catalogue/spreadsheet/sheet'
import { fileReasons } from '@/i18n/imports'
import { Refusal } from '@/operations/refusal'
import { caps } from './caps'

const invalid = (message: string): Refusal => new Refusal({ kind: 'invalid', message })

/**
 * The text of a file: UTF-8 and UTF-16 by their marks, UTF-8 where it is valid, else GB18030, in which
 * WPS and Excel save CSV here.
 */
export function decodeText(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return iconv.decode(file, 'utf-16le')
  if (file[0] === 0xfe && file[1] === 0xff) return iconv.decode(file, 'utf-16be')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    const text = iconv.decode(file, 'gb18030')
    if (text.includes('\uFFFD')) throw invalid(fileReasons.encoding)
    return text
  }
}

/** The sign that parts the cells: the one that the fullest of the first lines holds most of. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/, 30)
  const most = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length))
  return [',', '\t', ';'].reduce((best, sign) => (most(sign) > most(best) ? sign : best))
}

/** `="0012"`, which keeps Excel from taking a code for a number, is 0012. */
const cellOf = (value: string) => (value ? { text: value.replace(/^="(.*)"$/s, '$1') } : undefined)

/**
 * Reads a CSV file as a workbook of one sheet; rows are numbered as Excel would number them.
 * @throws Refusal 400 when quotes do not match or the encoding is unknown, 413 when there are too many cells
 */
export function readCsv(file: Buffer): RawWorkbook {
  const text = decodeText(file).replace(/^\uFEFF/, '')
  let records: string[][]
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    const line = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined
    throw invalid(fileReasons.csv(Number(line ?? 1)))
  }
  const cells = records.reduce((sum, record) => sum + record.length, 0)
  if (cells > caps.cells) {
    throw new Refusal({ kind: 'too-large', message: fileReasons.tooManyCells(caps.cells) })
  }
  const rows = records.flatMap((record, at) =>
    record.some((value) => value.trim()) ? [{ number: at + 1, cells: record.map(cellOf) }] : [],
  )
  return { sheets: [{ name: 'CSV', rows, merges: [], hiddenColumns: [] }], isCsv: true }
}
