import { isAdministrator, type Role } from './roles'

/** What is still to be done between the right password and being logged in. */
export type LogInStep = 'code' | 'new-password' | 'enrol'

/** What an account must have done; the database keeps it with the user. */
export interface AccountDuties {
  roles: readonly Role[]
  /** When a second factor was set up, or nothing. */
  secondFactorSince?: string | Date | null
  /** Somebody else chose the present password. */
  mustChangePassword?: boolean | null
}

/**
 * Whether an account needs a second factor: the three administrators always (等保2.0 level 3), others
 * when the county asks for it.
 * @param alsoFor roles of the county's setting
 */
export function needsSecondFactor({
  roles,
  alsoFor,
}: {
  roles: readonly Role[]
  alsoFor: readonly Role[]
}): boolean {
  return roles.some((role) => isAdministrator(role) || alsoFor.includes(role))
}

/**
 * What comes next after the right password. The code comes first, so that whoever knows the password
 * alone cannot change it; a new password before enrolment, so that who set the old one cannot enrol.
 * @param hasPassedFactor whether a code was right in this log-in
 * @returns null when nothing is left
 */
export function nextLogInStep({
  account,
  alsoFor,
  hasPassedFactor,
}: {
  account: AccountDuties
  alsoFor: readonly Role[]
  hasPassedFactor: boolean
}): LogInStep | null {
  const isNeeded = needsSecondFactor({ roles: account.roles, alsoFor })
  const hasFactor = Boolean(account.secondFactorSince)
  if (isNeeded && hasFactor && !hasPassedFactor) return 'code'
  if (account.mustChangePassword === true) return 'new-password'
  if (isNeeded && !hasFactor) return 'enrol'
  return null
}

/**
 * Whether an account may be logged in at all: nothing is left that must be done before. A log-in that
 * exists has passed its code.
 */
export function isReadyAccount({
  account,
  alsoFor,
}: {
  account: AccountDuties
  alsoFor: readonly Role[]
}): boolean {
  return nextLogInStep({ account, alsoFor, hasPassedFactor: true }) === null
}

/** Whether what was typed looks like a code of six digits, however it was typed. */
export function normalDigits(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}
