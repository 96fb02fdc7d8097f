import { idOf } from '@/access/roles'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import type { WorkbookMatters, WorkbookRow } from '@/domain/catalogue/spreadsheet/readMatters'
import { compact } from '@/domain/catalogue/spreadsheet/text'
import { sayDate } from '@/domain/platform/plainDate'
import { importText } from '@/i18n/imports'
import type { Department } from '@/payload-types'
import { findMatter, type MatterLibraries } from './matterLibraries'

/** One row as it would be saved; without an input it is refused for its reasons. */
export interface PlannedRow {
  /** Number of the row as Excel shows it. */
  row: number
  name: string
  input?: MatterInput
  department?: Department
  reasons: string[]
  notes: string[]
}

/**
 * The department that a cell names: by code, full or short name, or the end of the full name
 * (县民政局 for 示范县民政局) where only one ends so.
 */
export function departmentNamed(
  departments: readonly Department[],
  { departmentCode, departmentName }: Partial<MatterInput>,
): Department | undefined {
  const code = compact(departmentCode ?? '').toUpperCase()
  const byCode = code ? departments.find((one) => one.code === code) : undefined
  if (byCode || !departmentName) return byCode
  const name = compact(departmentName)
  const exact = departments.find((one) => compact(one.name) === name || one.shortName === name)
  if (exact) return exact
  const [only, another] = departments.filter((one) => name.length > 2 && one.name.endsWith(name))
  return another ? undefined : only
}

/** Keys by which two rows of a file are about the same matter. */
function keysOf(input: MatterInput): string[] {
  const { code, businessItemCode, departmentCode, name, subItem } = input
  return [
    ...(code ? [`code\n${code}`] : []),
    ...(businessItemCode ? [`item\n${businessItemCode}`] : []),
    ...(code || businessItemCode ? [] : [['name', departmentCode, name, subItem].join('\n')]),
  ]
}

interface Planning {
  libraries: MatterLibraries
  /** Rows of other departments are refused. */
  only?: Department
  /** Row of the file where each key was met first. */
  seen: Map<string, number>
}

function ownerOf(
  planning: Planning,
  row: number,
  input: Partial<MatterInput>,
): { department?: Department; reason?: string } {
  const { only, libraries } = planning
  const said = input.departmentName || input.departmentCode
  const named = departmentNamed(libraries.departments, input)
  if (said && !named) return { reason: importText.unknownInRow(row, said) }
  if (only && named && named.id !== only.id) {
    return { reason: importText.otherDepartment(row, named.name, only.name) }
  }
  return { department: named ?? only }
}

function plan(
  planning: Planning,
  given: Pick<WorkbookRow, 'number' | 'input' | 'reasons' | 'notes'>,
): PlannedRow {
  const { number: row, input } = given
  const reasons = [...given.reasons]
  const { department, reason } = ownerOf(planning, row, input)
  if (reason) reasons.push(reason)
  const name = input.name ?? ''
  const whole: MatterInput = {
    ...input,
    name,
    ...(department ? { departmentCode: department.code, departmentName: department.name } : {}),
  }
  const { matters } = planning.libraries
  const found = matters && name ? findMatter(matters, whole, department?.id) : undefined
  const isForeign = planning.only && found && idOf(found.department) !== planning.only.id
  if (isForeign && planning.only) {
    reasons.push(importText.foreignMatter(row, found.code ?? '', planning.only.name))
  }
  for (const key of name ? keysOf(whole) : []) {
    const before = planning.seen.get(key)
    if (before === undefined) planning.seen.set(key, row)
    else reasons.push(importText.twice(row, before))
  }
  const isGood = reasons.length === 0
  const notes =
    found?.stage === 'scheduled'
      ? [...given.notes, importText.callsOff(sayDate(found.effectiveOn ?? ''))]
      : given.notes
  return { row, name, department, reasons, notes, ...(isGood ? { input: whole } : {}) }
}

/**
 * Says of each row whose matter it is and whether it can be taken at all; what it changes is worked out
 * row by row afterwards.
 * @param rows as `readMatters` reads them
 * @param libraries with the matters, see `loadMatterLibraries`
 * @param only the department whose rows are taken; rows that name none belong to it
 */
export function planImport({
  rows,
  libraries,
  only,
}: {
  rows: WorkbookMatters['rows']
  libraries: MatterLibraries
  only?: Department
}): PlannedRow[] {
  const planning: Planning = { libraries, only, seen: new Map() }
  return rows.map((one) => plan(planning, one))
}
