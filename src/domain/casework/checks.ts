import type { CaseRefusal, RefusalCode } from './refusals'
import { refusal } from './refusals'
import type { CaseContext } from './rule'

const longestText = 500

/** Refuses with a code when the condition holds. */
export const unless = (isWell: boolean, code: RefusalCode, path?: string): CaseRefusal[] =>
  isWell ? [] : [refusal(code, path)]

/** A text that must be there, and not be too long. */
export function textFaults(
  text: string | undefined,
  path: string,
  missing: RefusalCode = 'reason-missing',
): CaseRefusal[] {
  const length = [...(text?.trim() ?? '')].length
  if (length === 0) return [refusal(missing, path)]
  return unless(length <= longestText, 'reason-too-long', path)
}

/** Materials that were ticked: at least one, all of them on the checklist. */
export function materialFaults(
  materials: readonly string[],
  { matter }: CaseContext,
): CaseRefusal[] {
  if (matter.materials.length === 0) return []
  if (materials.length === 0) return [refusal('materials-missing', 'materials')]
  const isKnown = materials.every((code) => matter.materials.includes(code))
  return unless(isKnown, 'material-unknown', 'materials')
}
