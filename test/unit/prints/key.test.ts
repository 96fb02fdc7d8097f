import { printKey } from '@/operations/catalogue/printKey'

const facts = {
  kind: 'sheet',
  edition: { number: 7, shortCode: 'MZ0104-7K2F' },
  station: { name: '石门村代办点', phone: '0999-000 5001', hours: undefined },
}

test('the same facts have the same name, whatever the order of their keys', () => {
  const turned = {
    station: { phone: '0999-000 5001', name: '石门村代办点' },
    edition: { shortCode: 'MZ0104-7K2F', number: 7 },
    kind: 'sheet',
  }
  expect(printKey(turned)).toBe(printKey(facts))
  expect(printKey(facts)).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['another phone', { ...facts, station: { ...facts.station, phone: '0999-000 5002' } }],
  ['another edition', { ...facts, edition: { ...facts.edition, number: 8 } }],
  ['another kind', { ...facts, kind: 'guide' }],
  ['no station', { ...facts, station: null }],
])('%s has another name', (_, other) => {
  expect(printKey(other)).not.toBe(printKey(facts))
})

test('the order of a list is part of it', () => {
  expect(printKey({ list: [1, 2] })).not.toBe(printKey({ list: [2, 1] }))
})
