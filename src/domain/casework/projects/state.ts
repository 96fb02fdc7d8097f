import type { PlainDate } from '../../platform/plainDate'
import type { CaseStatus, Outcome } from '../vocabulary'

/** A step of a project: one matter that has to be done, in its order. */
export interface ProjectStep {
  key: string
  /** Id. */
  matter: string
  matterName: string
  /** Target dates. */
  startOn: PlainDate
  dueOn: PlainDate
  /** Keys of earlier steps that have to be done first. */
  after: readonly string[]
  /** Id of the case, once there is one. */
  case?: string
}

/** An enterprise's investment project: a bundle of cases with an order (§二(一)1). */
export interface Project {
  isClosed: boolean
  steps: readonly ProjectStep[]
}

/** What a project knows of the case of a step. */
export interface StepCase {
  status: CaseStatus
  outcome?: Outcome
  startedOn: PlainDate
  /** When the department decided, or the case ended. */
  doneOn?: PlainDate
}

/** The most steps of a project. */
export const mostSteps = 60
