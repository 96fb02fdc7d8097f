import type { Payload } from 'payload'
import { type Theme, themes } from '@/domain/catalogue/vocabulary'
import type { Department, Matter, MatterAssignment } from '@/payload-types'
import { type TownLine, townsWithStations } from './publicStations'

/** A matter that can be given to stations. */
export interface AssignableMatter {
  code: string
  name: string
  /** What people call it, for the search. */
  plain: string
}

/** What a coordinator chooses from; what would mean nothing is left out. */
export interface AssignmentChoices {
  towns: TownLine[]
  departments: { code: string; name: string; count: number }[]
  themes: { value: Theme; name: string; count: number }[]
  matters: AssignableMatter[]
}

const everything = { pagination: false, overrideAccess: true } as const

/** The towns with stations, and the matters that are not withdrawn, by department and theme. */
export async function assignmentChoices(payload: Payload): Promise<AssignmentChoices> {
  const { docs } = await payload.find({
    collection: 'matters',
    where: { and: [{ stage: { not_equals: 'withdrawn' } }, { code: { exists: true } }] },
    select: { code: true, name: true, plainNames: true, themes: true, department: true },
    populate: { departments: { code: true, name: true, order: true } },
    sort: 'code',
    depth: 1,
    ...everything,
  })
  const matters = docs as Matter[]
  const byDepartment = new Map<string, { department: Department; count: number }>()
  const byTheme = new Map<string, number>()
  for (const { department, themes: own } of matters) {
    if (typeof department === 'object') {
      const count = (byDepartment.get(department.id)?.count ?? 0) + 1
      byDepartment.set(department.id, { department, count })
    }
    for (const theme of own ?? []) byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1)
  }
  return {
    towns: (await townsWithStations(payload)).filter(({ stations }) => stations > 0),
    departments: [...byDepartment.values()]
      .sort((a, b) => (a.department.order ?? 0) - (b.department.order ?? 0))
      .map(({ department: { code, name }, count }) => ({ code, name, count })),
    themes: themes
      .map(({ value, zh }) => ({ value, name: zh, count: byTheme.get(value) ?? 0 }))
      .filter(({ count }) => count > 0),
    matters: matters.map(({ code, name, plainNames }) => ({
      code: code ?? '',
      name,
      plain: (plainNames ?? []).join(' '),
    })),
  }
}

/** The latest assignments that were done, newest first. */
export async function doneAssignments(
  payload: Payload,
  limit: number,
): Promise<MatterAssignment[]> {
  const { docs } = await payload.find({
    collection: 'matter-assignments',
    where: { doneAt: { exists: true } },
    sort: '-doneAt',
    limit,
    depth: 0,
    ...everything,
  })
  return docs
}

/** Names of the matters of an assignment, by code. */
export async function matterNames(
  payload: Payload,
  ids: readonly string[],
): Promise<{ code: string; name: string }[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'matters',
    where: { id: { in: [...ids] } },
    select: { code: true, name: true },
    sort: 'code',
    depth: 0,
    ...everything,
  })
  return docs.map(({ code, name }) => ({ code: code ?? '', name: name ?? '' }))
}
