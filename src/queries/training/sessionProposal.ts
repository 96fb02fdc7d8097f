import type { Payload } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import { type Gap, type Proposal, proposeSession } from '@/domain/training/proposal'
import type { CompetenceMap, MapPerson } from './competenceMap'
import { demandAt } from './demand'

/** A proposal with the names that a page says, and the courses that teach its matters. */
export interface SessionProposal extends Omit<Proposal, 'people'> {
  people: (MapPerson & { closes: number })[]
  courses: { id: string; name: string }[]
}

/** Everyone who lacks a matter, of those matters that the map shows. */
export function gapsOf({ people, matters, stateOf }: CompetenceMap): Gap[] {
  return people.flatMap(({ id, station }) =>
    matters.flatMap((matter) => {
      const state = stateOf(id, matter.id)
      return state === 'trained' ? [] : [{ user: id, station, matter: matter.id, state }]
    }),
  )
}

async function coursesFor(payload: Payload, matters: readonly string[]) {
  const { docs } = await payload.find({
    collection: 'courses',
    where: { active: { not_equals: false }, matters: { in: [...matters] } },
    select: { name: true },
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/**
 * The next session for a place, from its map.
 * @param path of the place, by which its cases are counted
 * @returns null when nobody lacks anything
 */
export async function sessionProposal(
  payload: Payload,
  { map, path, today }: { map: CompetenceMap; path: string; today: PlainDate },
): Promise<SessionProposal | null> {
  const proposal = proposeSession({
    gaps: gapsOf(map),
    demand: await demandAt(payload, { path, today }),
    matters: map.matters,
  })
  if (!proposal) return null
  const people = new Map(map.people.map((person) => [person.id, person]))
  return {
    ...proposal,
    people: proposal.people.flatMap(({ user, closes }) => {
      const person = people.get(user)
      return person ? [{ ...person, closes }] : []
    }),
    courses: await coursesFor(
      payload,
      proposal.matters.map(({ matter }) => matter),
    ),
  }
}
