import type { PayloadRequest } from 'payload'
import { checkSamePerson } from '@/endpoints/samePerson'

const request = (owner: string | null, user: string | null) =>
  ({
    headers: new Headers(owner === null ? {} : { 'X-Person': owner }),
    user: user === null ? null : { id: user },
  }) as unknown as PayloadRequest

test.each([
  ['a request that names nobody', null, 'a'],
  ['a request of a program without a log-in', null, null],
  ['a request of whoever is logged in', 'a', 'a'],
])('%s goes on', (_, owner, user) => {
  expect(() => checkSamePerson(request(owner, user))).not.toThrow()
})

test.each([
  ['somebody else is logged in', 'a', 'b'],
  ['nobody is logged in', 'a', null],
  ['the page does not know its own person', '', 'a'],
])('not when %s', (_, owner, user) => {
  expect(() => checkSamePerson(request(owner, user))).toThrow(
    expect.objectContaining({ kind: 'not-logged-in' }),
  )
})
