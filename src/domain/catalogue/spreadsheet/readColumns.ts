import type { MatterContent, MatterInput } from '../matterContent'
import {
  agencyModes,
  audiences,
  caseTypes,
  deliveryMethods,
  exerciseLevels,
  lifeEvents,
  limitStarts,
  matterTypes,
  powerSources,
  serviceChannels,
  serviceScopes,
  themes,
  type Term,
} from '../vocabulary'
import { parseBasis } from './basis'
import { parseDate } from './dates'
import type { ColumnKey } from './headings'
import { parseMaterials } from './materials'
import { parsePhone } from './phones'
import { parseParagraphs, parsePlaces, parseQuestions } from './places'
import { parseSpecialProcedures, parseSteps } from './steps'
import { parseTerm, parseTerms, parseYesNo } from './terms'
import { plainText, saysNothing, splitList, taken, type Parsed } from './text'
import { parseVisits } from './visits'

/** Columns that are read each by itself; those about limits and fees are read together. */
export type SimpleKey = Exclude<
  ColumnKey,
  | 'code'
  | 'statutoryLimit'
  | 'statutoryUnit'
  | 'promisedLimit'
  | 'promisedUnit'
  | 'hasFee'
  | 'fees'
  | 'feeItem'
  | 'feeStandard'
  | 'feeBasis'
  | 'feeReduction'
>

type TextKey = {
  [Key in SimpleKey & keyof MatterContent]: NonNullable<MatterContent[Key]> extends string
    ? string extends NonNullable<MatterContent[Key]>
      ? Key
      : never
    : never
}[SimpleKey & keyof MatterContent]

type Read = (cell: string) => Parsed<Partial<MatterInput>>

function reading<Key extends keyof MatterInput>(
  key: Key,
  parse: (cell: string) => Parsed<NonNullable<MatterInput[Key]>>,
): Read {
  return (cell) => {
    const parsed = parse(cell)
    return parsed.ok
      ? taken({ [key]: parsed.value } as Partial<MatterInput>, ...parsed.notes)
      : parsed
  }
}

const text = (key: TextKey): Read =>
  reading(key, (cell) => taken(saysNothing(cell) ? '' : plainText(cell)))

const list = (key: 'plainNames' | 'jointAgencies'): Read =>
  reading(key, (cell) => taken(saysNothing(cell) ? [] : splitList(cell)))

const oneOf = <Value extends string>(
  key: keyof MatterInput,
  terms: readonly Term<Value>[],
): Read => {
  return (cell) => {
    const parsed = parseTerm(terms, cell)
    if (parsed.ok) return taken({ [key]: parsed.value } as Partial<MatterInput>)
    return saysNothing(cell) ? taken({}) : parsed
  }
}

const manyOf = <Value extends string>(
  key: keyof MatterInput,
  terms: readonly Term<Value>[],
): Read => {
  return (cell) => {
    const parsed = saysNothing(cell) ? taken<Value[]>([]) : parseTerms(terms, cell)
    return parsed.ok ? taken({ [key]: parsed.value } as Partial<MatterInput>) : parsed
  }
}

const agency = (tier: keyof MatterContent['agency']): Read => {
  return (cell) => {
    if (saysNothing(cell)) return taken({})
    const parsed = parseTerm(agencyModes, cell)
    return parsed.ok ? taken({ agency: { [tier]: parsed.value } }) : parsed
  }
}

/** How each column of the main sheet is read. */
export const readColumn: Record<SimpleKey, Read> = {
  name: (cell) => taken({ name: plainText(cell) }),
  plainNames: list('plainNames'),
  subItem: text('subItem'),
  basicCode: text('basicCode'),
  implementationCode: text('implementationCode'),
  businessItemCode: text('businessItemCode'),
  type: oneOf('type', matterTypes),
  powerSource: oneOf('powerSource', powerSources),
  exerciseLevel: oneOf('exerciseLevel', exerciseLevels),
  departmentName: (cell) =>
    saysNothing(cell) ? taken({}) : taken({ departmentName: plainText(cell) }),
  departmentCode: (cell) =>
    saysNothing(cell) ? taken({}) : taken({ departmentCode: plainText(cell) }),
  implementingBodyCode: text('implementingBodyCode'),
  entrustedDepartment: text('entrustedDepartment'),
  jointAgencies: list('jointAgencies'),
  audiences: manyOf('audiences', audiences),
  themes: manyOf('themes', themes),
  lifeEvents: manyOf('lifeEvents', lifeEvents),
  serviceScope: oneOf('serviceScope', serviceScopes),
  whoCanApply: text('whoCanApply'),
  conditions: reading('conditions', parseParagraphs),
  basis: reading('basis', parseBasis),
  materials: reading('materials', parseMaterials),
  steps: reading('steps', parseSteps),
  specialProcedures: reading('specialProcedures', parseSpecialProcedures),
  caseType: oneOf('caseType', caseTypes),
  limitStart: oneOf('limitStart', limitStarts),
  places: reading('places', parsePlaces),
  hours: text('hours'),
  channels: manyOf('channels', serviceChannels),
  visits: reading('visits', parseVisits),
  visitsReason: text('visitsReason'),
  mustAppear: reading('mustAppear', parseYesNo),
  mustAppearReason: text('mustAppearReason'),
  resultName: text('resultName'),
  deliveryMethods: manyOf('deliveryMethods', deliveryMethods),
  enquiryPhone: reading('enquiryPhone', parsePhone),
  complaintPhone: reading('complaintPhone', parsePhone),
  remedy: text('remedy'),
  questions: reading('questions', parseQuestions),
  village: agency('village'),
  community: agency('community'),
  town: agency('town'),
  county: agency('county'),
  greenChannel: reading('greenChannel', parseYesNo),
  urgentNote: text('urgentNote'),
  selfServiceNote: text('selfServiceNote'),
  remarks: reading('remarks', parseParagraphs),
  responsiblePerson: text('responsiblePerson'),
  reviewBy: reading('reviewBy', parseDate),
  lastCheckedOn: reading('lastCheckedOn', parseDate),
  effectiveOn: reading('effectiveOn', parseDate),
  cancelOn: reading('cancelOn', parseDate),
}
