import type { Term, ValueOf } from '../catalogue/vocabulary'

/** What can be done to the matters of many stations at once. */
export const assignmentKinds = [
  { value: 'all', zh: '办全部事项', en: 'Serve all matters' },
  { value: 'exactly', zh: '只办选中的事项', en: 'Serve exactly these' },
  { value: 'add', zh: '加上选中的事项', en: 'Add these' },
  { value: 'remove', zh: '去掉选中的事项', en: 'Remove these' },
] as const satisfies readonly Term[]

export type AssignmentKind = ValueOf<typeof assignmentKinds>

/** How far an assignment has come. */
export const assignmentStates = [
  { value: 'planned', zh: '待确认', en: 'Planned' },
  { value: 'done', zh: '已分配', en: 'Done' },
  { value: 'undone', zh: '已撤回', en: 'Undone' },
] as const satisfies readonly Term[]

/** How long an assignment can be undone, in milliseconds: a day. */
export const undoWithinMs = 86_400_000

/** Which matters a station serves. While it serves all, the list says nothing. */
export interface Serving {
  servesAll: boolean
  /** Ids. */
  matters: readonly string[]
}

/** What is to be done, with which matters. */
export interface Assignment {
  kind: AssignmentKind
  /** Ids. */
  matters: readonly string[]
}

/** Whether two stations serve the same matters. */
export function isSameServing(a: Serving, b: Serving): boolean {
  if (a.servesAll || b.servesAll) return a.servesAll === b.servesAll
  const [one, other] = [new Set(a.matters), new Set(b.matters)]
  return one.size === other.size && [...one].every((id) => other.has(id))
}

/**
 * What a station serves after an assignment. Taking matters from one that serves all leaves it with the
 * others of today: matters that come later are then not added by themselves.
 * @param every ids of all matters of the county that are not withdrawn
 */
export function assigned(
  serving: Serving,
  { kind, matters }: Assignment,
  every: readonly string[],
): Serving {
  const chosen = new Set(matters)
  switch (kind) {
    case 'all':
      return { servesAll: true, matters: [] }
    case 'exactly':
      return { servesAll: false, matters: [...chosen] }
    case 'add': {
      if (serving.servesAll) return serving
      return { servesAll: false, matters: [...new Set([...serving.matters, ...chosen])] }
    }
    case 'remove': {
      const served = serving.servesAll ? every : serving.matters
      const left = served.filter((id) => !chosen.has(id))
      return left.length === served.length ? serving : { servesAll: false, matters: left }
    }
  }
}

/** A station that an assignment is for. */
export interface AssignedStation extends Serving {
  id: string
  tier: string
  /** Code of its town; '' for the county's own. */
  town: string
}

/** A station whose matters change. */
export interface AssignmentChange<Station extends AssignedStation> {
  station: Station
  after: Serving
}

/** What an assignment would do. */
export interface AssignmentPlan<Station extends AssignedStation> {
  /** How many stations it is for. */
  chosen: number
  changes: AssignmentChange<Station>[]
  /** By the code of the town, in the order of the stations. */
  towns: { town: string; chosen: number; changed: number }[]
  /** Served all until now, and serve a list from then on. */
  losingAll: number
  /** Serve nothing from then on. */
  emptied: number
}

/** Which stations an assignment changes, and how; the others it leaves as they are. */
export function planOfAssignment<Station extends AssignedStation>({
  stations,
  assignment,
  every,
}: {
  stations: readonly Station[]
  assignment: Assignment
  every: readonly string[]
}): AssignmentPlan<Station> {
  const changes: AssignmentChange<Station>[] = []
  const towns = new Map<string, { town: string; chosen: number; changed: number }>()
  for (const station of stations) {
    const after = assigned(station, assignment, every)
    const isChanged = !isSameServing(station, after)
    if (isChanged) changes.push({ station, after })
    const { town } = station
    const count = towns.get(town) ?? { town, chosen: 0, changed: 0 }
    towns.set(town, {
      town,
      chosen: count.chosen + 1,
      changed: count.changed + (isChanged ? 1 : 0),
    })
  }
  return {
    chosen: stations.length,
    changes,
    towns: [...towns.values()],
    losingAll: changes.filter(({ station, after }) => station.servesAll && !after.servesAll).length,
    emptied: changes.filter(({ after }) => !after.servesAll && after.matters.length === 0).length,
  }
}
