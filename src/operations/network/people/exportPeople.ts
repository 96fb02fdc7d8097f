import { PassThrough, type Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { guardText } from '@/domain/catalogue/spreadsheet/text'
import { plainDateOf } from '@/domain/platform/plainDate'
import { peopleColumns, peopleText as say } from '@/i18n/people'
import { type PeopleFilter, type PersonLine, listPeople } from '@/queries/network/people'
import { writeWorkbook } from '@/spreadsheets/writeWorkbook'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { networkOf } from '@/access/people'
import { actorOf } from './findStaffed'

const cellsOf = ({ stationCode, stationName, name, post }: PersonLine): string[] =>
  [
    stationCode,
    stationName,
    name,
    say.kinds[post.kind],
    say.employments[post.employment],
    post.phone ?? '',
    post.from,
    post.to ?? '',
    post.endReason ?? '',
  ].map(guardText)

/**
 * The list of people as a workbook, with the filters of the page; who exported it is noted.
 * @throws Refusal 401, 403
 */
export async function exportPeople({
  req,
  filter,
  now,
}: {
  req: PayloadRequest
  filter: PeopleFilter
  now: Date
}): Promise<{ bytes: Readable; fileName: string }> {
  if (networkOf(actorOf(req)) === false) {
    throw new Refusal({ kind: 'forbidden', message: say.notYours })
  }
  const on = plainDateOf(now)
  const { lines } = await listPeople(req, { filter, page: null, on })
  await recordAudit({ req, action: 'people-exported', detail: say.exported(lines.length) })
  const bytes = new PassThrough()
  const rows = lines.map(cellsOf)
  const sheet = { name: say.sheet, columns: peopleColumns, rows }
  writeWorkbook(bytes, [sheet]).catch((error: Error) => bytes.destroy(error))
  return { bytes, fileName: `${say.sheet}-${on}.xlsx` }
}
