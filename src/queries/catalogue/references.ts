import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Department, Law, Material, Matter, Media } from '@/payload-types'

/** Where to read: the payload, and the request whose transaction the reads belong to. */
export interface Reader {
  payload: Payload
  req?: PayloadRequest
}

/** What matters point to, by id. */
export interface References {
  departments: ReadonlyMap<string, Department>
  laws: ReadonlyMap<string, Pick<Law, 'id' | 'title' | 'documentNumber' | 'kind'>>
  materials: ReadonlyMap<string, Material>
  media: ReadonlyMap<string, Pick<Media, 'id' | 'url'>>
}

const byId = <Doc extends { id: string }>(docs: Doc[]) => new Map(docs.map((doc) => [doc.id, doc]))

const idsOf = (values: (string | { id: string } | null | undefined)[]): string[] => [
  ...new Set(values.map(idOf).filter((id) => id !== null)),
]

/**
 * Loads all that the given matters point to, in at most four queries however many matters there are.
 * Libraries and departments are public, so no person's access is asked.
 * @param matters documents of any depth; drafts may lack relations
 */
export async function loadReferences({
  payload,
  req,
  matters,
}: Reader & { matters: readonly Matter[] }): Promise<References> {
  const where = (ids: string[]) => ({ id: { in: ids } })
  const plain = { req, depth: 0, pagination: false, overrideAccess: true } as const
  const departmentIds = idsOf(matters.map((matter) => matter.department))
  const lawIds = idsOf(matters.flatMap((matter) => matter.basis?.map((row) => row.law) ?? []))
  const materialIds = idsOf(
    matters.flatMap((matter) => matter.materials?.map((row) => row.material) ?? []),
  )
  const departments = departmentIds.length
    ? await payload.find({ collection: 'departments', where: where(departmentIds), ...plain })
    : { docs: [] }
  const laws = lawIds.length
    ? await payload.find({
        collection: 'laws',
        where: where(lawIds),
        select: { title: true, documentNumber: true, kind: true },
        ...plain,
      })
    : { docs: [] }
  const materials = materialIds.length
    ? await payload.find({ collection: 'materials', where: where(materialIds), ...plain })
    : { docs: [] }
  const mediaIds = idsOf(materials.docs.flatMap((doc) => [doc.blankForm, doc.sampleForm]))
  const media = mediaIds.length
    ? await payload.find({ collection: 'media', where: where(mediaIds), ...plain })
    : { docs: [] }
  return {
    departments: byId(departments.docs),
    laws: byId(laws.docs),
    materials: byId(materials.docs),
    media: byId(media.docs),
  }
}
