import type { MatterContent } from './matterContent'

/**
 * The fields that an input says by their values, in the order of the form. Code, department, materials and
 * bases are not among them: they are matched with what there is.
 */
export const plainFields = [
  'name',
  'plainNames',
  'subItem',
  'basicCode',
  'implementationCode',
  'businessItemCode',
  'type',
  'powerSource',
  'exerciseLevel',
  'implementingBodyCode',
  'entrustedDepartment',
  'jointAgencies',
  'audiences',
  'themes',
  'lifeEvents',
  'serviceScope',
  'whoCanApply',
  'conditions',
  'steps',
  'specialProcedures',
  'caseType',
  'statutoryLimit',
  'promisedLimit',
  'limitStart',
  'fees',
  'places',
  'hours',
  'channels',
  'visits',
  'visitsReason',
  'mustAppear',
  'mustAppearReason',
  'resultName',
  'deliveryMethods',
  'enquiryPhone',
  'complaintPhone',
  'remedy',
  'questions',
  'agency',
  'greenChannel',
  'urgentNote',
  'selfServiceNote',
  'remarks',
  'responsiblePerson',
  'reviewBy',
  'lastCheckedOn',
  'effectiveOn',
  'cancelOn',
] as const satisfies readonly (keyof MatterContent)[]

export type PlainField = (typeof plainFields)[number]

/** Those of them that a record keeps in another shape: rich texts, limits, and the tiers one by one. */
const reshapedFields = [
  'conditions',
  'statutoryLimit',
  'promisedLimit',
  'agency',
  'remarks',
] as const satisfies readonly PlainField[]

type ReshapedField = (typeof reshapedFields)[number]

const isReshaped = (field: PlainField): field is ReshapedField =>
  (reshapedFields as readonly PlainField[]).includes(field)

/** The plain fields that a record keeps as they are said. */
export const keptAsSaid: readonly Exclude<PlainField, ReshapedField>[] = plainFields.flatMap(
  (field) => (isReshaped(field) ? [] : [field]),
)
