import type { Limit } from '../catalogue/matterContent'
import { type CaseLimits, policyLimits } from './settings'

/** What a county decides about its cases. A change moves no case that is under way. */
export interface CaseSettings {
  limits: CaseLimits
  /** A leg is amber from so many working days before its limit on; 0: on the last day itself. */
  nearDays: number
  /** Whether a late leg raises a supervision order by itself. */
  autoSupervision: boolean
  /** So many working days after the limit the order is raised; 0: as soon as the leg is late. */
  supervisionAfterDays: number
  /** Working days within which the holder's head answers a supervision order. */
  supervisionReplyDays: number
  /** From so many waiting cases of one matter a batch appointment is proposed (§二(三)4). */
  batchFrom: number
}

/** What holds while a county has set nothing else. */
export const policySettings: CaseSettings = {
  limits: policyLimits,
  nearDays: 0,
  autoSupervision: true,
  supervisionAfterDays: 1,
  supervisionReplyDays: 2,
  batchFrom: 5,
}

/** The limits that have a unit. */
export const limitNames = {
  forward: '送交时限',
  acceptance: '受理时限',
  delivery: '送达时限',
  appointment: '预约答复时限',
} as const satisfies Partial<Record<keyof CaseLimits, string>>
export type LimitName = keyof typeof limitNames

/** The longest limit of a leg that a county may set, in its unit. */
export const longestLegLimit = 365

/** Whole numbers, and between what they may lie. */
export const settingNumbers = {
  longestExtension: { name: '最多延期', least: 1, most: longestLegLimit, unit: '天' },
  nearDays: { name: '提前几天变黄', least: 0, most: 30, unit: '个工作日' },
  supervisionAfterDays: { name: '超期几天督办', least: 0, most: 30, unit: '个工作日' },
  supervisionReplyDays: { name: '督办答复时限', least: 1, most: 30, unit: '个工作日' },
  batchFrom: { name: '几件起建议集中预约', least: 2, most: 1000, unit: '件' },
} as const
export type SettingNumber = keyof typeof settingNumbers

/** The settings as they are stored or entered: anything may be missing. */
export type StoredCaseSettings = {
  [Name in LimitName]?: { amount?: number | null; unit?: string | null } | null
} & { [Name in SettingNumber]?: number | null } & { autoSupervision?: boolean | null }

/** What is wrong with the settings as they were entered; `path` is the field, e.g. `forward.amount`. */
export interface SettingFault {
  path: string
  message: string
}

const namesOf = <Name extends string>(of: Record<Name, unknown>) => Object.keys(of) as Name[]
const isGiven = (value: unknown) => value !== undefined && value !== null
const isBetween = (value: unknown, least: number, most: number) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most

/**
 * Everything that is wrong with the settings: a limit of none or of years, half a day, a unit that is none.
 * What is left out falls back to the policy and is no fault.
 */
export function caseSettingFaults(entered: StoredCaseSettings): SettingFault[] {
  const ofLimits = namesOf(limitNames).flatMap((name): SettingFault[] => {
    const { amount, unit } = entered[name] ?? {}
    const says = `${limitNames[name]}要是 1 到 ${longestLegLimit} 的整数。`
    const isUnit = unit === 'working-day' || unit === 'calendar-day'
    return [
      ...(isGiven(amount) && !isBetween(amount, 1, longestLegLimit)
        ? [{ path: `${name}.amount`, message: says }]
        : []),
      ...(isGiven(unit) && !isUnit
        ? [{ path: `${name}.unit`, message: `${limitNames[name]}的单位只能是工作日或自然日。` }]
        : []),
    ]
  })
  const ofNumbers = namesOf(settingNumbers).flatMap((path): SettingFault[] => {
    const { name, least, most, unit } = settingNumbers[path]
    return isGiven(entered[path]) && !isBetween(entered[path], least, most)
      ? [{ path, message: `「${name}」要是 ${least} 到 ${most} 的整数（${unit}）。` }]
      : []
  })
  return [...ofLimits, ...ofNumbers]
}

function limitFrom(stored: StoredCaseSettings[LimitName], fallback: Limit): Limit {
  const unit = stored?.unit === 'calendar-day' ? 'calendar-day' : 'working-day'
  return isGiven(stored?.amount) ? { unit, amount: Number(stored?.amount) } : fallback
}

/** The settings with the policy's value for everything that is not set. */
export function caseSettingsOf(stored: StoredCaseSettings): CaseSettings {
  const numberOf = (name: Exclude<SettingNumber, 'longestExtension'>) =>
    stored[name] ?? policySettings[name]
  return {
    limits: {
      forward: limitFrom(stored.forward, policyLimits.forward),
      acceptance: limitFrom(stored.acceptance, policyLimits.acceptance),
      delivery: limitFrom(stored.delivery, policyLimits.delivery),
      appointment: limitFrom(stored.appointment, policyLimits.appointment),
      longestExtension: stored.longestExtension ?? policyLimits.longestExtension,
    },
    nearDays: numberOf('nearDays'),
    autoSupervision: stored.autoSupervision ?? policySettings.autoSupervision,
    supervisionAfterDays: numberOf('supervisionAfterDays'),
    supervisionReplyDays: numberOf('supervisionReplyDays'),
    batchFrom: numberOf('batchFrom'),
  }
}

const sayLimit = ({ unit, amount }: Limit) =>
  `${amount} 个${unit === 'calendar-day' ? '自然日' : '工作日'}`

/** Each setting by name, in words. */
function said({ limits, ...rest }: CaseSettings): Map<string, string> {
  const values = { ...rest, longestExtension: limits.longestExtension }
  return new Map([
    ...namesOf(limitNames).map((name) => [limitNames[name], sayLimit(limits[name])] as const),
    ...namesOf(settingNumbers).map((path) => {
      const { name, unit } = settingNumbers[path]
      return [name, `${values[path]} ${unit}`] as const
    }),
    ['自动督办', rest.autoSupervision ? '开' : '关'] as const,
  ])
}

/** What a change changed, each in words: 送交时限：1 个工作日 → 2 个工作日. */
export function caseSettingChanges(before: CaseSettings, after: CaseSettings): string[] {
  const old = said(before)
  return [...said(after)]
    .filter(([name, value]) => old.get(name) !== value)
    .map(([name, value]) => `${name}：${old.get(name)} → ${value}`)
}
