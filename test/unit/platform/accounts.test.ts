import { isMobilePhone, isUsername, normalIdentity } from '@/domain/platform/accounts'
import { isPublicAddress } from '@/domain/platform/publicAddress'
import { roleConflicts } from '@/domain/platform/roles'

test.each([
  [' Wang-Min ', 'wang-min'],
  ['ＷＡＮＧ．ｍｉｎ', 'wang.min'],
  ['138 0013 8000', '13800138000'],
])('%s is compared as %s', (typed, normal) => expect(normalIdentity(typed)).toBe(normal))

test.each([
  ['wang-min', true],
  ['a.b', true],
  ['ab', false],
  ['9lives', false],
  ['王敏', false],
  ['13800138000', false],
  ['a'.repeat(41), false],
  ['a@b.cn', false],
])('user name %s: %s', (text, is) => expect(isUsername(text)).toBe(is))

test.each([
  ['13800138000', true],
  ['1380013800', false],
  ['23800138000', false],
  ['0539-1234567', false],
])('phone %s: %s', (text, is) => expect(isMobilePhone(text)).toBe(is))

test.each([
  ['https://daiban.example.gov.cn', true],
  ['http://10.0.0.5:3000', true],
  ['http://localhost:3000/', true],
  ['https://daiban.example.gov.cn/path', false],
  ['https://daiban.example.gov.cn?x=1', false],
  ['javascript:alert(1)', false],
  ['https://user@host', false],
  ['daiban.example.gov.cn', false],
  ['https://-a.cn', false],
  [7, false],
])('address %s: %s', (value, is) => expect(isPublicAddress(value)).toBe(is))

describe('roles that one person may hold', () => {
  const conflicts = (roles: Parameters<typeof roleConflicts>[0]['roles'], place?: string) =>
    roleConflicts({
      roles,
      hasDepartment: place === 'department',
      hasStation: place === 'station',
    }).join('')

  test('nobody without a role', () => expect(conflicts([])).toContain('至少选择一个角色'))
  test('an administrator is only that', () => {
    expect(conflicts(['security-administrator'])).toBe('')
    expect(conflicts(['security-administrator', 'audit-administrator'])).toContain('三员分立')
    expect(conflicts(['system-administrator', 'coordinator'])).toContain('不能同时办理业务')
  })
  test('an editor has a department, an agent a station', () => {
    expect(conflicts(['editor'])).toContain('必须选择所属部门')
    expect(conflicts(['editor', 'reviewer'], 'department')).toBe('')
    expect(conflicts(['agent'])).toContain('必须选择所在的代办机构')
    expect(conflicts(['agent', 'trainer'], 'station')).toBe('')
  })
})
