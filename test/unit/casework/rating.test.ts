import {
  type RatingInput,
  deliveryOf,
  isNegative,
  levelOf,
  ratingFault,
  ratingLevels,
  reasonsOf,
} from '@/domain/casework/rating'
import { commands, driven, wayTo } from '../../helpers/casework'

const now = new Date('2026-12-10T02:00:00Z')
const good: RatingInput = { level: 'satisfied', reasons: [], text: '' }
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

test('five levels, the last two of which ask why', () => {
  expect(ratingLevels.map(({ value }) => isNegative(value))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})

test.each<[string, RatingInput, Parameters<typeof ratingFault>[1], string | null]>([
  ['a good one', good, { delivery: 9, now }, null],
  ['one before the delivery', good, { delivery: null, now }, 'not-delivered'],
  ['one without a level', { ...good, level: undefined }, { delivery: 9, now }, 'level-missing'],
  [
    'a bad one without a word',
    { ...good, level: 'dissatisfied' },
    { delivery: 9, now },
    'why-missing',
  ],
  [
    'a bad one with blanks',
    { ...good, level: 'very-dissatisfied', text: ' \n ' },
    { delivery: 9, now },
    'why-missing',
  ],
  [
    'a bad one with a reason',
    { ...good, level: 'very-dissatisfied', reasons: ['slow'] },
    { delivery: 9, now },
    null,
  ],
  [
    'a bad one with words',
    { ...good, level: 'dissatisfied', text: '等太久' },
    { delivery: 9, now },
    null,
  ],
  ['500 letters', { ...good, text: '𠮷'.repeat(500) }, { delivery: 9, now }, null],
  ['501 letters', { ...good, text: '好'.repeat(501) }, { delivery: 9, now }, 'too-long'],
  ['a change on the 7th day', good, { delivery: 9, ratedAt: daysAgo(7), now }, null],
  ['a change after it', good, { delivery: 9, ratedAt: daysAgo(7.001), now }, 'too-late'],
])('%s', (_, input, given, fault) => {
  expect(ratingFault(input, given)).toBe(fault)
})

test.each<[string, Parameters<typeof driven>[0], number | null]>([
  ['a case that waits at the window', wayTo['at-window'], null],
  ['a delivered one', wayTo.delivered, 9],
  ['an archived one', [...wayTo.delivered, commands.archive], 9],
  ['one taken up again', [...wayTo.delivered, commands.reopen], null],
  [
    'one taken up again and withdrawn',
    [...wayTo.delivered, commands.reopen, commands.withdraw],
    null,
  ],
  [
    'one taken up again, withdrawn and archived',
    [...wayTo.delivered, commands.reopen, commands.withdraw, commands.archive],
    null,
  ],
  ['a declined one in the archive', wayTo.archived, null],
])('the delivery of %s', (_, steps, delivery) => {
  expect(deliveryOf(driven(steps).events)).toBe(delivery)
})

test('what is no level and no reason is none', () => {
  expect([levelOf('satisfied'), levelOf('great'), levelOf(null)]).toEqual([
    'satisfied',
    undefined,
    undefined,
  ])
  expect(reasonsOf(['other', 'slow', 'slow', 'x'])).toEqual(['slow', 'other'])
})
