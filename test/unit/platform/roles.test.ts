import fc from 'fast-check'
import { roleConflicts, roles, type Role } from '@/domain/platform/roles'

const all: readonly Role[] = roles.map(({ value }) => value)
const administrators = all.filter((role) => role.endsWith('administrator'))
const placed = { hasDepartment: true, hasStation: true }
const apart = '安全、审计、系统三种管理员必须由不同的人担任（三员分立）。'
const noBusiness = '管理员不能同时办理业务，请另建一个账号。'
const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))

it('knows three administrators', () => {
  expect(administrators).toHaveLength(3)
})

it.each(all)('%s alone is one person', (role) => {
  expect(roleConflicts({ roles: [role], ...placed })).toEqual([])
})

it.each(pairs)('%s and %s', (one, other) => {
  const held = [one, other].filter((role) => administrators.includes(role))
  const expected = held.length === 2 ? [apart] : held.length === 1 ? [noBusiness] : []
  expect(roleConflicts({ roles: [one, other], ...placed })).toEqual(expected)
  expect(roleConflicts({ roles: [other, one], ...placed })).toEqual(expected)
})

it.each(all)('%s needs its place', (role) => {
  const nowhere = roleConflicts({ roles: [role], hasDepartment: false, hasStation: false })
  const expected = ['editor', 'reviewer', 'window-officer'].includes(role)
    ? ['部门编辑、部门审核和窗口人员必须选择所属部门。']
    : role === 'agent'
      ? ['代办员必须选择所在的代办机构。']
      : []
  expect(nowhere).toEqual(expected)
})

it('all three administrators and business at once are told both', () => {
  expect(roleConflicts({ roles: all, ...placed })).toEqual([apart, noBusiness])
})

it('more roles never take a conflict away', () => {
  fc.assert(
    fc.property(fc.subarray([...all], { minLength: 1 }), fc.constantFrom(...all), (some, more) => {
      const before = roleConflicts({ roles: some, ...placed })
      const after = roleConflicts({ roles: [...some, more], ...placed })
      expect(after).toEqual(expect.arrayContaining(before))
    }),
  )
})
