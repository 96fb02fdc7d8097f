import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { PayloadRequest } from 'payload'
import { guardText } from '@/domain/catalogue/spreadsheet/text'
import { askedSpan, shareToldOnce } from '@/domain/casework/toldOnce'
import { plainDateOf } from '@/domain/platform/plainDate'
import { toldOnceBook as book, toldOncePages as words } from '@/i18n/toldOnce'
import { type ToldOnceFigures, toldOnceFigures } from '@/queries/casework/toldOnce/figures'
import { toldOnceDepartment } from '@/queries/casework/toldOnce/scope'
import { type SheetToWrite, writeWorkbook } from '@/spreadsheets/writeWorkbook'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'

const mostLines = 1000

const sheetsOf = ({ matters, materials, repeats, measures }: ToldOnceFigures): SheetToWrite[] => [
  {
    ...book.matters,
    rows: matters.map(({ matter, taken, told, again, notices, back }) => {
      const share = shareToldOnce({ told, again })
      return [
        ...[matter.name, matter.code, String(taken), String(told), String(again)],
        ...[share === null ? '' : words.percent(share), String(notices), String(back)],
      ]
    }),
  },
  {
    ...book.materials,
    rows: materials.map(({ matter, name, cases, taken, line }) => [
      ...[matter.name, name, String(cases), String(taken)],
      line ? String(line.at + 1) : '',
      line ? line.said.join('；') : words.notInGuide,
    ]),
  },
  {
    ...book.repeats,
    rows: repeats.map(({ matter, on, materials: lacked, reason }) => [
      ...[matter, on, lacked.join('、'), reason],
    ]),
  },
  {
    ...book.measures,
    rows: measures.map(({ matter, material, number, holdsFrom, before, after, change }) => [
      ...[matter.name, material.name, String(number), holdsFrom],
      ...[before.taken, before.lacked, after.taken, after.lacked].map(String),
      change ? words.moved[change.moved] : words.tooFew,
    ]),
  },
]

/**
 * The figures about a department's notices as a workbook. Goes to the audit trail.
 * @param asked code of the department, and the days of the period
 * @throws Refusal 400 for a period that is none, 401, 403, 404 for a department that is not hers
 */
export async function toldOnceWorkbook(
  req: PayloadRequest,
  asked: { department?: string; from?: string; to?: string },
  now: Date,
): Promise<{ bytes: Buffer; fileName: string }> {
  const { department } = await toldOnceDepartment(req, asked.department)
  const today = plainDateOf(now)
  const period = askedSpan(asked, today)
  if ('fault' in period) {
    throw new Refusal({ kind: 'invalid', message: words.faults[period.fault] })
  }
  const { span } = period
  const figures = await toldOnceFigures(req, {
    department: department.id,
    span,
    today,
    most: mostLines,
  })
  const name = department.shortName ?? department.name
  const detail = book.audit(name, span)
  await recordAudit({ req, action: 'told-once-exported', detail })
  const stream = new PassThrough()
  const sheets = sheetsOf(figures).map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: [...rows].map((row) => row.map(guardText)),
  }))
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(stream, sheets)])
  return { bytes, fileName: book.fileName(name, span) }
}
