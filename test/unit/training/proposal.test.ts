import { describe, expect, test } from '@jest/globals'
import { type Demand, type Gap, proposeSession } from '@/domain/training/proposal'

const matters = ['low-income', 'pension', 'licence'].map((id) => ({
  id,
  name: `「${id}」`,
  requiresTraining: false,
}))
const gap = (user: string, matter: string, state: Gap['state'] = 'never'): Gap => ({
  user,
  station: `of ${user}`,
  matter,
  state,
})
const demand = (user: string, matter: string, cases: number, troubled = 0): Demand => ({
  station: `of ${user}`,
  matter,
  cases,
  troubled,
})

const propose = (more: Partial<Parameters<typeof proposeSession>[0]>) =>
  proposeSession({ gaps: [], demand: [], matters, ...more })

describe('the next session', () => {
  test('none when nobody lacks anything, or only matters that are not known', () => {
    expect(propose({})).toBeNull()
    expect(propose({ gaps: [gap('wang', 'gone')] })).toBeNull()
  })

  test('what a station gets often comes before what it never gets', () => {
    const proposal = propose({
      gaps: [gap('wang', 'pension'), gap('wang', 'low-income')],
      demand: [demand('wang', 'low-income', 40)],
    })
    expect(proposal?.matters.map(({ matter }) => matter)).toEqual(['low-income', 'pension'])
    expect(proposal).toMatchObject({ closes: 2, gaps: 2 })
  })

  test('cases that come back weigh more than many that go through', () => {
    const proposal = propose({
      gaps: [gap('wang', 'pension'), gap('wang', 'low-income')],
      demand: [demand('wang', 'low-income', 40), demand('wang', 'pension', 10, 8)],
    })
    expect(proposal?.matters[0]?.matter).toBe('pension')
    expect(proposal?.matters[0]?.reason).toBe(
      '1 人还没学过；这些机构一年来收了 10 件，其中 8 件被退回或要补材料',
    )
  })

  test('a matter that asks for training weighs double', () => {
    const proposal = propose({
      gaps: [gap('wang', 'pension'), gap('wang', 'licence')],
      matters: matters.map((matter) => ({ ...matter, requiresTraining: matter.id === 'licence' })),
    })
    expect(proposal?.matters[0]).toMatchObject({ matter: 'licence', weight: 2 })
    expect(proposal?.matters[0]?.reason).toContain('要先培训才好办')
    expect(proposal?.matters[0]?.reason).toContain('还没有收过')
  })

  test('never and expired weigh most, then changed, then expiring; each is said', () => {
    const states = ['never', 'expired', 'changed', 'expiring'] as const
    const weight = (state: Gap['state']) =>
      propose({ gaps: [gap('wang', 'pension', state)] })?.matters[0]?.weight ?? 0
    const [never, expired, changed, expiring] = states.map(weight)
    expect(never).toBe(expired)
    expect(expired).toBeGreaterThan(changed ?? 0)
    expect(changed).toBeGreaterThan(expiring ?? 0)
    const all = propose({ gaps: states.map((state, at) => gap(`p${at}`, 'pension', state)) })
    expect(all?.matters[0]?.reason).toContain(
      '1 人还没学过、1 人已过期、1 人学的是旧的一版、1 人快到期',
    )
  })

  test('whoever gains most is invited first; the room has its size', () => {
    const proposal = propose({
      gaps: [
        gap('li', 'pension'),
        gap('wang', 'pension'),
        gap('wang', 'low-income'),
        gap('zhao', 'pension'),
      ],
      most: { matters: 4, people: 2 },
    })
    expect(proposal?.people).toEqual([
      { user: 'wang', station: 'of wang', closes: 2 },
      { user: 'li', station: 'of li', closes: 1 },
    ])
    expect(proposal).toMatchObject({ closes: 3, gaps: 4 })
  })

  test('only so many matters as fit; people who gain nothing by them stay home', () => {
    const proposal = propose({
      gaps: [gap('wang', 'pension'), gap('li', 'licence')],
      demand: [demand('wang', 'pension', 5)],
      most: { matters: 1, people: 9 },
    })
    expect(proposal?.matters).toHaveLength(1)
    expect(proposal?.people.map(({ user }) => user)).toEqual(['wang'])
  })

  test('the same input gives the same proposal, in whatever order it comes', () => {
    const gaps = [gap('li', 'pension'), gap('wang', 'licence'), gap('wang', 'pension')]
    const load = [demand('li', 'pension', 3), demand('wang', 'licence', 3)]
    const turned = propose({ gaps: [...gaps].reverse(), demand: [...load].reverse() })
    expect(turned).toEqual(propose({ gaps, demand: load }))
  })
})
