import { minutesOff } from '@/domain/platform/phoneClock'

const date = 'Tue, 24 Nov 2026 08:00:00 GMT'
const right = Date.parse(date)
const minutes = (count: number) => right + count * 60_000

test.each([
  ['right', minutes(0), null],
  ['five minutes fast', minutes(5), null],
  ['five minutes slow', minutes(-5), null],
  ['a little more than five fast', minutes(5) + 1, 5],
  ['six slow', minutes(-6), -6],
  ['a year slow', minutes(-525_600), -525_600],
])('a clock that is %s', (_, phone, off) => {
  expect(minutesOff({ phone, date })).toBe(off)
})

test.each([null, '', 'soon'])('an answer that says %j says nothing', (said) => {
  expect(minutesOff({ phone: 0, date: said })).toBeNull()
})
