import type { Limit } from '../catalogue/matterContent'
import type { LimitStart } from '../catalogue/vocabulary'
import type { PlainDate } from '../platform/plainDate'
import type { Channel, Outcome, Party, Relation, Route } from './vocabulary'

/** Who holds a case: a station or a department, by id, and as which of the five parties. */
export interface Holder {
  party: Exclude<Party, 'applicant'>
  id: string
}

/** What is missing, by the code of the material, and how to mend it (一次性告知). */
export interface MissingMaterial {
  material: string
  remark: string
}

/** When and where a case is handled together with others, in the county's time (§二(三)4). */
export interface AppointedSlot {
  /** Id of the appointment. */
  appointment: string
  date: PlainDate
  /** HH:MM */
  from: string
  /** HH:MM */
  to: string
  place: string
  bring: string
}

/** What each kind of event says. Limits are written down, so that a later setting moves no case. */
export interface EventData {
  registered: {
    origin: Holder
    department: string
    route: Route
    channel?: Channel
    isGreen: boolean
    greenReason?: string
    materials: readonly string[]
    limit: Limit
  }
  declined: { origin: Holder; department: string }
  noticed: { missing: readonly MissingMaterial[]; repeatReason?: string }
  supplemented: { materials: readonly string[]; limit: Limit }
  forwarded: { to: Holder; materials: readonly string[] }
  received: { by: Holder; limit: Limit }
  'sent-back': { reason: string; limit: Limit }
  accepted: { limit: Limit; limitStart: LimitStart }
  'publicity-ended': { endedOn: PlainDate }
  refused: { reason: string }
  suspended: { procedure: string; basis: string }
  resumed: { note?: string }
  extended: { amount: number; reason: string; approver: string }
  decided: { outcome: Outcome; result: string }
  informed: { window: Holder; limit: Limit }
  delivered: { how: string; to: string }
  withdrawn: { reason: string }
  reopened: { reason: string; limit: Limit }
  archived: { note?: string }
  'followed-up': { note: string }
  urged: { note: string }
  'moved-to-green': { reason: string }
  'taken-over': { note?: string }
  /** A holiday notice moved the due date, or made it final; `from` and `to` may be the same day. */
  rescheduled: { from: PlainDate; to: PlainDate; provisional: boolean; notice: string }
  /** A station closed: its successor stands in its place. */
  relocated: { station: string; successor: Holder; reason: string }
  appointed: AppointedSlot
  'appointment-cancelled': { appointment: string; reason: string }
  attended: { appointment: string; came: boolean; note: string }
}

/** The kinds of events. */
export type EventKind = keyof EventData

/** One thing that happened to a case. Events are only ever added. */
export type CaseEvent = {
  [Kind in EventKind]: {
    kind: Kind
    /** Made by the client that gave the command, so that a doubled request makes one event. */
    commandId: string
    /** Instant, UTC. */
    at: Date
    /** The day of it in the county. */
    on: PlainDate
    /** Id of the person; absent when the system acted. */
    by?: string
    /** As what the person acted. */
    as: Relation
    data: EventData[Kind]
  }
}[EventKind]
