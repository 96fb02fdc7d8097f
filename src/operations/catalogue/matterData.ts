import { idOf } from '@/access/roles'
import { saysTheSame } from '@/domain/catalogue/canonical'
import type {
  Limit,
  MaterialInput,
  MatterContent,
  MatterInput,
} from '@/domain/catalogue/matterContent'
import { lexicalFromParagraphs } from '@/domain/catalogue/paragraphs'
import { keptAsSaid } from '@/domain/catalogue/plainFields'
import type { Material, Matter } from '@/payload-types'
import { findLaw, findMaterial, type Shelf } from './matterLibraries'

type MaterialRow = NonNullable<Matter['materials']>[number]
type BasisRow = NonNullable<Matter['basis']>[number]

const kept = (next: string | undefined, before: string | null | undefined) =>
  next === undefined ? (before ?? null) : next.trim() || null

/** Numbers as said; else, where the kind is said anew, those that follow from it; else as before. */
function countsOf(input: MaterialInput, before: MaterialRow | undefined, entry: Material) {
  const numbers = { original: [1, 0], copy: [0, 1], both: [1, 1] } as const
  const was = before && ([before.originals ?? 0, before.copies ?? 0] as const)
  const fits =
    was && (!input.kind || numbers[input.kind].every((n, at) => n > 0 === (was[at] ?? 0) > 0))
  const [originals, copies] = fits ? was : numbers[input.kind ?? entry.kind]
  return { originals: input.originals ?? originals, copies: input.copies ?? copies }
}

function materialRow(input: MaterialInput, entry: Material, before?: MaterialRow): MaterialRow {
  const basis = input.requiredBasis?.trim()
  const isLibrarys = !before?.requiredBasis && basis === entry.requiredBasis?.trim()
  return {
    ...(before?.id ? { id: before.id } : {}),
    material: entry.id,
    necessity: input.necessity ?? before?.necessity ?? 'required',
    ...countsOf(input, before, entry),
    whenNeeded: kept(input.whenNeeded, before?.whenNeeded),
    note: kept(input.note, before?.note),
    requiredBasis: isLibrarys ? null : kept(input.requiredBasis, before?.requiredBasis),
  }
}

function materialRows(inputs: MaterialInput[], shelf: Shelf, doc: Matter | null): MaterialRow[] {
  return inputs.flatMap((input) => {
    const entry = findMaterial(shelf, input)
    if (!entry) return []
    const before = doc?.materials?.find((row) => idOf(row.material) === entry.id)
    return [materialRow(input, entry, before)]
  })
}

function basisRows(input: MatterInput, shelf: Shelf, doc: Matter | null): BasisRow[] {
  return (input.basis ?? []).flatMap((basis) => {
    const law = findLaw(shelf, basis)
    if (!law) return []
    const before = doc?.basis?.find((row) => idOf(row.law) === law.id)
    return [{ ...(before?.id ? { id: before.id } : {}), law: law.id, articles: basis.articles }]
  })
}

const bare = (rows: (MaterialRow | BasisRow)[] | null | undefined) =>
  (rows ?? []).map(({ id: _id, ...row }) => ({
    ...row,
    ...('law' in row ? { law: idOf(row.law) } : { material: idOf(row.material) }),
  }))

const limitData = ({ unit, amount }: Limit) => ({ unit, amount: amount ?? null })

/**
 * What an input changes in a matter, as the fields to write. A field that is absent, or says what the
 * matter says already, is not among them; plain text over equal rich text keeps the rich text.
 * @param input the row; its laws and materials are on the shelf
 * @param doc the latest draft, or null for a new matter
 * @param content what the draft says, or null
 * @returns an empty object when nothing changes
 */
export function matterDataFrom({
  input,
  doc,
  content,
  shelf,
}: {
  input: MatterInput
  doc: Matter | null
  content: MatterContent | null
  shelf: Shelf
}): Partial<Matter> {
  const data: Partial<Matter> = {}
  for (const key of keptAsSaid) {
    const next = input[key]
    if (next === undefined || (content && saysTheSame(next, content[key]))) continue
    Object.assign(data, { [key]: next === '' ? null : next })
  }
  for (const key of ['conditions', 'remarks'] as const) {
    const next = input[key]
    if (next && !saysTheSame(next, content?.[key])) data[key] = lexicalFromParagraphs(next)
  }
  for (const key of ['statutoryLimit', 'promisedLimit'] as const) {
    const next = input[key]
    if (next && !saysTheSame(next, content?.[key])) data[key] = limitData(next)
    if (input.withoutLimits?.includes(key) && content?.[key])
      data[key] = { unit: null, amount: null }
  }
  if (input.agency && !saysTheSame({ ...content?.agency, ...input.agency }, content?.agency)) {
    data.agency = { ...content?.agency, ...input.agency }
  }
  if (input.materials) {
    const rows = materialRows(input.materials, shelf, doc)
    if (!saysTheSame(bare(rows), bare(doc?.materials))) data.materials = rows
  }
  if (input.basis) {
    const rows = basisRows(input, shelf, doc)
    if (!saysTheSame(bare(rows), bare(doc?.basis))) data.basis = rows
  }
  return data
}
