import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { isRecordId } from '@/domain/platform/recordId'
import type { Departure, Station, User } from '@/payload-types'
import { personPage } from './personPage'

/** Somebody whose leaving is arranged. */
export interface Leaver {
  id: string
  name: string
  /** Where she serves; null for a trainer or head of a department without a post. */
  station: Station | null
  /** Where her page is, below the pages on people. */
  page: string
}

/** Who is meant by the id of a post, or of an account without one; null for an unknown one. */
export async function leaverOf(payload: Payload, id: string): Promise<Leaver | null> {
  const found = await personPage(payload, id)
  if (found) {
    const { post, station } = found
    const user = idOf(post.user)
    return user ? { id: user, name: post.name, station, page: id } : null
  }
  const user = isRecordId(id)
    ? await payload.findByID({
        ...{ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true },
      })
    : null
  return user && { id, name: user.name, station: null, page: 'others' }
}

/** A trainer or head of a department who is no agent. */
export interface OtherPerson {
  id: string
  name: string
  isTrainer: boolean
  /** Names of the departments she heads. */
  heads: string[]
  /** What waits for her last day. */
  departure: Departure | null
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

async function headsBy(payload: Payload): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    collection: 'departments',
    where: { head: { exists: true } },
    select: { name: true, head: true },
    sort: 'code',
    ...everything,
  })
  const heads = new Map<string, string[]>()
  for (const { head, name } of docs) {
    const id = idOf(head) ?? ''
    heads.set(id, [...(heads.get(id) ?? []), name])
  }
  return heads
}

/** Trainers and heads of departments in service who have no pages as agents, by name. */
export async function otherPeople(payload: Payload): Promise<OtherPerson[]> {
  const heads = await headsBy(payload)
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { active: { not_equals: false } },
        { roles: { not_in: ['agent'] } },
        { or: [{ roles: { in: ['trainer'] } }, { id: { in: [...heads.keys()].filter(Boolean) } }] },
      ],
    },
    sort: ['name', 'id'],
    ...everything,
  })
  const { docs: departures } = await payload.find({
    collection: 'departures',
    where: {
      and: [{ status: { equals: 'planned' } }, { user: { in: docs.map(({ id }) => id) } }],
    },
    ...everything,
  })
  return docs.map(({ id, name, roles }: User) => ({
    id,
    name,
    isTrainer: roles.includes('trainer'),
    heads: heads.get(id) ?? [],
    departure: departures.find(({ user }) => idOf(user) === id) ?? null,
  }))
}
