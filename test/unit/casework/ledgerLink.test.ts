import { filterChips } from '@/components/portal/ledger/filterChips'
import { ledgerLink, ledgerPageLink } from '@/domain/casework/ledgerLink'

test('an address has just the fields that say something', () => {
  expect(ledgerLink('/x', { station: 'ZD1', party: '', status: undefined })).toBe('/x?station=ZD1')
  expect(ledgerLink('/x', { station: ' ' })).toBe('/x')
  expect(ledgerLink('/x', { station: 'ZD1' }, { station: undefined, open: 'true' })).toBe(
    '/x?open=true',
  )
})

test('another filter begins at the first page, leafing keeps the filters', () => {
  const fields = { standing: 'late', after: '2026-11-24.a' }
  expect(ledgerPageLink(fields, { party: 'town' })).toBe('/portal/ledger?standing=late&party=town')
  expect(ledgerPageLink(fields, { before: 'b' })).toBe('/portal/ledger?standing=late&before=b')
})

test('filters are said in words, codes by their names', () => {
  const fields = { station: 'ZD001', standing: 'near', green: 'true', startedFrom: '2026-11-01' }
  expect(filterChips(fields, { station: '石门镇' })).toEqual([
    { field: 'station', label: '代办机构：石门镇' },
    { field: 'standing', label: '期限：快到期' },
    { field: 'green', label: '绿色通道：是' },
    { field: 'startedFrom', label: '收件开始日期：2026-11-01' },
  ])
  expect(filterChips({ party: 'nobody', after: 'x' }, {})).toEqual([
    { field: 'party', label: '现在在谁手里：nobody' },
  ])
})
