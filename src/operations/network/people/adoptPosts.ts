import type { ObjectId } from 'mongodb'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { peopleText as say } from '@/i18n/people'
import type { Station, User } from '@/payload-types'
import { nativeCollection } from '../../platform/nativeCollection'
import { inTransaction } from '../../transaction'

type Account = Pick<User, 'id' | 'name' | 'station'>

/** The account that an entry of a station's list means: the one it names, else the agent of that name there. */
const accountOf = (
  { user, name }: NonNullable<Station['agents']>[number],
  accounts: readonly Account[],
): string | undefined => idOf(user) ?? accounts.find((one) => one.name === name)?.id

async function agentsWorkingAt(req: PayloadRequest, station: string): Promise<Account[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      station: { equals: station },
      roles: { in: ['agent'] },
      active: { not_equals: false },
    },
    select: { name: true, station: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Gives a station that was kept before there were posts a post for everyone on its list: the first A, the
 * others B. A station that has or had posts stays as it is.
 */
export async function adoptAgentsOf(
  req: PayloadRequest,
  station: Station,
  now: Date,
): Promise<void> {
  if (!station.agents?.length) return
  const { totalDocs } = await req.payload.count({
    collection: 'posts',
    where: { station: { equals: station.id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  const accounts = await agentsWorkingAt(req, station.id)
  const from = plainDateOf(new Date(Math.min(Date.parse(station.createdAt), now.getTime())))
  for (const [at, agent] of station.agents.entries()) {
    await req.payload.create({
      collection: 'posts',
      data: {
        station: station.id,
        path: station.path ?? '',
        user: accountOf(agent, accounts),
        name: agent.name,
        phone: agent.phone ?? '',
        kind: at === 0 ? 'first' : 'second',
        employment: 'full-time',
        from,
        history: [{ at: now.toISOString(), what: say.adopted }],
        commandIds: [`adopted ${station.id} ${at}`],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/**
 * Gives every station without posts those of its list; done at every start and after the demonstration is
 * written. Harmless when done.
 * @returns how many stations got posts
 */
export async function adoptPosts(payload: Payload): Promise<number> {
  const known = await nativeCollection<{ station: ObjectId }>(payload, 'posts').distinct('station')
  const rows = await nativeCollection(payload, 'stations')
    .find({ 'agents.0': { $exists: true }, _id: { $nin: known } }, { projection: { _id: 1 } })
    .toArray()
  const now = new Date()
  for (const { _id } of rows) {
    const req = await createLocalReq({}, payload)
    const id = String(_id)
    const run = async () => {
      const station = await payload.findByID({
        collection: 'stations',
        id,
        depth: 0,
        overrideAccess: true,
        req,
      })
      await adoptAgentsOf(req, station, now)
    }
    await inTransaction({ req, run })
  }
  return rows.length
}
