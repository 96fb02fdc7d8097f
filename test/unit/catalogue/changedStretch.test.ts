import { changedStretch } from '@/components/admin/catalogue/typeInto'

/** The text before with the stretch written over. */
const written = (before: string, after: string) => {
  const { from, to, text } = changedStretch(before, after)
  return before.slice(0, from) + text + before.slice(to)
}

it.each([
  ['逾期请来。', '过了期限请来。', { from: 0, to: 2, text: '过了期限' }],
  ['请缴纳，再缴纳。', '请交，再交。', { from: 1, to: 7, text: '交，再交' }],
  ['无需无需', '不用无需', { from: 0, to: 2, text: '不用' }],
  ['交交', '交', { from: 1, to: 2, text: '' }],
  ['一样', '一样', { from: 2, to: 2, text: '' }],
  ['', '新的', { from: 0, to: 0, text: '新的' }],
])('%s becomes %s by one stretch', (before, after, stretch) => {
  expect(changedStretch(before, after)).toEqual(stretch)
  expect(written(before, after)).toBe(after)
})
