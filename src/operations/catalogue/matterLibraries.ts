import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Basis, MaterialInput, MatterInput } from '@/domain/catalogue/matterContent'
import type { Department, Law, Material, Matter } from '@/payload-types'
import type { References } from '@/queries/catalogue/references'

type LawEntry = Pick<Law, 'id' | 'title' | 'documentNumber' | 'kind'>

/** Laws and materials by their natural keys. */
export interface Shelf {
  laws: Map<string, LawEntry>
  materialsByCode: Map<string, Material>
  materialsByName: Map<string, Material>
}

/** Latest drafts of matters by their natural keys. */
export interface MatterIndex {
  byCode: Map<string, Matter>
  byBusinessItemCode: Map<string, Matter>
  byImplementationCode: Map<string, Matter[]>
  byName: Map<string, Matter>
}

/** What saving many inputs needs again and again, loaded once. Saving keeps it up to date. */
export interface MatterLibraries {
  departments: Department[]
  shelf: Shelf
  /** Absent when each save is to look its matter up by itself. */
  matters?: MatterIndex
  /** Codes in use by any matter. */
  codes: Set<string>
}

export const emptyShelf = (): Shelf => ({
  laws: new Map(),
  materialsByCode: new Map(),
  materialsByName: new Map(),
})

const bareTitle = (title: string) => title.trim().replace(/^《(.*)》$/, '$1')

/** Puts entries on a shelf, or over the ones that were there. */
export function shelve(
  shelf: Shelf,
  { laws = [], materials = [] }: { laws?: LawEntry[]; materials?: Material[] },
): void {
  for (const law of laws) shelf.laws.set(law.title, law)
  for (const material of materials) {
    if (material.code) shelf.materialsByCode.set(material.code, material)
    shelf.materialsByName.set(material.name, material)
  }
}

/** The law of that title, with or without 《》 and the state's name in front. */
export function findLaw(shelf: Shelf, { law }: Pick<Basis, 'law'>): LawEntry | undefined {
  const title = bareTitle(law)
  const state = '中华人民共和国'
  const other = title.startsWith(state) ? title.slice(state.length) : `${state}${title}`
  return shelf.laws.get(title) ?? shelf.laws.get(other)
}

/** The material of that code, else of that name. */
export function findMaterial(
  shelf: Shelf,
  { code, name }: Pick<MaterialInput, 'code' | 'name'>,
): Material | undefined {
  return (
    (code ? shelf.materialsByCode.get(code.trim()) : undefined) ??
    shelf.materialsByName.get(name.trim())
  )
}

/** Laws and materials of an input that the library does not hold yet, each once. */
export function missingFrom(
  shelf: Shelf,
  input: MatterInput,
): { laws: Basis[]; materials: MaterialInput[] } {
  const laws = new Map<string, Basis>()
  for (const basis of input.basis ?? []) {
    if (!findLaw(shelf, basis))
      laws.set(bareTitle(basis.law), { ...basis, law: bareTitle(basis.law) })
  }
  const materials = new Map<string, MaterialInput>()
  for (const material of input.materials ?? []) {
    if (!findMaterial(shelf, material)) materials.set(material.name.trim(), material)
  }
  return { laws: [...laws.values()], materials: [...materials.values()] }
}

const nameKey = (department: string, name: string, subItem?: string | null) =>
  [department, name.trim(), subItem?.trim() ?? ''].join('\n')

/** Adds matters to an index, or replaces what stood there. */
export function indexMatters(index: MatterIndex, matters: readonly Matter[]): MatterIndex {
  for (const matter of matters) {
    if (matter.code) index.byCode.set(matter.code, matter)
    if (matter.businessItemCode) index.byBusinessItemCode.set(matter.businessItemCode, matter)
    if (matter.implementationCode) {
      const others = index.byImplementationCode.get(matter.implementationCode) ?? []
      const rest = others.filter(({ id }) => id !== matter.id)
      index.byImplementationCode.set(matter.implementationCode, [...rest, matter])
    }
    const department = idOf(matter.department) ?? ''
    index.byName.set(nameKey(department, matter.name ?? '', matter.subItem), matter)
  }
  return index
}

export const emptyIndex = (): MatterIndex => ({
  byCode: new Map(),
  byBusinessItemCode: new Map(),
  byImplementationCode: new Map(),
  byName: new Map(),
})

/**
 * The matter that an input is about: by code, else by 业务办理项编码, else by 实施编码 (when one matter
 * alone bears it and no 业务办理项编码 speaks against it), else by department, name and 子项.
 */
export function findMatter(
  index: MatterIndex,
  input: MatterInput,
  departmentId: string | undefined,
): Matter | undefined {
  const byCode = input.code ? index.byCode.get(input.code) : undefined
  if (byCode) return byCode
  const item = input.businessItemCode?.trim()
  const byItem = item ? index.byBusinessItemCode.get(item) : undefined
  if (byItem) return byItem
  const sameBody = index.byImplementationCode.get(input.implementationCode?.trim() ?? '') ?? []
  const [only, another] = sameBody.filter((matter) => !item || !matter.businessItemCode)
  if (only && !another) return only
  if (!departmentId) return undefined
  return index.byName.get(nameKey(departmentId, input.name, input.subItem))
}

/** The parts of the libraries that the content of a matter is read with. */
export function referencesOf({ departments, shelf }: MatterLibraries): References {
  const byId = <Doc extends { id: string }>(docs: Iterable<Doc>) =>
    new Map([...docs].map((doc) => [doc.id, doc]))
  return {
    departments: byId(departments),
    laws: byId(shelf.laws.values()),
    materials: byId(shelf.materialsByName.values()),
    media: new Map(),
  }
}

/**
 * Loads departments, laws and materials, and on request every matter's latest draft.
 * @param withMatters for bulk: true keeps 2,000 saves from looking up each matter by itself
 */
export async function loadMatterLibraries({
  req,
  withMatters = false,
}: {
  req: PayloadRequest
  withMatters?: boolean
}): Promise<MatterLibraries> {
  const all = { req, depth: 0, pagination: false, overrideAccess: true } as const
  const departments = await req.payload.find({ collection: 'departments', ...all })
  const laws = await req.payload.find({
    collection: 'laws',
    select: { title: true, documentNumber: true, kind: true },
    ...all,
  })
  const materials = await req.payload.find({ collection: 'materials', ...all })
  const shelf = emptyShelf()
  shelve(shelf, { laws: laws.docs, materials: materials.docs })
  const coded = await req.payload.find({ collection: 'matters', select: { code: true }, ...all })
  const codes = new Set(coded.docs.flatMap(({ code }) => code ?? []))
  if (!withMatters) return { departments: departments.docs, shelf, codes }
  const matters = await req.payload.find({ collection: 'matters', draft: true, ...all })
  return {
    departments: departments.docs,
    shelf,
    codes,
    matters: indexMatters(emptyIndex(), matters.docs),
  }
}
