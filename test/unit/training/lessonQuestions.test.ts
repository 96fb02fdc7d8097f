import { describe, expect, test } from '@jest/globals'
import { changesBetween } from '@/domain/catalogue/changes'
import { lessonQuestions, wrongAnswers } from '@/domain/training/lessonQuestions'
import { richMatter } from '../../helpers/sampleMatters'

const facts = { editionNumber: 3, holdsFrom: '2026-11-24', previousFrom: '2026-01-05' }
const materials = richMatter.materials
const changed = {
  limit: { ...richMatter, promisedLimit: { unit: 'working-day' as const, amount: 9 } },
  material: { ...richMatter, materials: materials.slice(1) },
  everything: {
    ...richMatter,
    promisedLimit: { unit: 'working-day' as const, amount: 9 },
    materials: [...materials.slice(1), { ...materials[0]!, name: '居住证' }],
    enquiryPhone: '0539-000 9999',
    visits: 2,
    fees: [{ item: '工本费', standard: '每本 5 元' }],
  },
}

const lessonOf = (name: keyof typeof changed) =>
  lessonQuestions(changesBetween(richMatter, changed[name]), facts)

describe('three questions from what changed', () => {
  test.each(['limit', 'material', 'everything'] as const)(
    '%s: three questions, each with two to four options of which one is right',
    (name) => {
      const questions = lessonOf(name)
      expect(questions).toHaveLength(3)
      expect(
        new Set(questions.map(({ text, options }) => text + JSON.stringify(options))).size,
      ).toBe(3)
      for (const { options, reason } of questions) {
        expect(options.length).toBeGreaterThanOrEqual(2)
        expect(options.length).toBeLessThanOrEqual(4)
        expect(options.filter(({ isRight }) => isRight)).toHaveLength(1)
        expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
        expect(reason).not.toBe('')
      }
    },
  )

  test('a limit asks for the new value, with the old one as a wrong answer', () => {
    const [first] = lessonOf('limit')
    expect(first?.text).toContain('办理时限')
    expect(first?.options.find(({ isRight }) => isRight)?.text).toBe('9 个工作日')
    expect(first?.options.filter(({ isRight }) => !isRight).map(({ text }) => text)).toContain(
      '28 个工作日',
    )
  })

  test('a material that is no longer asked for stands against its contrary', () => {
    const [first] = lessonOf('material')
    const name = materials[0]?.name ?? ''
    expect(first?.options.find(({ isRight }) => isRight)?.text).toBe(`不再需要${name}`)
    expect(first?.options.map(({ text }) => text)).toContain(`仍然需要${name}`)
  })

  test('what people feel first is asked first', () => {
    const texts = lessonOf('everything').map(({ text }) => text)
    expect(texts[0]).toContain('申请材料')
    expect(texts.join()).not.toContain('墙上')
  })

  test('the right answer is not always at the same place', () => {
    const places = (['limit', 'material', 'everything'] as const).flatMap((name) =>
      lessonOf(name).map(({ options }) => options.findIndex(({ isRight }) => isRight)),
    )
    expect(new Set(places).size).toBeGreaterThan(1)
  })

  test('the same changes give the same questions', () => {
    expect(lessonOf('everything')).toEqual(lessonOf('everything'))
  })

  test('without a date before, and with the same one, the date question has no false twin', () => {
    for (const previousFrom of [null, facts.holdsFrom]) {
      const questions = lessonQuestions(changesBetween(richMatter, changed.limit), {
        ...facts,
        previousFrom,
      })
      expect(questions).toHaveLength(3)
    }
  })
})

describe('answers', () => {
  const questions = lessonOf('everything')
  const right = questions.map(({ options }) => options.findIndex(({ isRight }) => isRight))

  test('right, wrong, missing and out of range', () => {
    expect(wrongAnswers(questions, right)).toEqual([])
    expect(wrongAnswers(questions, [...right.slice(0, 2), 9])).toEqual([2])
    expect(wrongAnswers(questions, [])).toEqual([0, 1, 2])
  })
})
