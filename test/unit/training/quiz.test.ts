import { answerFaults, markQuiz, type Question, quizFaults } from '@/domain/training/quiz'

const question = (more: Partial<Question> = {}): Question => ({
  id: 'q1',
  kind: 'single',
  text: '要多久？',
  options: [
    { id: 'a', text: '十天', isRight: true },
    { id: 'b', text: '半年', isRight: false },
  ],
  reason: '明白纸上写了。',
  ...more,
})
const option = (id: string, text: string, isRight = false) => ({ id, text, isRight })

describe('a quiz that is written', () => {
  it('is well', () => {
    expect(quizFaults([question(), question({ kind: 'true-false' })])).toEqual([])
    const multiple = [option('a', '甲', true), option('b', '乙', true), option('c', '丙')]
    expect(quizFaults([question({ kind: 'multiple', options: multiple })])).toEqual([])
  })

  it.each([
    ['no text', { text: ' ' }, '没有写题目', 'quiz.0.text'],
    ['no reason', { reason: '' }, '为什么这样答', 'quiz.0.reason'],
    [
      'no right option',
      { options: [option('a', '甲'), option('b', '乙')] },
      '没有勾',
      'quiz.0.options',
    ],
    [
      'two right ones in a single choice',
      { options: [option('a', '甲', true), option('b', '乙', true)] },
      '现在勾了 2 个',
      'quiz.0.options',
    ],
    ['one option', { options: [option('a', '甲', true)] }, '至少要两个', 'quiz.0.options'],
    [
      'an empty option',
      { options: [option('a', '甲', true), option('b', ' ')] },
      '空的',
      'quiz.0.options',
    ],
    [
      'two equal options',
      { options: [option('a', '甲', true), option('b', '甲 ')] },
      '一样',
      'quiz.0.options',
    ],
    [
      'nine options',
      { options: [...'123456789'].map((text) => option(text, text, text === '1')) },
      '最多 8 个',
      'quiz.0.options',
    ],
    [
      'three options in true or false',
      {
        kind: 'true-false' as const,
        options: [option('a', '对', true), option('b', '错'), option('c', '不知道')],
      },
      '正好两个',
      'quiz.0.options',
    ],
    [
      'two right ones in true or false',
      {
        kind: 'true-false' as const,
        options: [option('a', '对', true), option('b', '错', true)],
      },
      '只能有一个正确',
      'quiz.0.options',
    ],
  ])('with %s is told', (_, more, message, path) => {
    const faults = quizFaults([question(more)])
    expect(faults).toContainEqual({ message: expect.stringContaining(message), path })
  })
})

describe('answers', () => {
  const multiple = question({
    id: 'q2',
    kind: 'multiple',
    options: [option('a', '甲', true), option('b', '乙', true), option('c', '丙')],
  })
  const quiz = [question(), multiple]

  it('are needed for each question, one for a single choice, of its own options', () => {
    expect(answerFaults(quiz, { q1: ['a'], q2: ['a', 'b'] })).toEqual([])
    expect(answerFaults(quiz, { q1: ['a'] })[0]).toMatchObject({ path: 'answer.q2' })
    expect(answerFaults(quiz, { q1: ['a', 'b'], q2: ['a'] })[0]?.message).toContain('只能选一个')
    expect(answerFaults(quiz, { q1: ['x'], q2: ['a'] })[0]?.message).toContain('已经改过')
  })

  it('count when exactly the right options were chosen', () => {
    expect(markQuiz(quiz, { q1: ['a'], q2: ['b', 'a', 'a'] }, 60)).toMatchObject({
      score: 100,
      passed: true,
    })
    expect(markQuiz(quiz, { q1: ['a'], q2: ['a'] }, 60)).toMatchObject({ score: 50, passed: false })
    expect(markQuiz(quiz, { q1: ['b'], q2: ['a', 'b', 'c'] }, 60).score).toBe(0)
    expect(
      markQuiz([question(), question({ id: 'q3' }), multiple], { q1: ['a'] }, 33),
    ).toMatchObject({ score: 33, passed: true })
  })
})
