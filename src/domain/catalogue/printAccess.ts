import type { Role } from '../platform/roles'
import type { RunKind } from './printKinds'

/** Who asks, as far as printing matters. */
export interface PrintPerson {
  id: string
  roles: readonly Role[]
  /** The person's own station, and its place in the tree of areas. */
  station?: { id: string; path?: string | null } | null
}

/** A station whose prints are asked about. */
export interface PrintStation {
  id: string
  path?: string | null
}

const isCounty = (person: PrintPerson) => person.roles.includes('coordinator')

/** Whether a station lies at or below another in the tree of areas; a path ends with a slash. */
function isBelow(path: string | null | undefined, above: string | null | undefined): boolean {
  return Boolean(path && above && above.endsWith('/') && path.startsWith(above))
}

/**
 * Whether the person prints, and logs prints, for a station: an agent for the own one, a town for
 * its communities and villages, the county centre's coordinators for all.
 */
export function mayPrintFor(person: PrintPerson, station: PrintStation): boolean {
  if (isCounty(person)) return true
  if (!person.station || !person.roles.includes('agent')) return false
  return person.station.id === station.id || isBelow(station.path, person.station.path)
}

/**
 * Whether the person may order a run: the kit of a station as in {@link mayPrintFor}, the whole
 * county's book only as a coordinator.
 */
export function mayOrderRun(
  person: PrintPerson,
  run: { kind: RunKind; station?: PrintStation | null },
): boolean {
  if (run.kind === 'book') return isCounty(person)
  return Boolean(run.station && mayPrintFor(person, run.station))
}

/** Whether the person may see, fetch and cancel a run: whoever ordered it, and whoever may order it. */
export function maySeeRun(
  person: PrintPerson,
  run: { kind: RunKind; requestedBy?: string | null; station?: PrintStation | null },
): boolean {
  return run.requestedBy === person.id || mayOrderRun(person, run)
}
