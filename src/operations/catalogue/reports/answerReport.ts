import type { PayloadRequest } from 'payload'
import { mayAnswer } from '@/access/reviews'
import { idOf } from '@/access/roles'
import {
  type ReportOutcome,
  isAnswerEnough,
  reportOutcomes,
} from '@/domain/catalogue/review/report'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { reportMessages, reportText as say } from '@/i18n/matterReports'
import type { MatterReport } from '@/payload-types'
import { findVisible } from '../../findVisible'
import { notify } from '../../platform/notify'
import { Refusal } from '../../refusal'
import { once, repeatedCommand } from '../../repeated'
import { requirePerson } from '../../requirePerson'

/** What a department says to a report. */
export interface ReportAnswer {
  commandId: string
  id: string
  outcome: ReportOutcome
  /** Trimmed; the reason where nothing is wrong. */
  answer: string
}

/** Who gave a command on a report: the first is the report itself. */
const byOf =
  (commandId: string) =>
  ({ commandIds, reportedBy, answeredBy }: MatterReport): string | null =>
    idOf(commandIds[0] === commandId ? reportedBy : answeredBy)

/**
 * A department answers a report: mended, or not wrong and why. The reporter is told. The same command counts
 * once.
 * @throws Refusal 400 without a reason, 401, 403 for other departments, 404, 409 when it is answered already
 */
export async function answerReport({
  req,
  answer: { commandId, id, outcome, answer },
  now,
}: {
  req: PayloadRequest
  answer: ReportAnswer
  now: Date
}): Promise<MatterReport> {
  const user = requirePerson(req)
  const known = () =>
    repeatedCommand(req, {
      collection: 'matter-reports',
      commandId,
      isFor: (report) => report.id === id,
      byOf: byOf(commandId),
    })
  const run = async () => {
    const report = await findVisible(req, {
      collection: 'matter-reports',
      id,
      unknown: say.unknown,
    })
    if (!mayAnswer(user, idOf(report.department))) {
      throw new Refusal({ kind: 'forbidden', message: say.foreign })
    }
    if (report.state !== 'open') {
      throw new Refusal({ kind: 'conflict', message: say.answeredAlready })
    }
    if (!isAnswerEnough(outcome, answer)) {
      const reasons = [{ message: say.reasonMissing, path: 'answer' }]
      throw new Refusal({ kind: 'invalid', message: say.reasonMissing, reasons })
    }
    const { commandIds = [] } = await req.payload.findByID({
      collection: 'matter-reports',
      id,
      showHiddenFields: true,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const answered = await req.payload.update({
      collection: 'matter-reports',
      id,
      data: {
        state: 'answered',
        outcome,
        answer: answer || null,
        answeredBy: user.id,
        answeredAt: now.toISOString(),
        commandIds: [...commandIds, commandId],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await notify({
      req,
      people: [idOf(report.reportedBy) ?? ''].filter((person) => person && person !== user.id),
      message: {
        kind: 'report-answered',
        key: `report-answered ${id}`,
        text: reportMessages.answered(report.matterName, wordOf(reportOutcomes, outcome)),
        link: `/portal/reports/${id}`,
      },
      now,
    })
    return answered
  }
  return (await once({ req, known, run })).result
}
