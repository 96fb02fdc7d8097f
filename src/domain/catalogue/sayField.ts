import type {
  Agency,
  Basis,
  Fee,
  Limit,
  MatterContent,
  MatterMaterial,
  Place,
  Question,
  SpecialProcedure,
  Step,
} from './matterContent'
import {
  agencyModes,
  audiences,
  caseTypes,
  deliveryMethods,
  exerciseLevels,
  lifeEvents,
  limitStarts,
  limitUnits,
  materialKinds,
  matterTypes,
  necessities,
  powerSources,
  serviceChannels,
  serviceScopes,
  stationTiers,
  themes,
  wordOf,
  type Term,
} from './vocabulary'

/** A limit in words: 5 个工作日, 30 个自然日, 即时办结. Nothing gives ''. */
export function sayLimit(limit: Limit | null | undefined): string {
  if (!limit) return ''
  if (limit.unit === 'immediate') return '即时办结'
  return `${limit.amount ?? '?'} 个${wordOf(limitUnits, limit.unit)}`
}

const inBrackets = (parts: (string | undefined | false)[]): string => {
  const said = parts.filter(Boolean).join('，')
  return said ? `（${said}）` : ''
}

/** A material in one line: 居民身份证（原件 1 份，复印件 1 份，容缺，本人的）. */
export function sayMaterial(material: Partial<MatterMaterial> & { name: string }): string {
  const { originals, copies, kind, necessity, whenNeeded, note } = material
  const isCounted = originals !== undefined || copies !== undefined
  return `${material.name}${inBrackets([
    Boolean(originals) && `原件 ${originals} 份`,
    Boolean(copies) && `复印件 ${copies} 份`,
    !isCounted && kind && wordOf(materialKinds, kind),
    necessity && necessity !== 'required' && wordOf(necessities, necessity),
    whenNeeded,
    note,
  ])}`
}

const saySteps = ({ name, actor, limit, note }: Step): string =>
  `${name}${inBrackets([actor, limit, note])}`
const sayFee = ({ item, standard, basis, reduction }: Fee): string =>
  `${item} ${standard}${inBrackets([basis && `依据：${basis}`, reduction && `减免：${reduction}`])}`
const sayPlace = ({ name, address, hours, phone }: Place): string =>
  `${name}${inBrackets([address, hours, phone])}`
const sayBasis = ({ law, articles }: Basis): string => `《${law}》${articles.join('、')}`
const sayProcedure = ({ name, countedInLimit, limit, note }: SpecialProcedure): string =>
  `${name}${inBrackets([limit, countedInLimit ? '计入时限' : '不计入时限', note])}`
const sayQuestion = ({ question, answer }: Question): string => `问：${question} 答：${answer}`

/** Items one below the other, numbered when there are several. */
const lines = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] ?? '') : items.map((item, at) => `${at + 1}. ${item}`).join('\n')

const words = (list: readonly Term[], values: readonly string[]): string =>
  values.map((value) => wordOf(list, value)).join('、')

const sayAgency = (agency: Agency): string =>
  (['village', 'community', 'town', 'county'] as const)
    .filter((tier) => agency[tier])
    .map((tier) => `${wordOf(stationTiers, tier)}${wordOf(agencyModes, agency[tier])}`)
    .join('，')

const yesNo = (value: boolean): string => (value ? '是' : '否')

type Whole = Required<MatterContent>
type Say = { [Key in keyof Whole]: (value: Whole[Key]) => string }

const asText = (text: string): string => text

const say: Say = {
  code: asText,
  name: asText,
  plainNames: (names) => names.join('、'),
  subItem: asText,
  basicCode: asText,
  implementationCode: asText,
  businessItemCode: asText,
  type: (value) => wordOf(matterTypes, value),
  powerSource: (value) => wordOf(powerSources, value),
  exerciseLevel: (value) => wordOf(exerciseLevels, value),
  department: ({ name }) => name,
  implementingBodyCode: asText,
  entrustedDepartment: asText,
  jointAgencies: (names) => names.join('、'),
  audiences: (values) => words(audiences, values),
  themes: (values) => words(themes, values),
  lifeEvents: (values) => words(lifeEvents, values),
  serviceScope: (value) => wordOf(serviceScopes, value),
  whoCanApply: asText,
  conditions: (paragraphs) => paragraphs.join('\n'),
  basis: (list) => lines(list.map(sayBasis)),
  materials: (list) => lines(list.map(sayMaterial)),
  steps: (list) => lines(list.map(saySteps)),
  specialProcedures: (list) => lines(list.map(sayProcedure)),
  caseType: (value) => wordOf(caseTypes, value),
  statutoryLimit: sayLimit,
  promisedLimit: sayLimit,
  limitStart: (value) => wordOf(limitStarts, value),
  fees: (list) => (list.length > 0 ? lines(list.map(sayFee)) : '不收费'),
  places: (list) => lines(list.map(sayPlace)),
  hours: asText,
  channels: (values) => words(serviceChannels, values),
  visits: (times) => `${times} 次`,
  visitsReason: asText,
  mustAppear: yesNo,
  mustAppearReason: asText,
  resultName: asText,
  deliveryMethods: (values) => words(deliveryMethods, values),
  enquiryPhone: asText,
  complaintPhone: asText,
  remedy: asText,
  questions: (list) => lines(list.map(sayQuestion)),
  agency: sayAgency,
  greenChannel: yesNo,
  urgentNote: asText,
  selfServiceNote: asText,
  remarks: (paragraphs) => paragraphs.join('\n'),
  responsiblePerson: asText,
  reviewBy: asText,
  lastCheckedOn: asText,
  effectiveOn: asText,
  cancelOn: asText,
}

/**
 * The value of a matter's field in Chinese, as a person reads it.
 * @param field a field of {@link MatterContent}
 * @param value its value; nothing gives ''
 */
export function sayField<Field extends keyof MatterContent>(
  field: Field,
  value: Whole[Field] | null | undefined,
): string {
  return value === undefined || value === null ? '' : say[field](value)
}
