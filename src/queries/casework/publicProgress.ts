import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { traceOf } from '@/domain/calendar/trace'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { sayWhen } from '@/domain/casework/appointments/saySlot'
import { legDeadline, termOf } from '@/domain/casework/clock'
import type { CaseEvent } from '@/domain/casework/events'
import { fold } from '@/domain/casework/fold'
import { type ComingStep, type DoneStep, comingSteps, doneSteps } from '@/domain/casework/journey'
import { type RatingLevel, deliveryOf, isCorrectable } from '@/domain/casework/rating'
import { type CaseState, openLeg } from '@/domain/casework/state'
import { type CaseStatus, type Outcome, isEnd } from '@/domain/casework/vocabulary'
import { withoutPerson } from '@/domain/casework/withoutPerson'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { namesOf } from '@/operations/casework/applicant'
import { caseByNumber, caseEvents } from '@/operations/casework/caseEvents'
import { promisedLimitOf } from '@/operations/casework/caseMatter'
import { ratingOf } from '@/operations/casework/rateCase'
import type { Case } from '@/payload-types'
import { sayLimit } from '@/printing/facts'
import { type PreviewDay, explainedDay } from '../platform/deadlinePreview'
import { type PublicDuty, publicDuty } from '../network/publicDuty'
import { workingDays } from '../platform/workingDays'
import { type CasePlace, type CasePlaces, casePlaceNames } from './casePlaceNames'

/** Until when the holder has the case. */
export interface ProgressDue {
  on: PlainDate
  isProvisional: boolean
  isLate: boolean
  trace: PreviewDay[]
}

/** What a citizen sees of her case: nothing in it tells who she is. */
export interface Progress {
  number: string
  matter: { code: string; name: string; limit: string }
  status: CaseStatus
  isGreen: boolean
  /** Who has it; absent once it is over. */
  holder?: CasePlace
  /** Who is on duty where the case is; absent at a department or without a rota. */
  duty?: PublicDuty
  /** Absent while no clock runs. */
  due?: ProgressDue
  /** Why no clock runs, when it does not. */
  clock: 'runs' | 'untimed' | 'paused' | 'not-started' | 'over'
  missing: { name: string; remark: string }[]
  /** When and where the citizen is expected; absent without an appointment. */
  appointment?: { when: string; place: string; bring: string }
  outcome?: { kind: Outcome; text: string }
  /** Where the result can be fetched, once it is there. */
  fetchAt?: CasePlace
  done: (Omit<DoneStep, 'place'> & { place: string })[]
  coming: (Omit<ComingStep, 'place'> & { place: string })[]
  /** Absent before the delivery. */
  rating?: { level?: RatingLevel; canChange: boolean; ratedAt?: string }
}

function dueOf(state: CaseState, calendar: WorkingDays, today: PlainDate) {
  const leg = openLeg(state)
  if (!leg) return { clock: 'over' as const }
  if (leg.pausedFrom) return { clock: 'paused' as const }
  const [deadline, term] = [legDeadline(leg, calendar), termOf(leg)]
  if (!deadline || !term) {
    return { clock: leg.limit ? ('not-started' as const) : ('untimed' as const) }
  }
  const { dueOn, provisional } = deadline
  const trace = traceOf(calendar, term).map(explainedDay)
  const due = { on: dueOn, isProvisional: provisional, isLate: today > dueOn, trace }
  return { clock: 'runs' as const, due }
}

/** The slot of a case that is not over. */
function appointmentIn(
  { appointment, status }: CaseState,
  plain: (text: string) => string,
): Progress['appointment'] {
  if (!appointment || isEnd(status)) return undefined
  return {
    when: sayWhen(appointment),
    place: plain(appointment.place),
    bring: plain(appointment.bring),
  }
}

/** What was decided, in the office's words without the person. */
function outcomeOf(
  { outcome }: CaseState,
  events: readonly CaseEvent[],
  plain: (text: string) => string,
): Progress['outcome'] {
  if (!outcome) return undefined
  const said = events.findLast(({ kind }) => kind === 'decided' || kind === 'refused')
  if (said?.kind === 'decided') return { kind: outcome, text: plain(said.data.result) }
  if (said?.kind === 'refused') return { kind: outcome, text: plain(said.data.reason) }
  return { kind: outcome, text: '' }
}

async function ratingFor(
  payload: Payload,
  caseId: string,
  { events, now }: { events: readonly CaseEvent[]; now: Date },
): Promise<Progress['rating']> {
  const delivery = deliveryOf(events)
  if (delivery === null) return undefined
  const given = await ratingOf({ payload }, caseId, delivery)
  if (!given) return { canChange: true }
  const canChange = isCorrectable(new Date(given.at), now)
  return { level: given.level, canChange, ratedAt: given.at }
}

const snapshotOf = async (payload: Payload, { edition }: Case): Promise<MatterContent> => {
  const { snapshot } = await payload.findByID({
    collection: 'editions',
    id: idOf(edition) ?? '',
    depth: 0,
    overrideAccess: true,
  })
  return snapshot as unknown as MatterContent
}

const stepsOf = (state: CaseState, events: readonly CaseEvent[], places: CasePlaces) => ({
  done: doneSteps(events).map((step) => ({ ...step, place: places.of(step.place).name })),
  coming: comingSteps(state, places.above).map((step) => ({
    ...step,
    place: step.place ? places.of(step.place).name : '',
  })),
})

/**
 * A case as its citizen sees it.
 * @param number of a case that the visitor has proved to know
 * @returns null when there is no such case
 */
export async function publicProgress(
  payload: Payload,
  number: string,
  now: Date,
): Promise<Progress | null> {
  const found = await caseByNumber(payload, number)
  if (!found) return null
  const events = await caseEvents(payload, found.id)
  const state = fold(events)
  const content = await snapshotOf(payload, found)
  const stations = doneSteps(events).map(({ place }) => place)
  const ids = stations.filter(({ party }) => party !== 'department').map(({ id }) => id)
  const places = await casePlaceNames(payload, found, ids)
  const plain = (text: string) => withoutPerson(text, namesOf(found))
  const nameOf = (code: string) => content.materials.find((one) => one.code === code)?.name ?? code
  const holder = places.of(state.holder)
  const duty = holder.code ? await publicDuty(payload, holder.code, now) : null
  const { clock, ...due } = dueOf(state, await workingDays(payload), plainDateOf(now))
  return {
    number,
    matter: {
      code: content.code,
      name: content.name,
      limit: sayLimit(promisedLimitOf(content) ?? undefined),
    },
    status: state.status,
    isGreen: state.isGreen,
    ...(clock === 'over' ? {} : { holder, ...(duty ? { duty } : {}) }),
    clock,
    ...due,
    missing: state.missing.map(({ material, remark }) => ({
      name: nameOf(material),
      remark: plain(remark),
    })),
    appointment: appointmentIn(state, plain),
    outcome: outcomeOf(state, events, plain),
    ...(state.status === 'at-window' ? { fetchAt: holder } : {}),
    ...stepsOf(state, events, places),
    rating: await ratingFor(payload, found.id, { events, now }),
  }
}
