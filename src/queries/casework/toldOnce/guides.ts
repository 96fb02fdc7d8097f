import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { MatterMaterial } from '@/domain/catalogue/matterContent'

/** What of a guide as its editors have it the figures point at. */
export interface GuideOfMatter {
  id: string
  code: string
  name: string
  /** In the order of the form. */
  materials: Pick<MatterMaterial, 'code' | 'note' | 'whenNeeded'>[]
}

const plain = { depth: 0, pagination: false, overrideAccess: true } as const

/** Guides by the ids of their matters, drafts first: that is what an editor rewrites. */
export async function guidesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, GuideOfMatter>> {
  if (ids.length === 0) return new Map()
  const asked = {
    collection: 'matters',
    where: { id: { in: [...ids] } },
    select: { code: true, name: true, materials: true },
    ...plain,
    req,
  } as const
  const { docs: published } = await req.payload.find(asked)
  const { docs: drafts } = await req.payload.find({ ...asked, draft: true })
  const docs = [...new Map([...published, ...drafts].map((one) => [one.id, one])).values()]
  const used = docs.flatMap(({ materials }) =>
    (materials ?? []).flatMap((row) => idOf(row.material) ?? []),
  )
  const library = await req.payload.find({
    collection: 'materials',
    where: { id: { in: [...new Set(used)] } },
    select: { code: true },
    ...plain,
    req,
  })
  const codes = new Map(library.docs.map(({ id, code }) => [id, code]))
  return new Map(
    docs.map(({ id, code, name, materials }) => [
      id,
      {
        id,
        code: code ?? '',
        name,
        materials: (materials ?? []).map(({ material, note, whenNeeded }) => ({
          code: codes.get(idOf(material) ?? '') ?? '',
          note: note ?? undefined,
          whenNeeded: whenNeeded ?? undefined,
        })),
      },
    ]),
  )
}

/** Names of materials by their codes. */
export async function materialNames(
  payload: Payload,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'materials',
    where: { code: { in: [...new Set(codes)] } },
    select: { code: true, name: true },
    ...plain,
  })
  return new Map(docs.map(({ code, name }) => [code ?? '', name]))
}
