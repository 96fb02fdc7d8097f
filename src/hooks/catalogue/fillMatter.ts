import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { hasRole, idOf, personOf } from '@/access/roles'
import { stageAfter } from '@/domain/catalogue/lifecycle'
import { nextMatterCode } from '@/domain/catalogue/matterCode'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { CatalogueContext } from '@/operations/catalogue/catalogueContext'
import { Refusal } from '@/operations/refusal'
import type { Matter } from '@/payload-types'

/** Trims every plain text, however deep; rich text is left as it is. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, trimmed(entry)]))
}

async function nextCode(req: PayloadRequest, departmentId: string): Promise<string> {
  const department = await req.payload.findByID({
    collection: 'departments',
    id: departmentId,
    depth: 0,
    select: { code: true },
    overrideAccess: true,
    req,
  })
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { code: { like: `${department.code}-` } },
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return nextMatterCode(department.code, new Set(docs.flatMap(({ code }) => code ?? [])))
}

/**
 * Fills in what a save of a draft does not say: the editor's own department, the next free code, who
 * saved, and the stage that a change leads to.
 */
export const fillMatter: CollectionBeforeValidateHook<Matter> = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  const { catalogueOperation } = req.context as CatalogueContext
  if (catalogueOperation && catalogueOperation !== 'saveMatterInput') return data
  const person = personOf(req)
  const filled = trimmed(data) as Partial<Matter>
  if (operation === 'create' && hasRole(person, 'editor', 'reviewer')) {
    filled.department = idOf(person?.department) ?? filled.department
  }
  const department = idOf(filled.department) ?? idOf(originalDoc?.department)
  if (!department) throw new Refusal({ kind: 'invalid', message: say.departmentMissing })
  if (!filled.code && !originalDoc?.code) filled.code = await nextCode(req, department)
  else if (!filled.code) filled.code = originalDoc?.code
  filled.lastEditedBy = person?.id ?? null
  const before = operation === 'update' ? originalDoc?.stage : undefined
  filled.stage = stageAfter('revise', before ?? 'drafting')
  return filled
}
