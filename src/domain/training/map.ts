import { type CompetenceState, competenceStates } from './competence'

/** How many of each state. */
export type StateCounts = Record<CompetenceState, number>

/** Nothing of each. */
export const noCounts = (): StateCounts => ({
  trained: 0,
  expiring: 0,
  changed: 0,
  expired: 0,
  never: 0,
})

/** The rows and columns of a map with a state at each crossing. */
export interface StateGrid {
  people: readonly string[]
  matters: readonly string[]
  stateOf: (person: string, matter: string) => CompetenceState
}

/** What a map counts. */
export interface MapCounts {
  byPerson: Map<string, StateCounts>
  byMatter: Map<string, StateCounts>
  all: StateCounts
}

/** Counts the states of a map by row, by column and in all. */
export function countStates({ people, matters, stateOf }: StateGrid): MapCounts {
  const byPerson = new Map(people.map((id) => [id, noCounts()]))
  const byMatter = new Map(matters.map((id) => [id, noCounts()]))
  const all = noCounts()
  for (const person of people) {
    for (const matter of matters) {
      const state = stateOf(person, matter)
      all[state] += 1
      const [row, column] = [byPerson.get(person), byMatter.get(matter)]
      if (row) row[state] += 1
      if (column) column[state] += 1
    }
  }
  return { byPerson, byMatter, all }
}

/** Whether a word names a state. */
export const isCompetenceState = (value: unknown): value is CompetenceState =>
  competenceStates.some((state) => state === value)

const weights: StateCounts = { changed: 1000, expired: 900, expiring: 500, trained: 10, never: 0 }

/**
 * How far to the front a column belongs: what has to be done about people who once knew it comes before
 * what nobody ever learned.
 */
export const columnWeight = (counts: StateCounts, requiresTraining: boolean): number =>
  competenceStates.reduce((sum, state) => sum + counts[state] * weights[state], 0) +
  (requiresTraining ? 100_000 : 0)
