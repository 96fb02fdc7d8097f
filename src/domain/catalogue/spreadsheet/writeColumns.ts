import type { MatterContent } from '../matterContent'
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
  wordOf,
  type Term,
} from '../vocabulary'
import type { SimpleKey } from './readColumns'
import { guardText } from './text'

const joined = (values: readonly string[]): string => guardText(values.join('、')) || '无'
const words = (terms: readonly Term[], values: readonly string[]): string =>
  values.map((value) => wordOf(terms, value)).join('、') || '无'
const yesNo = (value: boolean): string => (value ? '是' : '否')

/** Columns of the main sheet that the export writes in one cell; lists of items have sheets of their own. */
export type WrittenKey = Exclude<
  SimpleKey,
  'basis' | 'materials' | 'steps' | 'specialProcedures' | 'places' | 'questions'
>

/** How each column of the main sheet is written. */
export const writeColumn: Record<WrittenKey, (content: MatterContent) => string> = {
  name: ({ name }) => guardText(name),
  plainNames: ({ plainNames }) => joined(plainNames),
  subItem: ({ subItem }) => guardText(subItem ?? ''),
  basicCode: ({ basicCode }) => guardText(basicCode ?? ''),
  implementationCode: ({ implementationCode }) => guardText(implementationCode ?? ''),
  businessItemCode: ({ businessItemCode }) => guardText(businessItemCode ?? ''),
  type: ({ type }) => wordOf(matterTypes, type),
  powerSource: ({ powerSource }) => wordOf(powerSources, powerSource),
  exerciseLevel: ({ exerciseLevel }) => wordOf(exerciseLevels, exerciseLevel),
  departmentName: ({ department }) => guardText(department.name),
  departmentCode: ({ department }) => guardText(department.code),
  implementingBodyCode: ({ implementingBodyCode }) => guardText(implementingBodyCode ?? ''),
  entrustedDepartment: ({ entrustedDepartment }) => guardText(entrustedDepartment ?? ''),
  jointAgencies: ({ jointAgencies }) => joined(jointAgencies),
  audiences: (content) => words(audiences, content.audiences),
  themes: (content) => words(themes, content.themes),
  lifeEvents: (content) => words(lifeEvents, content.lifeEvents),
  serviceScope: ({ serviceScope }) => wordOf(serviceScopes, serviceScope),
  whoCanApply: ({ whoCanApply }) => guardText(whoCanApply),
  conditions: ({ conditions }) => guardText(conditions.join('\n')) || '无',
  caseType: ({ caseType }) => wordOf(caseTypes, caseType),
  limitStart: ({ limitStart }) => wordOf(limitStarts, limitStart),
  hours: ({ hours }) => guardText(hours ?? ''),
  channels: (content) => words(serviceChannels, content.channels),
  visits: ({ visits }) => String(visits),
  visitsReason: ({ visitsReason }) => guardText(visitsReason ?? ''),
  mustAppear: ({ mustAppear }) => yesNo(mustAppear),
  mustAppearReason: ({ mustAppearReason }) => guardText(mustAppearReason ?? ''),
  resultName: ({ resultName }) => guardText(resultName ?? ''),
  deliveryMethods: (content) => words(deliveryMethods, content.deliveryMethods),
  enquiryPhone: ({ enquiryPhone }) => guardText(enquiryPhone),
  complaintPhone: ({ complaintPhone }) => guardText(complaintPhone ?? ''),
  remedy: ({ remedy }) => guardText(remedy ?? ''),
  village: ({ agency: { village } }) => wordOf(agencyModes, village),
  community: ({ agency: { community } }) => wordOf(agencyModes, community),
  town: ({ agency: { town } }) => wordOf(agencyModes, town),
  county: ({ agency: { county } }) => wordOf(agencyModes, county),
  greenChannel: ({ greenChannel }) => yesNo(greenChannel),
  urgentNote: ({ urgentNote }) => guardText(urgentNote ?? ''),
  selfServiceNote: ({ selfServiceNote }) => guardText(selfServiceNote ?? ''),
  remarks: ({ remarks }) => guardText(remarks.join('\n')) || '无',
  responsiblePerson: ({ responsiblePerson }) => guardText(responsiblePerson ?? ''),
  reviewBy: ({ reviewBy }) => reviewBy ?? '',
  lastCheckedOn: ({ lastCheckedOn }) => lastCheckedOn ?? '',
  effectiveOn: ({ effectiveOn }) => effectiveOn ?? '',
  cancelOn: ({ cancelOn }) => cancelOn ?? '',
}
