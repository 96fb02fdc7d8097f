import type { PayloadRequest } from 'payload'
import { type ProjectView, projectStanding } from '@/domain/casework/projects/standing'
import { plainDateOf } from '@/domain/platform/plainDate'
import { projectOf } from '@/operations/casework/projects/findProject'
import { stepCaseOf, stepCases } from './stepCases'

/** A project as a line of the list. */
export interface ProjectLine {
  id: string
  name: string
  enterprise: string
  isClosed: boolean
  standing: ProjectView
}

const mostProjects = 100

/** The projects that a person may see, the open ones first. */
export async function listProjects(req: PayloadRequest, now: Date): Promise<ProjectLine[]> {
  const { docs } = await req.payload.find({
    collection: 'projects',
    sort: ['isClosed', '-id'],
    limit: mostProjects,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const cases = new Map((await stepCases(req, docs)).map((row) => [row.id, stepCaseOf(row)]))
  const today = plainDateOf(now)
  return docs.map((row) => ({
    id: row.id,
    name: row.name,
    enterprise: row.enterprise,
    isClosed: row.isClosed ?? false,
    standing: projectStanding(projectOf(row), cases, today),
  }))
}

/** How many projects that a person may see are not over. */
export async function countProjects(req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'projects',
    where: { isClosed: { not_equals: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}
