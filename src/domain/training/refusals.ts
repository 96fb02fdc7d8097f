/** Why something about a session is refused: the sentence, the field to mend, and a short code. */
export interface TrainingRefusal {
  code: string
  message: string
  path?: string
}

/** A refusal when something does not hold. */
export const unless = (
  holds: boolean,
  code: string,
  message: string,
  path?: string,
): TrainingRefusal[] => (holds ? [] : [{ code, message, ...(path ? { path } : {}) }])

/** What is wrong with a text: missing when it must be there, or too long. */
export function textFaults(
  text: string,
  {
    name,
    path,
    most,
    mayBeEmpty = false,
  }: {
    name: string
    path: string
    most: number
    mayBeEmpty?: boolean
  },
): TrainingRefusal[] {
  const length = [...text.trim()].length
  if (length > most) {
    const message = `「${name}」最多 ${most} 个字，现在有 ${length} 个，请写短一点。`
    return [{ code: 'too-long', message, path }]
  }
  return unless(length > 0 || mayBeEmpty, 'missing', `请填写「${name}」。`, path)
}
