import type { Limit } from '../catalogue/matterContent'
import type { Holder } from './events'

/** The limits of the legs: data of the county, with the policy's values as default. */
export interface CaseLimits {
  /** A lower tier passes the materials on (§二(二)). */
  forward: Limit
  /** A department says whether it accepts (行政许可法 第三十二条). */
  acceptance: Limit
  /** The window hands result and papers to the citizen (§二(二)). */
  delivery: Limit
  /** The county answers an application for an appointment (§二(三)4). */
  appointment: Limit
  /** The most that a decision may be put off, in the unit of the limit (行政许可法 第四十二条). */
  longestExtension: number
}

/** What holds while a county has set nothing else. */
export const policyLimits: CaseLimits = {
  forward: { unit: 'working-day', amount: 1 },
  acceptance: { unit: 'working-day', amount: 5 },
  delivery: { unit: 'working-day', amount: 1 },
  appointment: { unit: 'working-day', amount: 1 },
  longestExtension: 10,
}

/** Urgent matters are handled at once, by whoever holds them (§二(三)3). */
const atOnce: Limit = { unit: 'immediate' }

/** How long a holder has, from the day on which it got the case. */
export function limitOf(holder: Holder, isGreen: boolean, limits: CaseLimits): Limit {
  if (isGreen) return atOnce
  return holder.party === 'department' ? limits.acceptance : limits.forward
}

/** How long a department has to decide: what it promised, or at once. */
export const handlingLimit = (promised: Limit, isGreen: boolean): Limit =>
  isGreen ? atOnce : promised

/** How long the window has to deliver. */
export const deliveryLimit = (isGreen: boolean, { delivery }: CaseLimits): Limit =>
  isGreen ? atOnce : delivery
