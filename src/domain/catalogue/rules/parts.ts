import { error, hint, when, type Rule } from './finding'

const longestName = 100
const comfortableName = 40

/** The name is there and fits on top of the sheet. */
export const nameIsGiven: Rule = ({ name }) => {
  const length = [...name.trim()].length
  if (length === 0) return [error('name-missing', 'name', '还没有写事项名称。')]
  if (length > longestName) {
    const message = `事项名称最多 ${longestName} 个字，现在有 ${length} 个。请缩短。`
    return [error('name-too-long', 'name', message)]
  }
  return when(
    length > comfortableName,
    hint('name-long', 'name', `事项名称有 ${length} 个字，${comfortableName} 个字以内最醒目。`),
  )
}

/** Owner, type and 办件类型 are chosen. */
export const identityIsGiven: Rule = ({ department, type, caseType }) => [
  ...when(!department.code, error('department-missing', 'department', '还没有选择实施主体。')),
  ...when(!type, error('type-missing', 'type', '还没有选择事项类型。')),
  ...when(!caseType, error('case-type-missing', 'caseType', '还没有选择办件类型。')),
]

/** Who can apply is said in plain words: the first thing that people ask. */
export const applicantIsGiven: Rule = ({ whoCanApply }) =>
  when(
    !whoCanApply.trim(),
    error('who-missing', 'whoCanApply', '还没有写「谁可以申请」。一两句大白话就行。'),
  )

/**
 * Of the seven parts that the policy names (§二(三)1: 业务办理依据、办理地点、申请材料、业务流程、
 * 办理时限、咨询电话和收费标准), those that must be filled. No fee means 不收费, no material 不用带材料.
 */
export const policyPartsAreGiven: Rule = (content) => [
  ...when(
    content.basis.length === 0,
    error('basis-missing', 'basis', '还没有写设定依据。请至少选一部法规或文件。'),
  ),
  ...when(
    content.places.length === 0,
    error('places-missing', 'places', '还没有写办理地点。请至少写一处。'),
  ),
  ...when(
    content.steps.length === 0,
    error('steps-missing', 'steps', '还没有写办理流程。请至少写一步。'),
  ),
  ...when(
    !content.promisedLimit,
    error('limit-missing', 'promisedLimit', '还没有写承诺办结时限。请填数量和单位，或选「即时」。'),
  ),
  ...when(
    !content.enquiryPhone.trim(),
    error('enquiry-phone-missing', 'enquiryPhone', '还没有写咨询电话。'),
  ),
  ...when(
    content.materials.length === 0,
    hint('materials-none', 'materials', '没有申请材料，纸上会印「不用带材料」。请确认真的不用带。'),
  ),
]

/** Rows that were begun are finished. */
export const rowsAreComplete: Rule = ({ steps, places, questions, specialProcedures }) => [
  ...steps.flatMap(({ name }, at) =>
    when(
      !name.trim(),
      error('step-name-missing', `steps.${at}.name`, `第 ${at + 1} 步没有写做什么。`),
    ),
  ),
  ...places.flatMap(({ name }, at) =>
    when(
      !name.trim(),
      error('place-name-missing', `places.${at}.name`, `第 ${at + 1} 处地点没有写名称。`),
    ),
  ),
  ...specialProcedures.flatMap(({ name }, at) =>
    when(
      !name.trim(),
      error(
        'procedure-name-missing',
        `specialProcedures.${at}.name`,
        `第 ${at + 1} 个特别程序没有写名称。`,
      ),
    ),
  ),
  ...questions.flatMap(({ question, answer }, at) =>
    when(
      !question.trim() || !answer.trim(),
      error(
        'question-incomplete',
        `questions.${at}.${question.trim() ? 'answer' : 'question'}`,
        `第 ${at + 1} 个常见问题没有写完整。`,
      ),
    ),
  ),
]
