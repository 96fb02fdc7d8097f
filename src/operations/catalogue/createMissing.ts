import type { PayloadRequest } from 'payload'
import type { Basis, MaterialInput } from '@/domain/catalogue/matterContent'
import type { Law, Material } from '@/payload-types'
import { shelve, type Shelf } from './matterLibraries'

type Missing = { laws: Basis[]; materials: MaterialInput[] }

const lawData = ({ law, kind = 'document', documentNumber, articles }: Basis) => ({
  title: law,
  kind,
  documentNumber,
  articles: articles.map((number) => ({ number })),
})

const materialData = (material: MaterialInput) => ({
  name: material.name.trim(),
  code: material.code?.trim() || undefined,
  kind: material.kind ?? ('original' as const),
  form: material.form ?? ('paper' as const),
  source: material.source,
  issuer: material.issuer,
  specification: material.specification,
  fillingNotes: material.fillingNotes,
  acceptanceStandard: material.acceptanceStandard,
  requiredBasis: material.requiredBasis,
  commonMistakes: material.commonMistakes,
})

/**
 * Enters the laws and materials that an input names and the library lacks.
 * @returns what was made, and a shelf that holds it beside all the rest; the given shelf stays as it
 * is, because the transaction may yet fail
 */
export async function createMissing({
  req,
  missing,
  shelf,
}: {
  req: PayloadRequest
  missing: Missing
  shelf: Shelf
}): Promise<{ laws: Law[]; materials: Material[]; shelf: Shelf }> {
  const made = { laws: [] as Law[], materials: [] as Material[] }
  const write = { depth: 0, overrideAccess: true, req } as const
  for (const law of missing.laws) {
    made.laws.push(await req.payload.create({ collection: 'laws', data: lawData(law), ...write }))
  }
  for (const material of missing.materials) {
    made.materials.push(
      await req.payload.create({ collection: 'materials', data: materialData(material), ...write }),
    )
  }
  if (made.laws.length + made.materials.length === 0) return { ...made, shelf }
  const more: Shelf = {
    laws: new Map(shelf.laws),
    materialsByCode: new Map(shelf.materialsByCode),
    materialsByName: new Map(shelf.materialsByName),
  }
  shelve(more, made)
  return { ...made, shelf: more }
}
