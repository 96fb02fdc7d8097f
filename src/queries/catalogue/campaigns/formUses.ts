import type { PayloadRequest } from 'payload'

/** So many are named; the library's own page lists them all. */
const mostNamed = 12

/** A matter that asks for a form. */
export interface FormUse {
  code: string
  name: string
}

/** The matters in use that ask for a blank form, by their codes, as far as the person may read them. */
export async function formUses(req: PayloadRequest, materialId: string): Promise<FormUse[]> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: {
      and: [
        { 'materials.material': { equals: materialId } },
        { stage: { not_equals: 'withdrawn' } },
      ],
    },
    select: { code: true, name: true },
    sort: 'code',
    limit: mostNamed,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ code, name }) => ({ code: code ?? '', name }))
}
