import { sayTooLong, typeSteps } from '@/domain/catalogue/fit'
import type { Fit } from '@/domain/catalogue/fit'

const tooLong: Fit = {
  fits: false,
  step: 11,
  split: 'usual',
  bodyPt: 10.5,
  fill: 1.1,
  tooLong: { section: 'materials', sectionTitle: '要带的材料', lines: 4 },
}

describe('the type scale', () => {
  it.each(['a4', 'large'] as const)('of %s only gets smaller and tighter', (size) => {
    typeSteps[size].forEach((step, index) => {
      const before = typeSteps[size][index - 1]
      if (!before) return
      for (const key of ['body', 'note', 'section', 'title', 'fact', 'air', 'leading'] as const) {
        expect(step[key]).toBeLessThanOrEqual(before[key])
      }
    })
  })

  it('keeps the floors: 10.5 pt body and 9 pt notes, large print 16 pt', () => {
    expect(Math.min(...typeSteps.a4.map((step) => step.body))).toBe(10.5)
    expect(Math.min(...typeSteps.a4.map((step) => step.note))).toBe(9)
    expect(Math.min(...typeSteps.large.map((step) => step.body))).toBe(16)
  })

  it('holds the size of the design', () => {
    expect(typeSteps.a4).toContainEqual(
      expect.objectContaining({ body: 11.5, note: 9.5, section: 13, title: 30, fact: 22, air: 1 }),
    )
  })
})

describe('what an editor is told', () => {
  it('names the section and the lines', () => {
    expect(sayTooLong(tooLong)).toContain('「要带的材料」这一段多出 4 行')
    expect(sayTooLong(tooLong)).toContain('一页纸')
    expect(sayTooLong(tooLong, 'large')).toContain('大字版的两页纸')
  })

  it('says nothing when the sheet fits', () => {
    expect(sayTooLong({ ...tooLong, fits: true })).toBe('')
  })
})
