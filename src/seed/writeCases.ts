import type { Payload } from 'payload'
import { type WorkingDays, dayIn, isWorkingDay } from '@/domain/calendar/workingDays'
import { dateOfEpochDay } from '@/domain/calendar/epochDay'
import type { CaseCommand } from '@/domain/casework/commands'
import type { Holder } from '@/domain/casework/events'
import { plainDateOf, startOfDay } from '@/domain/platform/plainDate'
import { commandCase } from '@/operations/casework/commandCase'
import type { CaseForCommand } from '@/operations/casework/caseForCommand'
import { caseMatter } from '@/operations/casework/caseMatter'
import { holderOf } from '@/operations/casework/casePlaces'
import { declineAgency, registerCase } from '@/operations/casework/registerCase'
import { workingDays } from '@/queries/platform/workingDays'
import { type CaseSeed, type StoryPlace, type StorySeed, cases } from './content/cases'
import { requestOf } from './requestOf'
import { madeUpPerson } from './scale/madeUpPerson'

/** Commands of the demonstration begin so; such cases are made up. */
export const demonstrationPrefix = 'demonstration-'

/** Behind all whom `seed:scale` makes up. */
const firstPerson = 24_000_000

/** The day that lies so many working days before another. */
function workingDayBefore(calendar: WorkingDays, day: number, ago: number): number {
  let [at, left] = [day, ago]
  while (left > 0) {
    at -= 1
    if (isWorkingDay(calendar, at)) left -= 1
  }
  return at
}

/** Some working days ago, later with each step; today it is now. */
function timeOf(
  calendar: WorkingDays,
  { ago, order, now }: { ago: number; order: number; now: Date },
): Date {
  if (ago === 0) return now
  const day = workingDayBefore(calendar, dayIn(calendar, plainDateOf(now)), ago)
  return new Date(startOfDay(dateOfEpochDay(day)).getTime() + (9 * 60 + order * 7) * 60_000)
}

function holderAt(at: StoryPlace, { stations, context }: CaseForCommand): Holder {
  const station = stations.find(({ tier }) => tier === at)
  return station ? holderOf(station) : context.department
}

/** A step as a command on the case that is there now. */
function commandOf(step: StorySeed, found: CaseForCommand): CaseCommand {
  const { materials } = found.context.matter
  switch (step.give) {
    case 'acknowledge':
      return { name: 'acknowledge', input: { by: found.state.next ?? found.state.holder } }
    case 'forward':
      return { name: 'forward', input: { to: holderAt(step.input.to, found), materials } }
    case 'inform':
      return { name: 'inform', input: { window: holderAt(step.input.window, found) } }
    case 'notify': {
      const missing = step.input.missing.map(({ remark }) => ({ material: materials[0], remark }))
      return { name: 'notify', input: { ...step.input, missing } }
    }
    default:
      return { name: step.give, input: step.input } as CaseCommand
  }
}

/**
 * Writes the cases of the demonstration by the operations that people use, some days back, so that lists,
 * clocks and orders have something to show.
 * @returns how many
 */
export async function writeCases({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const calendar = await workingDays(payload)
  for (const [at, story] of cases.entries()) await tell(payload, { story, at, now, calendar })
  return cases.length
}

async function tell(
  payload: Payload,
  { story, at, now, calendar }: { story: CaseSeed; at: number; now: Date; calendar: WorkingDays },
): Promise<void> {
  const { matter, by, ago, proxy, greenReason, isOnline, isDeclined, steps = [] } = story
  const commandId = (order: number) => `${demonstrationPrefix}${at}-${order}`
  const req = await requestOf(payload, by)
  const begunAt = timeOf(calendar, { ago, order: at % 20, now })
  if (isDeclined) {
    await declineAgency({ req, input: { commandId: commandId(0), matter }, now: begunAt })
    return
  }
  const { content } = await caseMatter(req, matter)
  const made = await registerCase({
    req,
    input: {
      commandId: commandId(0),
      matter,
      route: isOnline ? 'online' : 'offline',
      applicant: madeUpPerson(firstPerson + at),
      ...(proxy ? { proxy: { ...madeUpPerson(firstPerson + 500 + at), relation: proxy } } : {}),
      materials: content.materials.flatMap(({ code }) => code ?? []),
      hasConsent: true,
      greenReason,
    },
    now: begunAt,
  })
  for (const [order, step] of steps.entries()) {
    await commandCase({
      req: await requestOf(payload, step.by),
      caseId: made.case.id,
      commandId: commandId(order + 1),
      command: (found) => commandOf(step, found),
      now: timeOf(calendar, { ago: step.ago, order: 20 + order, now }),
    })
  }
}
