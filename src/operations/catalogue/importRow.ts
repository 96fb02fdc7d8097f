import type { PayloadRequest } from 'payload'
import type { RowAction } from '@/domain/catalogue/importRun'
import { inputDifference, type FieldDifference } from '@/domain/catalogue/inputDifference'
import type { MatterContent, MatterInput } from '@/domain/catalogue/matterContent'
import { isLonger } from '@/domain/catalogue/rules/limits'
import { importText } from '@/i18n/imports'
import { contentFrom } from '@/queries/catalogue/matterContent'
import { Refusal } from '../refusal'
import type { PlannedRow } from './importPlan'
import { findMatter, referencesOf, type MatterLibraries } from './matterLibraries'
import { saveMatterInput, type Actor } from './saveMatterInput'

/** What becomes, or would become, of one row. */
export interface RowResult {
  action: RowAction
  /** Absent in the preview of a new matter. */
  matterId?: string
  code?: string
  differences: FieldDifference[]
  reasons: string[]
  notes: string[]
}

interface RowContext {
  req: PayloadRequest
  libraries: MatterLibraries
  actor: Actor
}

/** The matter that a row is about, as it stands in its latest draft. */
export function contentBefore(
  libraries: MatterLibraries,
  { input, department }: Pick<PlannedRow, 'input' | 'department'>,
): MatterContent | undefined {
  if (!input || !libraries.matters) return undefined
  const found = findMatter(libraries.matters, input, department?.id)
  return found ? contentFrom(found, referencesOf(libraries)) : undefined
}

/** A promise longer than the law, also where one of the two stands in the matter already. */
function promiseBreaksLaw(input: MatterInput, before: MatterContent | undefined): boolean {
  if (!input.promisedLimit && !input.statutoryLimit) return false
  const isWithout = input.withoutLimits?.includes('statutoryLimit')
  const promised = input.promisedLimit ?? before?.promisedLimit
  const statutory = input.statutoryLimit ?? (isWithout ? undefined : before?.statutoryLimit)
  return Boolean(promised && statutory && isLonger(promised, statutory))
}

const refusedFor = (row: PlannedRow, reasons: string[]): RowResult => ({
  action: 'refused',
  differences: [],
  reasons,
  notes: row.notes,
})

/**
 * Works out what a row does, or does it.
 * @param row a row of `planImport`
 * @param mode `preview` writes nothing
 * @returns refusals of the row as its reasons; other errors are thrown
 */
export async function importRow(
  { req, libraries, actor }: RowContext,
  row: PlannedRow,
  mode: 'preview' | 'write',
): Promise<RowResult> {
  const { input } = row
  if (!input) return refusedFor(row, row.reasons)
  const before = contentBefore(libraries, row)
  if (promiseBreaksLaw(input, before)) {
    return refusedFor(row, [importText.promiseTooLong(row.row)])
  }
  try {
    const saved = await saveMatterInput({ req, input, mode, actor, libraries })
    const { action, id, code, newLaws, newMaterials } = saved
    const differences = inputDifference({ before, input, changed: saved.changed })
    const notes = [
      ...row.notes,
      ...(newLaws.length > 0 ? [importText.newLaws(newLaws)] : []),
      ...(newMaterials.length > 0 ? [importText.newMaterials(newMaterials)] : []),
    ]
    return {
      action,
      ...(id ? { matterId: id } : {}),
      ...(action === 'added' && mode === 'preview' ? {} : { code }),
      differences: action === 'unchanged' ? [] : differences,
      reasons: [],
      notes: action === 'unchanged' ? row.notes : notes,
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const reasons = error.reasons.map(({ message }) => message)
    return refusedFor(row, reasons.length > 0 ? reasons : [error.message])
  }
}
