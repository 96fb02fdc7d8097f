import { clientAddress, isInNetwork } from '@/domain/platform/clientAddress'

test.each([
  ['10.1.2.3', '10.0.0.0/8', true],
  ['11.1.2.3', '10.0.0.0/8', false],
  ['192.168.1.130', '192.168.1.128/25', true],
  ['192.168.1.1', '192.168.1.128/25', false],
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.2', '127.0.0.1', false],
  ['::ffff:127.0.0.1', '127.0.0.1', true],
  ['2001:db8::5', '2001:db8::/32', true],
  ['2001:db9::5', '2001:db8::/32', false],
  ['::1', '::1', true],
  ['10.0.0.1', '::/0', false],
  ['not an address', '0.0.0.0/0', false],
  ['300.0.0.1', '0.0.0.0/0', false],
  ['2001:db8:0:0:0:0:0:5', '2001:db8::/32', true],
  ['1:2:3', '::/0', false],
  ['1::2::3', '::/0', false],
  ['1:2:3:4:5:6:7:8:9', '::/0', false],
  ['1:2:3:4:5:6:7:8', '::/0', true],
  ['1:2:3:4:5:6:7:88888', '::/0', false],
  ['1::2:3:4:5:6:7:8', '::/0', false],
])('%s in %s: %s', (address, network, is) => {
  expect(isInNetwork(address, network)).toBe(is)
})

test.each([
  ['without a proxy only the connection counts', '1.1.1.1, 2.2.2.2', [], '2.2.2.2'],
  [
    'what a trusted proxy wrote is believed',
    '1.1.1.1, 2.2.2.2, 10.0.0.1',
    ['10.0.0.0/8'],
    '2.2.2.2',
  ],
  ['through two trusted proxies', '1.1.1.1, 10.0.0.2, 10.0.0.1', ['10.0.0.0/8'], '1.1.1.1'],
  ['only proxies', '10.0.0.2, 10.0.0.1', ['10.0.0.0/8'], '10.0.0.2'],
  ['a forged entry that is no address', 'drop table, 10.0.0.1', ['10.0.0.0/8'], '10.0.0.1'],
  ['IPv4 inside IPv6 is written as IPv4', '::ffff:9.9.9.9', [], '9.9.9.9'],
  ['nothing that can be read', 'unknown', [], null],
])('%s', (_name, forwarded, trusted, address) => {
  expect(clientAddress({ forwarded, trusted })).toBe(address)
})
