/** Why an edit of a project is refused. */
export interface ProjectRefusal {
  code: ProjectFault
  path?: string
  message: string
}

const sentences = {
  'not-yours': '项目由县代办中心牵头，您不能改。',
  closed: '这个项目已经结束，不能再改。',
  'name-missing': '请写项目名称，最多 100 个字。',
  'enterprise-missing': '请写企业名称，最多 100 个字。',
  'contact-missing': '请写联系人，最多 30 个字。',
  'step-unknown': '没有这一步，请刷新页面后再试。',
  'too-many-steps': '步骤太多了，一个项目最多 60 步。',
  'matter-twice': '这个事项已经是其中一步了，请核对。',
  'date-wrong': '日期不对，请填真实的日子，例如 2026-11-30。',
  'due-before-start': '完成的日子要不早于开始的日子，请改一下。',
  'after-wrong': '只能等排在前面的步骤，请先调整顺序。',
  'order-bound': '这一步和旁边那一步有先后关系，不能对调。先改「要等哪几步」。',
  'order-end': '已经在最前面或最后面了。',
  'needed-later': '后面的步骤要等这一步，先改它们「要等哪几步」，再删。',
  'has-case': '这一步已经有办件了，先取消关联，再删。',
  'case-linked': '这一步已经有办件了，请刷新页面看看。',
  'case-other-matter': '这个办件办的不是这一步的事项，请核对编号。',
  'case-in-use': '这个办件已经在另一个项目或另一步里了，请核对编号。',
  'no-case': '这一步还没有办件。',
  'reason-missing': '请写明为什么改，最多 500 个字。',
} as const

export type ProjectFault = keyof typeof sentences

/** A refusal by its code. */
export const projectFault = (code: ProjectFault, path?: string): ProjectRefusal => ({
  code,
  ...(path ? { path } : {}),
  message: sentences[code],
})

/** Refuses with a code when the condition does not hold. */
export const unless = (isWell: boolean, code: ProjectFault, path?: string): ProjectRefusal[] =>
  isWell ? [] : [projectFault(code, path)]

/** Whether a text is there and not too long. */
export const isText = (text: string, most: number): boolean => {
  const length = [...text.trim()].length
  return length > 0 && length <= most
}
