import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { PayloadRequest } from 'payload'
import { guardText } from '@/domain/catalogue/spreadsheet/text'
import type { HoursLine } from '@/domain/network/rota/hours'
import { isMonth } from '@/domain/network/rota/months'
import { townRotaWords as words } from '@/i18n/portalRota'
import { rotaText as say } from '@/i18n/rotaText'
import { hoursScope, rotaHours } from '@/queries/network/rotaHours'
import { countyOf } from '@/queries/platform/settings'
import { writeWorkbook } from '@/spreadsheets/writeWorkbook'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { idOf } from '@/access/roles'
import { stationById } from '@/queries/network/station'

/** Columns of the table of hours, on the page and in the workbook. */
export const hoursColumns: readonly {
  heading: string
  width: number
  of: (line: HoursLine) => string
}[] = [
  { heading: words.name, width: 14, of: ({ name }) => name },
  { heading: words.shifts, width: 8, of: ({ shifts }) => String(shifts) },
  { heading: words.planned, width: 12, of: ({ plannedMinutes }) => hours(plannedMinutes) },
  { heading: words.worked, width: 12, of: (line) => hours(line.workedMinutes) },
  { heading: words.daysOff, width: 8, of: ({ daysOff }) => String(daysOff) },
  { heading: words.late, width: 8, of: ({ late }) => String(late) },
  { heading: words.noCheckIn, width: 10, of: ({ noCheckIn }) => String(noCheckIn) },
  { heading: words.absent, width: 8, of: ({ absent }) => String(absent) },
  { heading: words.stoodIn, width: 8, of: ({ stoodIn }) => String(stoodIn) },
]

/** Hours with one figure after the point, without a unit: the heading says it. */
const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10)

/**
 * The hours of a month as a workbook: of the county, of a town, or one's own.
 * @param month `YYYY-MM`
 * @throws Refusal 400 for no month, 401
 */
export async function exportHours(
  req: PayloadRequest,
  { month, now }: { month: string; now: Date },
): Promise<{ bytes: Buffer; fileName: string }> {
  const user = requirePerson(req)
  if (!isMonth(month)) throw new Refusal({ kind: 'invalid', message: say.badMonth })
  const own = idOf(user.station)
  const station = own ? await stationById(req.payload, own) : null
  const scope = hoursScope(user, station)
  const lines = await rotaHours(req, { user, scope, month, now })
  const stream = new PassThrough()
  const written = buffer(stream)
  await writeWorkbook(stream, [
    {
      name: words.sheetName,
      columns: hoursColumns.map(({ heading, width }) => ({ heading, width })),
      rows: lines.map((line) => hoursColumns.map(({ of }) => guardText(of(line)))),
    },
  ])
  const county = (await countyOf(req.payload)).name
  const places = { county, town: station?.name ?? '', own: user.name }
  return { bytes: await written, fileName: `${words.fileName(places[scope.kind], month)}.xlsx` }
}
