import { isAnswerEnough } from '@/domain/catalogue/review/report'

test('what is not wrong needs a reason, what is mended speaks for itself', () => {
  expect(isAnswerEnough('mended', '')).toBe(true)
  expect(isAnswerEnough('not-wrong', '')).toBe(false)
  expect(isAnswerEnough('not-wrong', '窗口确认过，电话没换。')).toBe(true)
})
