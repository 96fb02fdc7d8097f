import type { ClientSession, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { type FormUser, keeperOf } from '@/domain/catalogue/campaigns/formKeeper'
import type { TouchedForm } from '@/domain/catalogue/campaigns/plan'
import { nativeCollection } from '../../platform/nativeCollection'

/** A blank form of the library, with its file. */
export interface FormRow extends TouchedForm {
  file: ObjectId
}

interface MaterialRow {
  _id: ObjectId
  name: string
  blankForm?: ObjectId | null
  department?: ObjectId | null
}

/** Departments with matters in use that ask for some materials, and how many matters, by the material's id. */
export async function usersOfForms(
  payload: Payload,
  materials: readonly ObjectId[],
  session?: ClientSession,
): Promise<Map<string, FormUser[]>> {
  const found = new Map<string, FormUser[]>()
  if (materials.length === 0) return found
  const asked = { 'materials.material': { $in: [...materials] } }
  const rows = await nativeCollection(payload, 'matters')
    .aggregate<{ _id: { material: ObjectId; department: ObjectId }; matters: ObjectId[] }>(
      [
        { $match: { ...asked, stage: { $ne: 'withdrawn' } } },
        { $project: { department: 1, 'materials.material': 1 } },
        { $unwind: '$materials' },
        { $match: asked },
        {
          $group: {
            _id: { material: '$materials.material', department: '$department' },
            matters: { $addToSet: '$_id' },
          },
        },
        { $sort: { '_id.department': 1 } },
      ],
      { session },
    )
    .toArray()
  for (const { _id, matters } of rows) {
    const id = String(_id.material)
    const user = { department: String(_id.department), matters: matters.length }
    found.set(id, [...(found.get(id) ?? []), user])
  }
  return found
}

/** How many matters ask for a form, by those who use it. */
export const usesOf = (users: readonly FormUser[] | undefined): number =>
  (users ?? []).reduce((total, { matters }) => total + matters, 0)

/** The blank forms among some materials, each with the department that keeps it, by the material's id. */
export async function formRows(
  payload: Payload,
  materials: readonly ObjectId[],
  session?: ClientSession,
): Promise<Map<string, FormRow>> {
  const rows = await nativeCollection<MaterialRow>(payload, 'materials')
    .find(
      { _id: { $in: [...materials] }, blankForm: { $exists: true, $ne: null as never } },
      { session, projection: { name: 1, blankForm: 1, department: 1 } },
    )
    .toArray()
  const users = await usersOfForms(
    payload,
    rows.map(({ _id }) => _id),
    session,
  )
  return new Map(
    rows.flatMap(({ _id, name, blankForm, department }) => {
      const id = String(_id)
      const own = users.get(id) ?? []
      const named = department ? String(department) : undefined
      const keeper = keeperOf({ named, users: own })
      return blankForm && keeper
        ? [[id, { id, name, keeper, uses: usesOf(own), file: blankForm }]]
        : []
    }),
  )
}
