import type { Term, ValueOf } from '../catalogue/vocabulary'
import type { CaseEvent } from './events'
import { fold } from './fold'

/** 好差评: five levels, the last two negative. */
export const ratingLevels = [
  { value: 'very-satisfied', zh: '非常满意', en: 'Very satisfied' },
  { value: 'satisfied', zh: '满意', en: 'Satisfied' },
  { value: 'fairly-satisfied', zh: '基本满意', en: 'Fairly satisfied' },
  { value: 'dissatisfied', zh: '不满意', en: 'Dissatisfied' },
  { value: 'very-dissatisfied', zh: '非常不满意', en: 'Very dissatisfied' },
] as const satisfies readonly Term[]

/** Why somebody is not satisfied, so that a tap is enough. */
export const ratingReasons = [
  { value: 'slow', zh: '超过了说好的时间', en: 'Took longer than promised' },
  { value: 'trips', zh: '多跑了路', en: 'Needless trips' },
  { value: 'unclear', zh: '要带什么没说清', en: 'Materials were not made clear' },
  { value: 'manner', zh: '态度不好', en: 'Unfriendly' },
  { value: 'fee', zh: '收了不该收的钱', en: 'A fee was taken' },
  { value: 'other', zh: '别的原因', en: 'Another reason' },
] as const satisfies readonly Term[]

export type RatingLevel = ValueOf<typeof ratingLevels>
export type RatingReason = ValueOf<typeof ratingReasons>

/** What a citizen says about how it went. */
export interface RatingInput {
  /** Absent when nothing was chosen. */
  level?: RatingLevel
  reasons: readonly RatingReason[]
  text: string
}

/** A level by its code; undefined when there is none such. */
export const levelOf = (code: string | null): RatingLevel | undefined =>
  ratingLevels.find(({ value }) => value === code)?.value

/** The reasons among some codes, each once, in their order. */
export const reasonsOf = (codes: readonly string[]): RatingReason[] =>
  ratingReasons.filter(({ value }) => codes.includes(value)).map(({ value }) => value)

/** What keeps a rating from being taken. */
export type RatingFault =
  'not-delivered' | 'level-missing' | 'why-missing' | 'too-long' | 'too-late'

export const longestRatingText = 500
/** For so many days a rating can be changed. */
export const correctableDays = 7

/** Whether a level asks why. */
export const isNegative = (level: RatingLevel): boolean =>
  level === 'dissatisfied' || level === 'very-dissatisfied'

/**
 * The delivery that can be rated: the last one, unless the case was taken up again since.
 * @param events in order, at least one
 * @returns which event it is, from 1; null when nothing was delivered
 */
export function deliveryOf(events: readonly CaseEvent[]): number | null {
  const { status } = fold(events)
  if (status !== 'delivered' && status !== 'archived') return null
  const last = (kind: CaseEvent['kind']) => events.map((event) => event.kind).lastIndexOf(kind)
  return last('delivered') > last('reopened') ? last('delivered') + 1 : null
}

/**
 * Whether a rating that was given can still be changed.
 * @param ratedAt when it was first given
 */
export const isCorrectable = (ratedAt: Date, now: Date): boolean =>
  now.getTime() - ratedAt.getTime() <= correctableDays * 86_400_000

/** What is wrong with a rating; null when it can be taken. The two negative levels ask why. */
export function ratingFault(
  { level, reasons, text }: RatingInput,
  {
    delivery,
    ratedAt,
    now,
  }: {
    delivery: number | null
    /** When this delivery was first rated, if it was. */
    ratedAt?: Date
    now: Date
  },
): RatingFault | null {
  if (delivery === null) return 'not-delivered'
  if (ratedAt && !isCorrectable(ratedAt, now)) return 'too-late'
  if (!level) return 'level-missing'
  if ([...text].length > longestRatingText) return 'too-long'
  return isNegative(level) && reasons.length === 0 && !text.trim() ? 'why-missing' : null
}
