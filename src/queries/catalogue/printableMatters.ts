import type { Payload, Where } from 'payload'
import type { LifeEvent } from '@/domain/catalogue/vocabulary'
import type { Department, Edition, Matter } from '@/payload-types'

/** One matter in a list to choose from. */
export interface MatterLine {
  code: string
  name: string
  /** What people call it, at most three. */
  plainNames: string[]
  department: string
}

/** How many matters one list shows; whoever needs another says more. */
export const mostLines = 200

/** Matters that have a sheet today. */
const printable: Where = {
  and: [{ currentEdition: { exists: true } }, { stage: { not_equals: 'withdrawn' } }],
}

const lineOf = (matter: Matter): (MatterLine & { order: number })[] => {
  const edition = matter.currentEdition as Edition | null | undefined
  const department = matter.department as Department
  if (!edition || edition.withdrawnOn) return []
  return [
    {
      code: matter.code ?? '',
      name: matter.name,
      plainNames: (matter.plainNames ?? []).slice(0, 3),
      department: department.shortName || department.name,
      order: department.order ?? 0,
    },
  ]
}

/**
 * Matters with a sheet, by department or life event, or exactly those with given codes in that order.
 * @param codes e.g. from the search, best first
 */
export async function printableMatters(
  payload: Payload,
  {
    department,
    lifeEvent,
    codes,
  }: { department?: string; lifeEvent?: LifeEvent; codes?: string[] },
): Promise<MatterLine[]> {
  const { docs } = await payload.find({
    collection: 'matters',
    where: {
      and: [
        printable,
        ...(department ? [{ 'department.code': { equals: department } }] : []),
        ...(lifeEvent ? [{ lifeEvents: { in: [lifeEvent] } }] : []),
        ...(codes ? [{ code: { in: codes } }] : []),
      ],
    },
    select: { code: true, name: true, plainNames: true, department: true, currentEdition: true },
    populate: {
      departments: { name: true, shortName: true, order: true },
      editions: { withdrawnOn: true },
    },
    sort: 'code',
    limit: mostLines,
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  const lines = (docs as Matter[]).flatMap(lineOf)
  if (!codes) return lines.sort((a, b) => a.order - b.order)
  const place = new Map(codes.map((code, at) => [code, at]))
  return lines.sort((a, b) => (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0))
}

/** Departments in use, in their order: what a list is narrowed by. */
export async function departmentChoices(
  payload: Payload,
): Promise<{ code: string; name: string }[]> {
  const { docs } = await payload.find({
    collection: 'departments',
    where: { active: { not_equals: false } },
    select: { code: true, name: true, shortName: true },
    sort: ['order', 'code'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ code, name, shortName }) => ({ code, name: shortName || name }))
}
