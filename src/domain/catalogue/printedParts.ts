import { canonical } from './canonical'
import type { Limit, MatterContent, MatterMaterial, Place } from './matterContent'
import { typeset } from './typeset'

/** A material as the sheet shows it: counts and the one line below, whatever else the record holds. */
export interface PrintedMaterial {
  name: string
  necessity: MatterMaterial['necessity']
  /** 原件 and 复印 with their numbers; a number of 0 stands for "bring it" without a number. */
  counts: (readonly ['original' | 'copy' | 'electronic', number])[]
  /** When it is needed and the plain note; `electronic-too` where only the form is worth saying. */
  notes: string[]
  /** Said only where there are no notes. */
  issuer?: string
}

/** What the sheet bears of a matter, part by part. Edition, station and county are not the matter's. */
export interface PrintedParts {
  name: string
  code: string
  plainNames: string[]
  theme?: string
  department: string
  limit?: Limit
  /** The longer 法定 limit, where the sheet boasts of having shortened it. */
  statutoryLimit?: Limit
  fees: { item?: string; standard: string; reduction?: string }[]
  visits: number
  /** Why in person, or who saves the way; what stands below the number of visits. */
  visitsNote: string
  whoCanApply: string
  materials: PrintedMaterial[]
  steps: { name: string; limit?: string; note?: string }[]
  urgentNote: string
  selfServiceNote: string
  places: Place[]
  basis: { law: string; articles: string[] }[]
  enquiryPhone: string
  complaintPhone: string
  remedy: string
}

/** A text as the sheet sets it: what looks the same on paper is the same. */
const set = (text: string): string => typeset(text.replace(/\s+/g, ' '))
const setWhere = (text: string | undefined) => text && set(text)

const atOnce: Limit = { unit: 'immediate' }

function limitShown({ promisedLimit, statutoryLimit, caseType }: MatterContent) {
  return promisedLimit ?? (caseType === 'immediate' ? atOnce : statutoryLimit)
}

function statutoryShown({ promisedLimit, statutoryLimit }: MatterContent): Limit | undefined {
  if (!promisedLimit || promisedLimit.unit === 'immediate') return undefined
  if (statutoryLimit?.unit !== promisedLimit.unit) return undefined
  return (statutoryLimit.amount ?? 0) > (promisedLimit.amount ?? 0) ? statutoryLimit : undefined
}

function feesShown({ fees }: MatterContent): PrintedParts['fees'] {
  const [first, second] = fees
  if (!first) return []
  if (second)
    return fees.map(({ item, standard }) => ({ item: set(item), standard: set(standard) }))
  return [{ standard: set(first.standard), reduction: setWhere(first.reduction) }]
}

function visitsNoteShown({ mustAppear, mustAppearReason, agency, channels }: MatterContent) {
  if (mustAppear) return setWhere(mustAppearReason) || 'appear'
  const isCarried = (mode?: string) => mode === 'agent' || mode === 'direct'
  if (isCarried(agency.village) || isCarried(agency.community)) return 'village'
  if (isCarried(agency.town)) return 'town'
  return channels.includes('online') ? 'online' : 'window'
}

function countsShown({ form, kind, originals, copies }: MatterMaterial): PrintedMaterial['counts'] {
  if (form === 'electronic') return [['electronic', 0]]
  const counts: PrintedMaterial['counts'] = []
  if (originals > 0 || kind === 'both') counts.push(['original', originals])
  if (copies > 0) counts.push(['copy', copies])
  return counts.length > 0 ? counts : [[kind === 'copy' ? 'copy' : 'original', 0]]
}

function materialShown(material: MatterMaterial): PrintedMaterial {
  const { name, necessity, whenNeeded, note, form, issuer, source } = material
  const isElectronicToo = form === 'either' && !note && !whenNeeded
  const notes = [
    necessity === 'required' ? '' : whenNeeded,
    note,
    isElectronicToo ? 'electronic-too' : '',
  ].flatMap((text) => (text ? [set(text)] : []))
  const says = notes.length === 0 && issuer && source !== 'applicant'
  const counts = countsShown(material)
  return { name: set(name), necessity, counts, notes, ...(says ? { issuer: set(issuer) } : {}) }
}

function placesShown({ places, selfServiceNote = '', hours }: MatterContent): Place[] {
  return places
    .slice(0, 2)
    .filter((place) => !selfServiceNote.includes(place.name))
    .map(({ name, address, phone, ...place }) => ({
      name: set(name),
      address: setWhere(address),
      hours: setWhere(place.hours ?? hours),
      phone: setWhere(phone),
    }))
}

/**
 * What the sheet prints of a matter, and nothing else: two contents with equal parts give the same
 * paper. It follows `src/printing/sheet`; a test keeps the two in step.
 */
export function printedParts(content: MatterContent): PrintedParts {
  return {
    name: set(content.name),
    code: content.code,
    plainNames: content.plainNames.slice(0, 4).map(set),
    theme: content.themes[0],
    department: set(content.department.name),
    limit: limitShown(content),
    statutoryLimit: statutoryShown(content),
    fees: feesShown(content),
    visits: content.visits,
    visitsNote: visitsNoteShown(content),
    whoCanApply: set(content.whoCanApply),
    materials: content.materials.map(materialShown),
    steps: content.steps.map(({ name, limit, note }) => ({
      name: set(name),
      limit: setWhere(limit),
      note: setWhere(note),
    })),
    urgentNote: set(content.urgentNote ?? ''),
    selfServiceNote: set(content.selfServiceNote ?? ''),
    places: placesShown(content),
    basis: content.basis.slice(0, 4).map(({ law, articles }) => ({
      law: set(law),
      articles: articles.map(set),
    })),
    enquiryPhone: content.enquiryPhone,
    complaintPhone: content.complaintPhone ?? '',
    remedy: set(content.remedy ?? ''),
  }
}

/**
 * One string that is equal exactly when two contents print the same sheet. The caller hashes it into
 * the fingerprint of an edition; a change that nobody can see on paper changes neither.
 */
export function printedText(content: MatterContent): string {
  return canonical(printedParts(content))
}
