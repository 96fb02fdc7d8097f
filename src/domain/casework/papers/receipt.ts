import { deadlineOf } from '../../calendar/deadline'
import type { Limit, MatterMaterial } from '../../catalogue/matterContent'
import type { PlainDate } from '../../platform/plainDate'
import type { Holder } from '../events'
import { deliveryLimit, handlingLimit, limitOf } from '../settings'
import { isSame, targetsOf } from '../targets'
import type { Route } from '../vocabulary'
import { type PaperEntry, stateAfter } from './kinds'
import { type PaperHead, type PaperSource, eventAt, headOf, holderName } from './source'

/** One step of what will happen: who does what, within which limit, and by when at the latest. */
export interface NextStep {
  kind: 'forward' | 'accept' | 'handle' | 'deliver'
  holder: string
  limit: Limit
  /** Absent once it depends on a publicity whose end nobody knows yet. */
  dueOn?: PlainDate
}

/** 受理单. */
export interface ReceiptPaper extends PaperHead<'receipt'> {
  route: Route
  greenReason?: string
  materials: { material: MatterMaterial; isReceived: boolean }[]
  /** What happens next, in order. */
  steps: NextStep[]
  /** When the result is in the citizen's hands at the latest, when that can be said. */
  finishOn?: PlainDate
  /** A date rests on a year for which no notice is known. */
  provisional: boolean
  /** Names of special procedures whose days do not count. */
  notCounted: string[]
}

/** What a matter promises; what is done on the spot is done at once. */
const promiseOf = ({ content }: PaperSource): Limit =>
  content.promisedLimit ?? { unit: 'immediate' }

interface WayOn {
  origin: Holder
  department: Holder
  route: Route
  isGreen: boolean
}

/** The stations through which the case will go up, the first one included (§二(二)1-2). */
function stationsOnTheWay({ above }: PaperSource, way: WayOn): Holder[] {
  const stations: Holder[] = [way.origin]
  for (let holder = way.origin; stations.length <= above.length;) {
    const targets = targetsOf({ ...way, holder, above })
    const next = targets.find((one) => isSame(one, way.department)) ?? targets[0]
    if (!next || next.party === 'department') break
    stations.push(next)
    holder = next
  }
  return stations
}

/** The window that will deliver: the town's, or the station that was asked when there is none. */
const deliveringOf = ({ above }: PaperSource, origin: Holder): Holder =>
  origin.party === 'village' ? (above.find(({ party }) => party === 'town') ?? origin) : origin

type Planned = Omit<NextStep, 'dueOn'>

function plannedSteps(source: PaperSource, way: WayOn): Planned[] {
  const { limits } = source
  const { isGreen, origin, department } = way
  const name = (holder: Holder) => holderName(source, holder)
  return [
    ...stationsOnTheWay(source, way).map((holder) => ({
      kind: 'forward' as const,
      holder: name(holder),
      limit: limitOf(holder, isGreen, limits),
    })),
    { kind: 'accept', holder: name(department), limit: limitOf(department, isGreen, limits) },
    { kind: 'handle', holder: name(department), limit: handlingLimit(promiseOf(source), isGreen) },
    {
      kind: 'deliver',
      holder: name(deliveringOf(source, origin)),
      limit: deliveryLimit(isGreen, limits),
    },
  ]
}

/** The last day of each step when every one before it took as long as it may. */
function datedSteps(source: PaperSource, planned: Planned[], from: PlainDate) {
  const start = source.content.limitStart ?? 'acceptance'
  let day: PlainDate | undefined = from
  let receivedOn: PlainDate = from
  let provisional = false
  const steps = planned.map((step): NextStep => {
    if (step.kind === 'accept' && day) receivedOn = day
    if (step.kind === 'handle' && start === 'publicity-end') day = undefined
    if (!day) return step
    const startOn: PlainDate = step.kind === 'handle' && start === 'receipt' ? receivedOn : day
    const deadline = deadlineOf(source.calendar, { startOn, limit: step.limit })
    // A limit that runs from receipt may end before the last day of acceptance; nothing goes backwards.
    day = deadline.dueOn > day ? deadline.dueOn : day
    provisional ||= deadline.provisional
    return { ...step, dueOn: day }
  })
  return { steps, finishOn: day, provisional }
}

/** What a citizen takes home: what was received, what happens next, until when, and whom to call. */
export function receiptPaper(source: PaperSource, entry: PaperEntry): ReceiptPaper {
  const { data, on } = eventAt(source, entry.event, 'registered')
  const { origin, route, isGreen, greenReason } = data
  const { materials } = stateAfter(source.events, entry.event)
  const department: Holder = { party: 'department', id: data.department }
  const planned = plannedSteps(source, { origin, department, route, isGreen })
  return {
    ...headOf(source, entry, { kind: 'receipt', issuer: origin }),
    route,
    ...(greenReason ? { greenReason } : {}),
    materials: source.content.materials.map((material) => ({
      material,
      isReceived: materials.includes(material.code),
    })),
    ...datedSteps(source, planned, on),
    notCounted: source.content.specialProcedures
      .filter(({ countedInLimit }) => !countedInLimit)
      .map(({ name }) => name),
  }
}
