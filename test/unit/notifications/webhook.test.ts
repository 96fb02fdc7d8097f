import { signatureOf } from '@/notifications/webhook'

test('the signature is the one that any other program computes', () => {
  // printf '1795482000.{"id":"1"}' | openssl dgst -sha256 -hmac 'a shared secret'
  expect(signatureOf('a shared secret', '1795482000', '{"id":"1"}')).toBe(
    'sha256=d8ba89a4c71c08cbde7aa306fbea07b3672609ef6ab9b1d9ffd12b8684c6ae57',
  )
})

test('another secret, time or body makes another one', () => {
  const one = signatureOf('a', '1', '{}')
  expect(
    new Set([
      one,
      signatureOf('b', '1', '{}'),
      signatureOf('a', '2', '{}'),
      signatureOf('a', '1', '[]'),
    ]).size,
  ).toBe(4)
})
