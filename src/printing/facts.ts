import type { Limit, MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'
import { printWords as words } from '@/i18n/print'

/** One of the three things people ask first. */
export interface KeyFact {
  label: string
  value: string
  note: string
}

/** What of a matter the three facts are made of. */
export type FactContent = Pick<
  MatterContent,
  | 'promisedLimit'
  | 'statutoryLimit'
  | 'caseType'
  | 'fees'
  | 'visits'
  | 'mustAppear'
  | 'mustAppearReason'
  | 'agency'
  | 'channels'
>

/**
 * A limit in words: 28 个工作日， 20 天， 当场办好.
 * @returns '' without a limit
 */
export function sayLimit(limit: Limit | undefined): string {
  if (!limit) return ''
  if (limit.unit === 'immediate') return words.atOnce
  if (!limit.amount) return ''
  return limit.unit === 'working-day'
    ? words.workingDays(limit.amount)
    : words.calendarDays(limit.amount)
}

function howLong(content: FactContent): KeyFact {
  const { promisedLimit, statutoryLimit, caseType } = content
  const immediate: Limit = { unit: 'immediate' }
  const limit = promisedLimit ?? (caseType === 'immediate' ? immediate : statutoryLimit)
  const label = words.howLong
  if (!limit) return { label, value: words.noLimit, note: '' }
  if (limit.unit === 'immediate') return { label, value: words.atOnce, note: words.atOnceNote }
  const isShortened =
    promisedLimit !== undefined &&
    statutoryLimit?.unit === promisedLimit.unit &&
    (statutoryLimit.amount ?? 0) > (promisedLimit.amount ?? 0)
  const statutory =
    limit.unit === 'working-day' ? `${statutoryLimit?.amount} 个` : sayLimit(statutoryLimit)
  return {
    label,
    value: sayLimit(limit),
    note: isShortened ? words.shortened(statutory) : words.fromAcceptance,
  }
}

function howMuch({ fees }: FactContent): KeyFact {
  const label = words.howMuch
  const [first, second] = fees
  if (!first) return { label, value: words.free, note: words.agencyFree }
  if (second) {
    const note = fees.map((fee) => `${fee.item} ${fee.standard}`).join('\uff1b')
    return { label, value: words.severalFees(fees.length), note }
  }
  return { label, value: first.standard, note: first.reduction || words.agencyNoExtra }
}

function howOften(content: FactContent): KeyFact {
  const { visits, mustAppear, mustAppearReason, agency, channels } = content
  const carried = (mode?: string) => mode === 'agent' || mode === 'direct'
  const inVillage = carried(agency.village) || carried(agency.community)
  const helped = inVillage ? words.byVillage : carried(agency.town) ? words.byTown : ''
  const appear = mustAppear ? mustAppearReason || words.mustAppear : ''
  const fallback = channels.includes('online') ? words.online : words.selfVisit
  return {
    label: words.howOften,
    value: visits > 0 ? words.visits(visits) : words.noVisit,
    note: appear || helped || fallback,
  }
}

/** How long, what it costs, how often must I come: in the order people ask. */
export function keyFacts(content: FactContent): [KeyFact, KeyFact, KeyFact] {
  return [howLong(content), howMuch(content), howOften(content)]
}

/** How many originals and copies of a material: 原件 1 份、复印 1 份. */
export function sayCounts({ form, kind, originals, copies }: MatterMaterial): string {
  if (form === 'electronic') return words.electronic
  const parts = [
    originals > 0 ? words.original(originals) : kind === 'both' ? words.bringOriginal : '',
    copies > 0 ? words.copy(copies) : '',
  ].filter(Boolean)
  return parts.join('\u3001') || (kind === 'copy' ? words.copies : words.bringOriginal)
}

/** The line below a material: when it is needed, who needs it; else who issues it. */
export function sayMaterialNote(material: MatterMaterial): string {
  const { necessity, whenNeeded, note, issuer, source, form } = material
  const parts = [
    necessity === 'required' ? '' : whenNeeded,
    note,
    form === 'either' && !note && !whenNeeded ? words.electronicToo : '',
  ].filter(Boolean)
  if (parts.length > 0) return parts.join('\uff1b')
  return issuer && source !== 'applicant' ? words.issuedBy(issuer) : ''
}

/** 依据 in short: law and articles, at most four laws, without document numbers. */
export function sayBasis({ basis }: MatterContent): string {
  return basis
    .slice(0, 4)
    .map(
      ({ law, articles }) =>
        `${law.startsWith('\u300a') ? law : `\u300a${law}\u300b`}${articles.join('\u3001')}`,
    )
    .join('\uff1b')
}
