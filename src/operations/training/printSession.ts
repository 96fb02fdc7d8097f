import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { clockAt } from '@/domain/training/sayTimes'
import { enrolmentStatuses } from '@/domain/training/vocabulary'
import { trainingPaperWords } from '@/i18n/trainingPapers'
import { printTrainingList } from '@/printing'
import { accountName } from '@/queries/platform/accountName'
import { countyOf } from '@/queries/platform/settings'
import { enrolmentsIn } from '@/queries/training/places'
import { stationNames } from '@/queries/training/stationNames'
import type { PrintedPaper } from '../casework/printPaper'
import { countyFacts } from '../catalogue/printFacts'
import { findSession, whoTrains } from './findSession'
import { coursesIn } from './handInQuiz'
import { whereOf } from './tellTraining'

/** Lines left empty for whoever comes without having enrolled. */
const spareLines = 5

/**
 * Prints the list to sign in to a session, or the list of who was invited with what they answered.
 * @throws Refusal 401, 403, 404
 */
export async function printSession(
  req: PayloadRequest,
  id: string,
  kind: 'sign-in' | 'invitations',
): Promise<PrintedPaper> {
  whoTrains(req)
  const session = await findSession(req, id)
  const rows = await enrolmentsIn(req, id, kind === 'sign-in' ? ['enrolled'] : undefined)
  const names = await stationNames(
    req,
    rows.map(({ station }) => idOf(station) ?? ''),
  )
  const startsAt = new Date(session.startsAt)
  const date = plainDateOf(startsAt)
  const { pdf } = await printTrainingList(kind, {
    title: session.title,
    courses: (await coursesIn(req, session)).map(({ name }) => name).join('、'),
    trainer: (await accountName(req.payload, idOf(session.trainer) ?? '')) ?? '',
    day: sayDay(date),
    span: `${clockAt(startsAt)}–${clockAt(new Date(session.endsAt))}`,
    place: whereOf(session),
    date,
    county: countyFacts(await countyOf(req.payload)),
    lines: rows.map(({ name, station, status }) => ({
      name,
      station: names.get(idOf(station) ?? '') ?? '',
      standing: wordOf(enrolmentStatuses, status),
    })),
    spare: kind === 'sign-in' ? spareLines : 0,
  })
  return { pdf, fileName: `${trainingPaperWords[kind]}-${session.title}-${date}.pdf` }
}
