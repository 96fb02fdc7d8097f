import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { seesCountyTraining } from '@/access/trainingRecords'
import { recordText as say } from '@/i18n/trainingRecordText'
import { Refusal } from '@/operations/refusal'
import { requirePerson } from '@/operations/requirePerson'
import type { User } from '@/payload-types'

/** A place whose training somebody looks at. */
export interface TrainingPlace {
  /** Division code of the area. */
  code: string
  name: string
  /** Of its stations. */
  path: string
}

/** What a person may look at, and what she looks at now. */
export interface TrainingScope {
  /** '' is the whole county. */
  path: string
  name: string
  /** Towns she may choose among; one for whoever belongs to it. */
  towns: TrainingPlace[]
}

/** From which path down a person sees training; null when she sees her own only. */
export function topPathOf(user: User): string | null {
  if (seesCountyTraining(user)) return ''
  return hasRole(user, 'agent') && user.stationPath ? user.stationPath : null
}

/** The path of a town: its county's code has the first six digits of its own (GB/T 10114). */
const townPath = (code: string): string => `/${code.slice(0, 6)}000000/${code}/`

/** The towns of the county in the order of their codes. */
async function townsOf(req: PayloadRequest): Promise<TrainingPlace[]> {
  const { docs } = await req.payload.find({
    collection: 'areas',
    where: { tier: { equals: 'town' } },
    select: { code: true, name: true },
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ code, name }) => ({ code, name, path: townPath(code) }))
}

/**
 * The place that a person asked for, within what she may see; without one her own.
 * @param town division code
 * @throws Refusal 401; 404 for a town that is unknown or not hers to see
 */
export async function trainingScope(req: PayloadRequest, town?: string): Promise<TrainingScope> {
  const user = requirePerson(req)
  const top = topPathOf(user)
  const all = await townsOf(req)
  if (top === null) return { path: '/none/', name: '', towns: [] }
  const towns = all.filter(({ path }) => path.startsWith(top) || top.startsWith(path))
  if (!town) return { path: top, name: '', towns }
  const found = towns.find(({ code }) => code === town)
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownPlace })
  // A village that names its town still sees no more than itself.
  return { path: top.length > found.path.length ? top : found.path, name: found.name, towns }
}
