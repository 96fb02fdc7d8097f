import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { nextMatterCode } from '@/domain/catalogue/matterCode'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import type { Matter } from '@/payload-types'
import { contentFrom } from '@/queries/catalogue/matterContent'
import { inTransaction } from '../transaction'
import { asOperation } from './catalogueContext'
import { createMissing } from './createMissing'
import { matterCandidates } from './matterCandidates'
import { matterDataFrom } from './matterData'
import {
  emptyIndex,
  findMatter,
  indexMatters,
  loadMatterLibraries,
  missingFrom,
  referencesOf,
  shelve,
  type MatterLibraries,
  type Shelf,
} from './matterLibraries'
import { departmentOfInput, refuseForeign, refuseWrongKeys } from './saveMatterInputChecks'

/** What a save did, or in a preview would do. */
export interface SavedMatter {
  action: 'added' | 'changed' | 'unchanged'
  /** Absent in the preview of a new matter. */
  id?: string
  code: string
  /** Names of the fields that change. */
  changed: string[]
  /** Titles and names that the libraries get because nobody had entered them. */
  newLaws: string[]
  newMaterials: string[]
}

/** Who asks: a person with the rights of an account, or the system itself (seed, command line). */
export type Actor = 'person' | 'system'

interface Save {
  req: PayloadRequest
  input: MatterInput
  mode?: 'write' | 'preview'
  actor?: Actor
  libraries?: MatterLibraries
}

const standIn = (name: string) => `new:${name}`

/** A shelf that also holds stand-ins of what is still to be made, for working out what changes. */
function withStandIns(shelf: Shelf, missing: ReturnType<typeof missingFrom>): Shelf {
  const more: Shelf = {
    laws: new Map(shelf.laws),
    materialsByCode: new Map(shelf.materialsByCode),
    materialsByName: new Map(shelf.materialsByName),
  }
  const laws = missing.laws.map(({ law, kind = 'document' }) => ({
    id: standIn(law),
    title: law,
    kind,
  }))
  const dates = { createdAt: '', updatedAt: '' }
  const materials = missing.materials.map(({ name, kind = 'original', form = 'paper' }) => ({
    id: standIn(name),
    name: name.trim(),
    kind,
    form,
    ...dates,
  }))
  shelve(more, { laws, materials })
  return more
}

async function latestDraft(req: PayloadRequest, id: string): Promise<Matter> {
  return req.payload.findByID({
    collection: 'matters',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Turns one row of a workbook, or one entry of the seed, into a draft. The matter is found by its
 * natural keys or made new; laws are found by title and materials by code, then name, and made when
 * missing. A field that is absent is kept; where everything is said already, nothing is written.
 * All of it happens in one transaction.
 * @param mode `preview` works out what would happen and writes nothing
 * @param actor a person may save only what belongs to their own department
 * @param libraries from {@link loadMatterLibraries}, for many saves; kept up to date by each
 * @throws Refusal when the department is unknown or foreign, or the code is malformed or changed
 */
export async function saveMatterInput({
  req,
  input: given,
  mode = 'write',
  actor = 'person',
  libraries: loaded,
}: Save): Promise<SavedMatter> {
  const libraries = loaded ?? (await loadMatterLibraries({ req }))
  const input = { ...given, name: given.name.trim() }
  const department = departmentOfInput({ req, input, libraries, actor })
  const index =
    libraries.matters ??
    indexMatters(emptyIndex(), await matterCandidates({ req, input, department: department.doc }))
  const found = findMatter(index, input, department.doc?.id) ?? null
  if (actor === 'person') refuseForeign({ req, found, department: department.doc })
  refuseWrongKeys({ input, found, department })

  const missing = missingFrom(libraries.shelf, input)
  const plan = (doc: Matter | null, shelf: Shelf) => ({
    ...matterDataFrom({
      input,
      doc,
      content: doc && contentFrom(doc, referencesOf({ ...libraries, shelf })),
      shelf,
    }),
    ...(department.doc && department.doc.id !== idOf(doc?.department)
      ? { department: department.doc.id }
      : {}),
  })
  const changed = Object.keys(plan(found, withStandIns(libraries.shelf, missing)))
  const code =
    found?.code ?? input.code ?? nextMatterCode(department.doc?.code ?? '', libraries.codes)
  const outcome = {
    code,
    changed,
    newLaws: missing.laws.map(({ law }) => law),
    newMaterials: missing.materials.map(({ name }) => name.trim()),
  }
  if (found && changed.length === 0) return { action: 'unchanged', id: found.id, ...outcome }
  const action = found ? ('changed' as const) : ('added' as const)
  if (mode === 'preview') return { action, ...(found ? { id: found.id } : {}), ...outcome }

  const written = await inTransaction({
    req,
    run: async () => {
      const made = await createMissing({ req, missing, shelf: libraries.shelf })
      const doc = found && (await latestDraft(req, found.id))
      const data = plan(doc, made.shelf)
      // Whose matter it is was asked above; the hooks see to the rest.
      const write = {
        collection: 'matters',
        draft: true,
        depth: 0,
        overrideAccess: true,
        req,
      } as const
      const saved = await asOperation({ req, name: 'saveMatterInput' }, () =>
        doc
          ? req.payload.update({ ...write, id: doc.id, data })
          : req.payload.create({ ...write, data: { ...data, name: input.name, code } }),
      )
      return { saved, made }
    },
  })
  shelve(libraries.shelf, written.made)
  libraries.codes.add(code)
  if (libraries.matters) indexMatters(libraries.matters, [written.saved])
  return { action, id: written.saved.id, ...outcome }
}
