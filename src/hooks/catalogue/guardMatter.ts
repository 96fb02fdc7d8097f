import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { hasRole, idOf, personOf } from '@/access/roles'
import { isMatterCode } from '@/domain/catalogue/matterCode'
import { catalogueText as say } from '@/i18n/catalogueText'
import { matterWords } from '@/i18n/matter'
import type { CatalogueContext } from '@/operations/catalogue/catalogueContext'
import { Refusal, type Reason } from '@/operations/refusal'
import type { Matter } from '@/payload-types'

/** Only operations write these. */
const protectedFields = {
  stage: matterWords.stage.label.zh,
  currentEdition: matterWords.currentEdition.label.zh,
  nextEdition: matterWords.nextEdition.label.zh,
  returnReason: matterWords.returnReason.label.zh,
  withdrawnReason: matterWords.withdrawnReason.label.zh,
  lastCheckedBy: matterWords.lastCheckedBy.label.zh,
  owner: matterWords.owner.label.zh,
  lastEditedBy: matterWords.lastEditedBy.label.zh,
} as const

const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'object' && 'id' in value) return value.id
  return value
}

function refuse(kind: 'forbidden' | 'invalid', reason: Reason): never {
  throw new Refusal({ kind, message: reason.message, reasons: [reason] })
}

function guardProtected(data: Partial<Matter>, original: Partial<Matter>): void {
  for (const [path, label] of Object.entries(protectedFields)) {
    const key = path as keyof typeof protectedFields
    const standard = key === 'stage' ? (original.stage ?? 'drafting') : original[key]
    if (data[key] === undefined || plain(data[key]) === plain(standard)) continue
    refuse('forbidden', { message: say.protectedField(label), path, code: 'protected-field' })
  }
}

async function guardCode(
  data: Partial<Matter>,
  original: Partial<Matter>,
  req: PayloadRequest,
): Promise<void> {
  const code = data.code?.trim()
  if (!code || code === original.code) return
  const reason = { path: 'code', code: 'code' }
  if (original.currentEdition) {
    refuse('invalid', { ...reason, message: say.codeFixed(original.code ?? '') })
  }
  if (!isMatterCode(code)) refuse('invalid', { ...reason, message: say.codeMalformed(code) })
  const { totalDocs } = await req.payload.count({
    collection: 'matters',
    where: { code: { equals: code }, id: { not_equals: original.id ?? '' } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) refuse('invalid', { ...reason, message: say.codeTaken(code) })
}

/**
 * Keeps by-hand saves from what only operations may write, from foreign departments, and from the
 * code of a matter that was published. A version that is restored keeps what protects it.
 */
export const guardMatter: CollectionBeforeValidateHook<Matter> = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  const context = req.context as CatalogueContext & { isRestoringVersion?: boolean }
  if (context.catalogueOperation) return data
  const isNew = operation === 'create'
  const original: Partial<Matter> = originalDoc ?? {}
  if (context.isRestoringVersion) {
    const kept = Object.keys(protectedFields).map((key) => [key, original[key as keyof Matter]])
    const { code, department } = original
    return { ...data, ...Object.fromEntries(kept), code, department }
  }
  guardProtected(data, original)
  const person = personOf(req)
  const own = idOf(person?.department)
  const department = idOf(data.department)
  const isForeign = department && hasRole(person, 'editor', 'reviewer') && department !== own
  if (!isNew && isForeign) {
    const reason = { path: 'department', code: 'department-foreign' }
    refuse('forbidden', { ...reason, message: say.foreignDepartment })
  }
  if (!isNew && data.name !== undefined && !data.name?.trim()) {
    refuse('invalid', { path: 'name', code: 'name-missing', message: say.nameMissing })
  }
  await guardCode(data, original, req)
  return data
}
