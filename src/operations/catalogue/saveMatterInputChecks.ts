import type { PayloadRequest } from 'payload'
import { hasRole, idOf, personOf } from '@/access/roles'
import { isMatterCode } from '@/domain/catalogue/matterCode'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import type { Department, Matter } from '@/payload-types'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import type { MatterLibraries } from './matterLibraries'

/** The department that an input names: `said` is what stands there, `doc` what it is. */
export interface InputDepartment {
  said?: string
  doc?: Department
}

/** Longest name of a matter, as printed on top of the sheet. */
const longestName = 100

/**
 * The department that an input belongs to: by code, by full name, by short name; a person's own
 * when none is named.
 * @throws Refusal when the named department is unknown
 */
export function departmentOfInput({
  req,
  input,
  libraries,
  actor,
}: {
  req: PayloadRequest
  input: MatterInput
  libraries: MatterLibraries
  actor: 'person' | 'system'
}): InputDepartment {
  const { departments } = libraries
  const said = input.departmentCode?.trim() || input.departmentName?.trim()
  if (!said) {
    const own = actor === 'person' ? idOf(personOf(req)?.department) : null
    return { doc: departments.find(({ id }) => id === own) }
  }
  const code = input.departmentCode?.trim().toUpperCase()
  const name = input.departmentName?.trim()
  const doc =
    departments.find((department) => code && department.code === code) ??
    departments.find((department) => name && department.name === name) ??
    departments.find((department) => name && department.shortName === name)
  if (!doc) {
    const message = `部门库里没有「${said}」。请核对部门名称或代号，或先在「部门」里添加。`
    throw new Refusal({
      kind: 'invalid',
      message,
      reasons: [{ message, path: 'department', code: 'department-unknown' }],
    })
  }
  return { said, doc }
}

/** Refuses a person who is no editor or reviewer of the department that owns the matter. */
export function refuseForeign({
  req,
  found,
  department,
}: {
  req: PayloadRequest
  found: Matter | null
  department?: Department
}): void {
  const person = requirePerson(req)
  const own = idOf(person.department)
  if (!own || !hasRole(person, 'editor', 'reviewer')) {
    const message = '只有部门编辑和部门审核可以改事项。'
    throw new Refusal({ kind: 'forbidden', message })
  }
  const owner = found ? idOf(found.department) : department?.id
  if (owner !== own || (department && department.id !== own)) {
    const message = `「${found?.name ?? department?.name}」不归您的部门管，您不能改。`
    throw new Refusal({
      kind: 'forbidden',
      message,
      reasons: [{ message, path: 'department', code: 'department-foreign' }],
    })
  }
}

/** Refuses a name or code that cannot be, and a code that contradicts the one the matter has. */
export function refuseWrongKeys({
  input,
  found,
  department,
}: {
  input: MatterInput
  found: Matter | null
  department: InputDepartment
}): void {
  const reasons = []
  if (!input.name) {
    reasons.push({ message: '事项名称不能为空。', path: 'name', code: 'name-missing' })
  }
  if (input.name.length > longestName) {
    const message = `事项名称最多 ${longestName} 个字，现在有 ${input.name.length} 个。请缩短。`
    reasons.push({ message, path: 'name', code: 'name-too-long' })
  }
  if (!found && !department.doc) {
    const message = '没有写明实施主体（部门）。请填部门名称或代号。'
    reasons.push({ message, path: 'department', code: 'department-missing' })
  }
  if (input.code && !isMatterCode(input.code)) {
    const message = `事项编码「${input.code}」只能用大写字母、数字和短横线，例如 MZ-0104。`
    reasons.push({ message, path: 'code', code: 'code-malformed' })
  } else if (input.code && found?.code && input.code !== found.code) {
    const message = `目录里这件事的编码是 ${found.code}，表里写的是 ${input.code}。请改成一致。`
    reasons.push({ message, path: 'code', code: 'code-differs' })
  }
  const [first] = reasons
  if (first) {
    throw new Refusal({
      kind: 'invalid',
      message: reasons.map(({ message }) => message).join(''),
      reasons,
    })
  }
}
