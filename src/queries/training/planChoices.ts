import type { PayloadRequest } from 'payload'
import { activeCourses } from './portalTraining'

/** What a session is planned from. */
export interface PlanChoices {
  courses: { id: string; name: string; code: string; matters: string[] }[]
  trainers: { id: string; name: string }[]
  towns: { id: string; name: string }[]
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** The courses that are taught, those who may teach, and the towns, by name. */
export async function planChoices(req: PayloadRequest): Promise<PlanChoices> {
  const { docs: trainers } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ roles: { in: ['trainer', 'coordinator'] } }, { active: { not_equals: false } }],
    },
    select: { name: true },
    sort: 'name',
    ...everything,
    req,
  })
  const { docs: towns } = await req.payload.find({
    collection: 'areas',
    where: { tier: { equals: 'town' } },
    select: { name: true },
    sort: 'code',
    ...everything,
    req,
  })
  const courses = await activeCourses(req)
  return {
    courses: courses.map(({ id, name, code, matters }) => ({
      id,
      name,
      code,
      matters: (matters ?? []).map((one) => (typeof one === 'string' ? one : one.id)),
    })),
    trainers: trainers.map(({ id, name }) => ({ id, name })),
    towns: towns.map(({ id, name }) => ({ id, name })),
  }
}
