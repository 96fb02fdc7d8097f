import { type Payload, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { type PlainDate, plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { factCheckMessages as say } from '@/i18n/factChecks'
import type { FactCheck } from '@/payload-types'
import { notify } from '../../platform/notify'
import { oncePerDay } from '../../platform/oncePerDay'

const hour = '08:00'

/** Those that wait for an answer until today or tomorrow, one entry for each asker, matter and day. */
async function waiting(payload: Payload, now: Date): Promise<FactCheck[][]> {
  const today = plainDateOf(now)
  const tomorrow = dateOfEpochDay(epochDayOf(today) + 1)
  const { docs } = await payload.find({
    collection: 'fact-checks',
    where: {
      dueOn: { in: [today, tomorrow] },
      answeredAt: { exists: false },
      endedOn: { exists: false },
    },
    select: { matter: true, matterName: true, askedBy: true, dueOn: true },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const groups = new Map<string, FactCheck[]>()
  for (const check of docs as FactCheck[]) {
    const key = `${idOf(check.askedBy)} ${idOf(check.matter)} ${check.dueOn}`
    groups.set(key, [...(groups.get(key) ?? []), check])
  }
  return [...groups.values()]
}

/**
 * Each morning: tells whoever put a draft before the window who has not answered, the day before and on the
 * day. The links are nobody's to send again: she knows whom she asked.
 */
export async function remindFacts({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const run = async (on: PlainDate) => {
    for (const checks of await waiting(payload, now)) {
      const [first] = checks
      if (!first) continue
      const { matter, matterName, askedBy, dueOn } = first
      const id = idOf(matter)
      await notify({
        req: await createLocalReq({}, payload),
        people: [idOf(askedBy) ?? ''],
        message: {
          kind: 'facts-due',
          key: `facts-due ${id} ${dueOn} ${on}`,
          text: say.due(matterName, checks.length, sayDate(dueOn)),
          link: `/portal/fact-checks/${id}`,
        },
        now,
      })
    }
  }
  await oncePerDay({ payload, now, name: 'remind-facts', at: hour, run })
}
