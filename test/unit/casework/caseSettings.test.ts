import {
  type StoredCaseSettings,
  caseSettingChanges,
  caseSettingFaults,
  caseSettingsOf,
  policySettings,
  settingNumbers,
} from '@/domain/casework/caseSettings'

test('what a county has not set is as the policy says', () => {
  expect(caseSettingsOf({})).toEqual(policySettings)
  expect(
    caseSettingsOf({ forward: { amount: null, unit: 'calendar-day' }, nearDays: null }),
  ).toEqual(policySettings)
  expect(caseSettingFaults({})).toEqual([])
})

test('what a county has set holds, and the rest stays', () => {
  const set = caseSettingsOf({
    forward: { amount: 2, unit: 'calendar-day' },
    acceptance: { amount: 3 },
    longestExtension: 15,
    nearDays: 0,
    autoSupervision: false,
    supervisionAfterDays: 0,
    batchFrom: 8,
  })
  expect(set).toEqual({
    limits: {
      ...policySettings.limits,
      forward: { unit: 'calendar-day', amount: 2 },
      acceptance: { unit: 'working-day', amount: 3 },
      longestExtension: 15,
    },
    nearDays: 0,
    autoSupervision: false,
    supervisionAfterDays: 0,
    supervisionReplyDays: 2,
    batchFrom: 8,
  })
})

test.each<[StoredCaseSettings, string, string]>([
  [{ forward: { amount: 0, unit: 'working-day' } }, 'forward.amount', '1 到 365'],
  [{ acceptance: { amount: 10_000, unit: 'working-day' } }, 'acceptance.amount', '1 到 365'],
  [{ delivery: { amount: 1.5, unit: 'working-day' } }, 'delivery.amount', '整数'],
  [{ delivery: { amount: -1 } }, 'delivery.amount', '1 到 365'],
  [{ appointment: { amount: 1, unit: 'immediate' } }, 'appointment.unit', '工作日或自然日'],
  [{ longestExtension: 0 }, 'longestExtension', '1 到 365'],
  [{ longestExtension: 10_000 }, 'longestExtension', '1 到 365'],
  [{ nearDays: -1 }, 'nearDays', '0 到 30'],
  [{ nearDays: 31 }, 'nearDays', '0 到 30'],
  [{ supervisionAfterDays: 0.5 }, 'supervisionAfterDays', '整数'],
  [{ supervisionReplyDays: 0 }, 'supervisionReplyDays', '1 到 30'],
  [{ batchFrom: 1 }, 'batchFrom', '2 到 1000'],
  [{ batchFrom: Number.NaN }, 'batchFrom', '2 到 1000'],
])('%j is refused with what is allowed', (entered, path, said) => {
  const faults = caseSettingFaults(entered)
  expect(faults.map((fault) => fault.path)).toEqual([path])
  expect(faults[0]?.message).toContain(said)
})

test('the ends of what is allowed are allowed, and every fault is told at once', () => {
  for (const [name, { least, most }] of Object.entries(settingNumbers)) {
    expect(caseSettingFaults({ [name]: least })).toEqual([])
    expect(caseSettingFaults({ [name]: most })).toEqual([])
  }
  expect(caseSettingFaults({ forward: { amount: 1 }, delivery: { amount: 365 } })).toEqual([])
  expect(caseSettingFaults({ forward: { amount: 0, unit: 'week' }, nearDays: 99 })).toHaveLength(3)
})

test('a change is told by name, from what to what', () => {
  const after = caseSettingsOf({
    forward: { amount: 2, unit: 'calendar-day' },
    nearDays: 3,
    autoSupervision: false,
  })
  expect(caseSettingChanges(policySettings, after)).toEqual([
    '送交时限：1 个工作日 → 2 个自然日',
    '提前几天变黄：0 个工作日 → 3 个工作日',
    '自动督办：开 → 关',
  ])
  expect(caseSettingChanges(after, after)).toEqual([])
})
