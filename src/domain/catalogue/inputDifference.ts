import type {
  Basis,
  MaterialInput,
  MatterContent,
  MatterInput,
  MatterMaterial,
} from './matterContent'
import { plainFields, type PlainField } from './plainFields'
import { sayField, sayMaterial } from './sayField'
import { headings } from './spreadsheet/headings'

/** One field that an input would change, in Chinese words. */
export interface FieldDifference {
  field: keyof MatterContent
  /** The field's official name: 承诺办结时限. */
  label: string
  before: string
  after: string
}

/** Title of a law without brackets, blanks and 中华人民共和国, to find it however it is cited. */
export const lawKey = (title: string): string =>
  title.replace(/[《》〈〉<>\s]/g, '').replace(/^中华人民共和国/, '')

/** Name of a material without blanks and with half-width brackets, to find it in the library. */
export const materialKey = (name: string): string =>
  name.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')')

/** What a matter itself says of a material; the rest belongs to the library, which no import changes. */
const ownPartsOfMaterial = [
  'necessity',
  'whenNeeded',
  'note',
  'originals',
  'copies',
  'requiredBasis',
] as const satisfies readonly (keyof MatterMaterial)[]

function isSameMaterial(before: MatterMaterial, after: MaterialInput): boolean {
  const isSameEntry = after.code
    ? before.code === after.code
    : materialKey(before.name) === materialKey(after.name)
  return (
    isSameEntry &&
    ownPartsOfMaterial.every(
      (part) => after[part] === undefined || (before[part] ?? '') === (after[part] ?? ''),
    )
  )
}

const isSameBasis = (before: Basis, after: Basis): boolean =>
  lawKey(before.law) === lawKey(after.law) && isSame(before.articles, after.articles)

function isSameList<Before, After>(
  before: readonly Before[],
  after: readonly After[],
  same: (before: Before, after: After) => boolean,
): boolean {
  return (
    before.length === after.length &&
    after.every((item, at) => {
      const earlier = before[at]
      return earlier !== undefined && same(earlier, item)
    })
  )
}

/** Whether two values say the same; nothing, '' and an absent part are one. */
function isSame(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after)) return isSameList(before, after, isSame)
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].every((key) => isSame(before[key], after[key]))
  }
  return (before ?? '') === (after ?? '')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const labelOf = (field: keyof MatterContent): string => {
  if (field === 'department') return headings.departmentName[0]
  if (field === 'agency') return '各层级怎么代办'
  return headings[field][0]
}

type Side = Partial<MatterContent>

/**
 * What saving an input would change in a matter, field by field. Fields that the input leaves out do not
 * change; of `agency` only the tiers that are given. The library's own facts about a material (kind, source,
 * issuer …) and about a law (document number, kind) are not compared, for an input does not change them.
 * @param before the matter as it is; absent for a new one, where every field that says something counts
 * @param changed fields that are known to change, where that was worked out already; else they are compared
 * @returns the fields that differ, in the order of the form; empty when nothing would change
 */
export function inputDifference({
  before,
  input,
  changed,
}: {
  before?: MatterContent
  input: MatterInput
  changed?: readonly string[]
}): FieldDifference[] {
  const earlier: Side = before ?? {}
  const differences: FieldDifference[] = []
  const differs = (field: keyof MatterContent, isEqual: () => boolean): boolean =>
    changed && before ? changed.includes(field) : !isEqual()
  const note = (field: keyof MatterContent, was: string, becomes: string) => {
    if (was !== becomes || before) {
      differences.push({ field, label: labelOf(field), before: was, after: becomes })
    }
  }
  for (const field of plainFields) {
    const after = field === 'agency' ? mergedAgency(earlier, input) : input[field]
    if (after === undefined || !differs(field, () => isSame(earlier[field], after))) continue
    note(field, sayAny(field, earlier[field]), sayAny(field, after))
  }
  for (const field of input.withoutLimits ?? []) {
    if (earlier[field]) note(field, sayField(field, earlier[field]), '无')
  }
  if (input.departmentCode && input.departmentCode !== before?.department.code) {
    const becomes = input.departmentName ?? input.departmentCode
    note('department', before?.department.name ?? '', becomes)
  }
  const { basis, materials } = input
  if (basis && differs('basis', () => isSameList(before?.basis ?? [], basis, isSameBasis))) {
    note('basis', sayField('basis', before?.basis), sayField('basis', basis))
  }
  const isSameBag = () => isSameList(before?.materials ?? [], materials ?? [], isSameMaterial)
  if (materials && differs('materials', isSameBag)) {
    note('materials', sayField('materials', before?.materials), sayMaterials(materials))
  }
  return differences
}

function mergedAgency(earlier: Side, input: MatterInput): MatterContent['agency'] | undefined {
  return input.agency ? { ...earlier.agency, ...input.agency } : undefined
}

function sayAny<Field extends PlainField>(field: Field, value: Side[Field] | undefined): string {
  return sayField(field, value as Required<MatterContent>[Field] | undefined)
}

const sayMaterials = (materials: readonly MaterialInput[]): string =>
  materials.length === 1 && materials[0]
    ? sayMaterial(materials[0])
    : materials.map((one, at) => `${at + 1}. ${sayMaterial(one)}`).join('\n')
