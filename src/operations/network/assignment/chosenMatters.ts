import type { PayloadRequest, Where } from 'payload'
import { assignmentText as say } from '@/i18n/assignment'
import type { Matter } from '@/payload-types'
import { Refusal } from '../../refusal'

/** Which matters are meant: those of departments and themes, and single ones, taken together. */
export interface MatterChoice {
  /** Codes. */
  departments: readonly string[]
  /** Values of the closed list of themes. */
  themes: readonly string[]
  /** Codes. */
  codes: readonly string[]
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const
const invalid = (message: string, path: string) =>
  new Refusal({ kind: 'invalid', message, reasons: [{ message, path }] })

async function departmentIds(req: PayloadRequest, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const where = { code: { in: [...codes] } }
  const { docs } = await req.payload.find({ collection: 'departments', where, ...everything, req })
  const unknown = codes.filter((code) => !docs.some((found) => found.code === code))
  if (unknown.length > 0) throw invalid(say.unknownDepartments(unknown.join('、')), 'departments')
  return docs.map(({ id }) => id)
}

/**
 * The ids of the matters that are meant; withdrawn ones are nobody's any more.
 * @throws Refusal 400 for nothing chosen, unknown or withdrawn codes
 */
export async function chosenMatters(
  req: PayloadRequest,
  { departments, themes, codes }: MatterChoice,
): Promise<string[]> {
  if (departments.length + themes.length + codes.length === 0) {
    throw invalid(say.noMatters, 'matters')
  }
  const ids = await departmentIds(req, departments)
  const any: Where[] = [
    ...(ids.length > 0 ? [{ department: { in: ids } }] : []),
    ...(themes.length > 0 ? [{ themes: { in: [...themes] } }] : []),
    ...(codes.length > 0 ? [{ code: { in: [...codes] } }] : []),
  ]
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { or: any },
    select: { code: true, stage: true },
    sort: 'code',
    ...everything,
    req,
  })
  const found = docs as Pick<Matter, 'id' | 'code' | 'stage'>[]
  const byCode = new Map(found.map((matter) => [matter.code, matter]))
  const unknown = codes.filter((code) => !byCode.has(code))
  if (unknown.length > 0) throw invalid(say.unknownMatters(unknown.join('、')), 'matters')
  const gone = codes.filter((code) => byCode.get(code)?.stage === 'withdrawn')
  if (gone.length > 0) throw invalid(say.withdrawnMatters(gone.join('、')), 'matters')
  const chosen = found.filter(({ stage }) => stage !== 'withdrawn').map(({ id }) => id)
  if (chosen.length === 0) throw invalid(say.noneMatters, 'matters')
  return chosen
}
