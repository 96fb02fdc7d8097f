import { openAddress, receivedAddress } from '@/components/portal/board/boardAddress'
import { filtersIn, ledgerAddress, without } from '@/components/portal/ledger/ledgerAddress'

test('an address keeps the filters that say something', () => {
  const asked = { status: ' accepted ', number: '', after: 'x', name: '刘' }
  expect(filtersIn(asked)).toEqual({ status: 'accepted' })
  expect(filtersIn({ late: 'true' })).toEqual({ standing: 'late' })
  expect(ledgerAddress({ status: 'accepted', party: undefined })).toBe(
    '/portal/ledger?status=accepted',
  )
  expect(ledgerAddress({})).toBe('/portal/ledger')
})

test('taking away a station takes along that only it was asked', () => {
  const fields = { station: 'ZD1', own: 'true', status: 'accepted' }
  expect(without(fields, 'station')).toEqual({ status: 'accepted' })
  expect(without(fields, 'own')).toEqual({ station: 'ZD1', status: 'accepted' })
})

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
