import type { PayloadRequest } from 'payload'
import { projectRelations } from '@/access/projects'
import { idOf, personOf } from '@/access/roles'
import { type ProjectEditName, projectEditsFor } from '@/domain/casework/projects/edit'
import { type ProjectView, projectStanding } from '@/domain/casework/projects/standing'
import { type Timeline, timelineOf } from '@/domain/casework/projects/timeline'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { findProject, projectOf } from '@/operations/casework/projects/findProject'
import type { Case, Project } from '@/payload-types'
import { namesOf } from '../caseView'
import { stepCaseOf, stepCases } from './stepCases'

/** The case of a step, as far as the page of a project shows it. */
export interface StepHolder {
  /** The person may open it. */
  isSeen: boolean
  holder: string
}

/** A project as its page shows it. */
export interface ProjectPage {
  row: Project
  standing: ProjectView
  timeline: Timeline | null
  /** By the id of the case. */
  cases: Map<string, StepHolder>
  /** Codes of the matters, by id. */
  codes: Map<string, string>
  edits: ProjectEditName[]
  /** Published matters that a step can be of, when the person may add one. */
  matters: { code: string; name: string }[]
  /** Names of people, by id. */
  people: Record<string, string>
  today: PlainDate
}

/** Names of stations and departments, by id. */
async function holderNames(
  req: PayloadRequest,
  collection: 'stations' | 'departments',
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}

async function holdersOf(
  req: PayloadRequest,
  rows: readonly Case[],
): Promise<Map<string, StepHolder>> {
  const stations = await holderNames(
    req,
    'stations',
    rows.map(({ holder }) => idOf(holder)),
  )
  const departments = await holderNames(
    req,
    'departments',
    rows.map(({ department }) => idOf(department)),
  )
  const { docs: seen } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { number: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    rows.map(({ id, holder, department }) => [
      id,
      {
        isSeen: seen.some((one) => one.id === id),
        holder: holder
          ? (stations.get(idOf(holder) ?? '') ?? '')
          : (departments.get(idOf(department) ?? '') ?? ''),
      },
    ]),
  )
}

async function codesOf(req: PayloadRequest, { steps }: Project): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { id: { in: (steps ?? []).flatMap(({ matter }) => idOf(matter) ?? []) } },
    select: { code: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, code }) => [id, code ?? '']))
}

/** So many matters a county has at the most. */
const mostMatters = 3000

async function publishedMatters(req: PayloadRequest): Promise<{ code: string; name: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { _status: { equals: 'published' }, currentEdition: { exists: true } },
    select: { code: true, name: true },
    sort: 'code',
    limit: mostMatters,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ code, name }) => ({ code: code ?? '', name }))
}

/**
 * Everything that the page of a project shows, with the person's own access.
 * @throws Refusal 401 or 404
 */
export async function projectPage(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<ProjectPage> {
  const row = await findProject(req, id)
  const project = projectOf(row)
  const rows = await stepCases(req, [row])
  const today = plainDateOf(now)
  const cases = new Map(rows.map((one) => [one.id, stepCaseOf(one)]))
  const standing = projectStanding(project, cases, today)
  const edits = projectEditsFor(project, projectRelations(personOf(req)))
  const people = [row.leader, ...(row.history ?? []).map(({ by }) => by)]
  return {
    row,
    standing,
    timeline: timelineOf(standing.steps, today),
    cases: await holdersOf(req, rows),
    codes: await codesOf(req, row),
    edits,
    matters: edits.includes('add') ? await publishedMatters(req) : [],
    people: await namesOf(
      req,
      people.flatMap((one) => idOf(one) ?? []),
    ),
    today,
  }
}
