import type { PayloadRequest } from 'payload'
import { mayRead } from '@/access/rota'
import { isMonth } from '@/domain/network/rota/months'
import { sayMonth } from '@/domain/network/rota/sayShift'
import { plainDateOf } from '@/domain/platform/plainDate'
import { rotaPaperWords } from '@/i18n/portalRota'
import { rotaText as say } from '@/i18n/rotaText'
import { printRotaMonth } from '@/printing'
import { rotaMonth } from '@/queries/network/rotaMonth'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts, stationFacts } from '../../catalogue/printFacts'
import type { PrintedPaper } from '../../casework/printPaper'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { rotaStation } from './place'

/**
 * Prints the published rota of a station's month for the wall.
 * @param month `YYYY-MM`
 * @throws Refusal 400 for no month, 401, 403 for a stranger, 404
 */
export async function printMonth(
  req: PayloadRequest,
  { station: id, month, now }: { station: string; month: string; now: Date },
): Promise<PrintedPaper> {
  const person = requirePerson(req)
  const station = await rotaStation(req, id)
  if (!mayRead(person, station)) {
    throw new Refusal({ kind: 'forbidden', message: say.mayNotPlan })
  }
  if (!isMonth(month)) throw new Refusal({ kind: 'invalid', message: say.badMonth })
  const { weeks } = await rotaMonth(req, { station, month, now })
  const { pdf } = await printRotaMonth({
    station: stationFacts(station),
    county: countyFacts(await countyOf(req.payload)),
    month,
    weeks: weeks.map((week) =>
      week.map(({ date, isInMonth, isOff, isMakeUp, name, shifts }) => ({
        date,
        isInMonth,
        isOff,
        isMakeUp,
        name,
        shifts: shifts.filter(({ status, isVacant }) => status === 'published' && !isVacant),
      })),
    ),
    printedOn: plainDateOf(now),
  })
  return { pdf, fileName: `${rotaPaperWords.title(sayMonth(month))}-${station.name}.pdf` }
}
