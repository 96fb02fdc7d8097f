import { openAddress, receivedAddress } from '@/components/portal/board/boardAddress'

const county = { reach: '/', name: '', station: '', path: '/c/' }
const town = { ...county, reach: '/c/t/', station: 'ZD1' }

test('a number of the board asks the ledger for its rows', () => {
  expect(openAddress(county, { standing: 'open' })).toBe('/portal/ledger?open=true')
  expect(openAddress(town, { line: { party: 'village' }, standing: 'late' })).toBe(
    '/portal/ledger?station=ZD1&party=village&standing=late',
  )
  expect(openAddress(town, { line: { station: 'ZD2', own: 'true' }, standing: 'near' })).toBe(
    '/portal/ledger?station=ZD2&own=true&standing=near',
  )
  expect(receivedAddress(town, { span: 'month', today: '2026-11-24' })).toBe(
    '/portal/ledger?station=ZD1&startedFrom=2026-11-01&startedTo=2026-11-24',
  )
})
