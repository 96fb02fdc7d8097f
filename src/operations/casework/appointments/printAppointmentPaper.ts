import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { maskedName } from '@/domain/casework/identity'
import { appointmentText as say } from '@/i18n/appointments'
import { appointmentPaperWords } from '@/i18n/casePapers'
import { caseText } from '@/i18n/casework'
import { printAppointment } from '@/printing'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts, stationFacts } from '../../catalogue/printFacts'
import { Refusal } from '../../refusal'
import { stationById } from '../casePlaces'
import type { PrintedPaper } from '../printPaper'
import { appointmentOf } from './appointmentRow'
import { findAppointment } from './findAppointment'

/**
 * Prints the list by which an agent calls the citizens of an appointment, or a slip for each of them. Names
 * and phones are masked.
 * @throws Refusal 401, 404; 409 while there is no slot
 */
export async function printAppointmentPaper(
  req: PayloadRequest,
  id: string,
  kind: 'list' | 'slips',
): Promise<PrintedPaper> {
  const row = await findAppointment(req, id)
  const { slot, status, entries } = appointmentOf(row)
  if (!slot || status !== 'answered') throw new Refusal({ kind: 'conflict', message: say.noList })
  const station = await stationById(req, idOf(row.station) ?? '')
  if (!station) throw new Refusal({ kind: 'not-found', message: say.unknown })
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: {
      id: { in: entries.flatMap((entry) => (entry.takenOut ? [] : [entry.case])) },
    },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (docs.length === 0) throw new Refusal({ kind: 'conflict', message: caseText.unknownCase })
  const { pdf } = await printAppointment(kind, {
    matterName: row.matterName,
    slot,
    station: stationFacts(station),
    county: countyFacts(await countyOf(req.payload)),
    people: docs.map(({ number, applicant }) => ({
      number,
      name: applicant?.name ? maskedName(applicant.name) : '',
      phone: applicant?.phoneMasked ?? '',
    })),
  })
  return { pdf, fileName: `${appointmentPaperWords[kind]}-${row.matterName}-${slot.date}.pdf` }
}
