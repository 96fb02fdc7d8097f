import type { MatterInput } from '../matterContent'
import type { ColumnKey } from './headings'
import { itemSheets, type ItemField } from './itemSheets'

/** Most characters of a text of the matter, as the form has them. */
const ofTexts: Partial<Record<ColumnKey & keyof MatterInput, number>> = {
  name: 100,
  subItem: 100,
  basicCode: 60,
  implementationCode: 60,
  businessItemCode: 60,
  implementingBodyCode: 60,
  entrustedDepartment: 100,
  whoCanApply: 600,
  hours: 80,
  visitsReason: 120,
  mustAppearReason: 120,
  resultName: 80,
  enquiryPhone: 40,
  complaintPhone: 40,
  remedy: 300,
  urgentNote: 200,
  selfServiceNote: 200,
  responsiblePerson: 30,
}
interface ListLength {
  /** Most characters of one entry. */
  each: number
  /** Most entries. */
  count: number
}

const ofLists: Partial<Record<ColumnKey & keyof MatterInput, ListLength>> = {
  plainNames: { each: 30, count: 12 },
  jointAgencies: { each: 60, count: 100 },
}
/** Most characters of the parts of an item, by the heading of the part; most items. */
const ofItems: { [Field in ItemField]: { most: number; parts: Record<string, number> } } = {
  materials: {
    most: 40,
    parts: {
      name: 100,
      code: 40,
      whenNeeded: 120,
      note: 120,
      issuer: 80,
      specification: 200,
      fillingNotes: 1000,
      acceptanceStandard: 1000,
      requiredBasis: 300,
      commonMistakes: 1000,
    },
  },
  steps: { most: 15, parts: { name: 60, actor: 40, limit: 30, note: 120 } },
  specialProcedures: { most: 50, parts: { name: 60, limit: 30, note: 200 } },
  fees: { most: 50, parts: { item: 60, standard: 80, basis: 200, reduction: 200 } },
  basis: { most: 50, parts: { law: 200, documentNumber: 80 } },
  questions: { most: 50, parts: { question: 120, answer: 1000 } },
  places: { most: 50, parts: { name: 60, address: 120, hours: 60, phone: 40 } },
}

/** Something that is too long, and the column it stands in. */
export interface TooLong {
  key: ColumnKey
  reason: string
}

const tooLong = (what: string, length: number, most: number): string =>
  `${what}有 ${length} 个字，最多 ${most} 个，请缩短`

/** Texts and lists of an input that are longer than the form allows. */
export function lengthsOf(input: Partial<MatterInput>): TooLong[] {
  const found: TooLong[] = []
  for (const [key, most] of Object.entries(ofTexts) as [keyof typeof ofTexts, number][]) {
    const value = input[key]
    if (typeof value === 'string' && value.length > most) {
      found.push({ key, reason: tooLong('', value.length, most) })
    }
  }
  for (const [key, { each, count }] of Object.entries(ofLists) as [
    keyof typeof ofLists,
    ListLength,
  ][]) {
    const value = input[key]
    if (!Array.isArray(value)) continue
    if (value.length > count) found.push({ key, reason: `有 ${value.length} 个，最多 ${count} 个` })
    const long = value.find((one) => typeof one === 'string' && one.length > each)
    if (typeof long === 'string') {
      found.push({ key, reason: tooLong(`「${long.slice(0, 12)}…」`, long.length, each) })
    }
  }
  for (const field of Object.keys(ofItems) as ItemField[]) found.push(...itemLengths(input, field))
  return found
}

function itemLengths(input: Partial<MatterInput>, field: ItemField): TooLong[] {
  const items: readonly object[] = input[field] ?? []
  const { most, parts } = ofItems[field]
  const name = itemSheets[field].name
  const found: TooLong[] = []
  if (items.length > most) {
    found.push({ key: field, reason: `${name}有 ${items.length} 项，最多 ${most} 项` })
  }
  for (const item of items) {
    for (const [part, longest] of Object.entries(parts)) {
      const value: unknown = Reflect.get(item, part)
      if (typeof value === 'string' && value.length > longest) {
        found.push({
          key: field,
          reason: tooLong(`「${value.slice(0, 12)}…」`, value.length, longest),
        })
      }
    }
  }
  return found
}
