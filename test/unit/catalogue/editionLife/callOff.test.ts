import { needsCallOffConfirmed } from '@/domain/catalogue/editionLife/callOff'

test.each([
  ['scheduled', undefined, true],
  ['scheduled', false, true],
  ['scheduled', 'true', true],
  ['scheduled', true, false],
  ['drafting', undefined, false],
  ['published', undefined, false],
  [null, undefined, false],
] as const)('a save at %s that says %s waits for a yes: %s', (stage, confirmed, needs) =>
  expect(needsCallOffConfirmed({ stage, confirmed })).toBe(needs),
)
