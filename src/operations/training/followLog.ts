import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Taken } from '@/domain/training/correction'
import { takenByLog } from '@/domain/training/logFollow'
import type { TrainingRecord, TrainingSession } from '@/payload-types'
import { putRight, takenOf } from './putRight'
import { refreshCompetences } from './refreshCompetences'
import { recordKey, recordsIn, sessionOutcomes } from './sessionOutcomes'

const correctionsOf = ({ corrections }: TrainingRecord) =>
  (corrections ?? []).map(({ fromLog, before }) => {
    const { minutes, score, passed } = before as unknown as Taken
    return { fromLog: Boolean(fromLog), before: { minutes, score, passed } }
  })

/**
 * Lets the records that are there follow a log that was put right: whoever was absent after all loses record,
 * certificate and competence, whoever was there after all has them again, with the reason beside what stood
 * there. Doing it again changes nothing. Records that are missing are made by `recordSession`.
 * @param req its transaction carries everything
 * @param users ids of those whose attendance changed
 */
export async function followLog(
  req: PayloadRequest,
  {
    session,
    users,
    reason,
    now,
  }: { session: TrainingSession; users: ReadonlySet<string>; reason: string; now: Date },
): Promise<void> {
  if (users.size === 0) return
  const outcomes = new Map(
    (await sessionOutcomes(req, session)).map(({ enrolment, course, outcome }) => [
      recordKey({ user: enrolment.user, course }),
      outcome,
    ]),
  )
  const changed: TrainingRecord[] = []
  for (const record of await recordsIn(req, session.id)) {
    if (!users.has(idOf(record.user) ?? '')) continue
    const outcome = outcomes.get(recordKey(record)) ?? null
    const taken = takenByLog(outcome, {
      record: takenOf(record),
      corrections: correctionsOf(record),
    })
    if (!taken) continue
    const status = outcome ? 'corrected' : 'withdrawn'
    changed.push(await putRight(req, record, { taken, status, reason, fromLog: true, now }))
  }
  await refreshCompetences(req, {
    users: [...new Set(changed.flatMap(({ user }) => idOf(user) ?? []))],
    matters: [
      ...new Set(
        changed.flatMap(({ matters }) =>
          (matters ?? []).flatMap(({ matter }) => idOf(matter) ?? []),
        ),
      ),
    ],
  })
}
