import type { CompetenceState } from '@/domain/training/competence'
import { columnWeight, countStates, isCompetenceState, noCounts } from '@/domain/training/map'

const states: Record<string, CompetenceState> = { 'a x': 'trained', 'a y': 'changed' }
const stateOf = (person: string, matter: string) => states[`${person} ${matter}`] ?? 'never'

describe('the counts of a map', () => {
  it('are by row, by column and in all', () => {
    const counts = countStates({ people: ['a', 'b'], matters: ['x', 'y'], stateOf })
    expect(counts.byPerson.get('a')).toEqual({ ...noCounts(), trained: 1, changed: 1 })
    expect(counts.byPerson.get('b')).toEqual({ ...noCounts(), never: 2 })
    expect(counts.byMatter.get('x')).toEqual({ ...noCounts(), trained: 1, never: 1 })
    expect(counts.all).toEqual({ ...noCounts(), trained: 1, changed: 1, never: 2 })
  })

  it('are nothing for nobody', () => {
    expect(countStates({ people: [], matters: ['x'], stateOf }).all).toEqual(noCounts())
  })
})

describe('the order of columns', () => {
  const weightOf = (state: CompetenceState) => columnWeight({ ...noCounts(), [state]: 1 }, false)

  it('puts what changed first and what nobody learned last', () => {
    const order: CompetenceState[] = ['changed', 'expired', 'expiring', 'trained', 'never']
    expect([...order].reverse().sort((a, b) => weightOf(b) - weightOf(a))).toEqual(order)
  })

  it('puts a matter that requires training before the others', () => {
    expect(columnWeight(noCounts(), true)).toBeGreaterThan(weightOf('changed'))
  })
})

describe('a word for a state', () => {
  it('is known or not', () => {
    expect(isCompetenceState('expiring')).toBe(true)
    expect(isCompetenceState('nonsense')).toBe(false)
    expect(isCompetenceState(undefined)).toBe(false)
  })
})
