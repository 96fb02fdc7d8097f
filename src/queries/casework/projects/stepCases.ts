import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { StepCase } from '@/domain/casework/projects/state'
import type { PlainDate } from '@/domain/platform/plainDate'
import { stateOf } from '@/operations/casework/caseRow'
import type { Case, Project } from '@/payload-types'

/** When the department was done with a case: its last leg but the delivery; or when it ended. */
function doneOnOf(row: Case): PlainDate | undefined {
  const { legs } = stateOf(row)
  const handling = legs.findLast(({ kind }) => kind === 'handling' || kind === 'acceptance')
  return handling?.closedOn ?? row.endedOn ?? undefined
}

/** The case of a step as the rules read it. */
export const stepCaseOf = (row: Case): StepCase => {
  const doneOn = doneOnOf(row)
  return {
    status: row.status,
    startedOn: row.startedOn,
    ...(row.outcome ? { outcome: row.outcome } : {}),
    ...(doneOn ? { doneOn } : {}),
  }
}

const stepIds = (rows: readonly Project[]): string[] =>
  rows.flatMap(({ steps }) => (steps ?? []).flatMap((step) => idOf(step.case) ?? []))

/** The cases of projects; their progress is no secret to whoever sees the project. */
export async function stepCases(req: PayloadRequest, rows: readonly Project[]): Promise<Case[]> {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: stepIds(rows) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
