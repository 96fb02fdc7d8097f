import { MongoClient, ObjectId } from 'mongodb'
import type { TestSite } from './site'

/** An agent who is not of the demonstration. */
export interface MadeUpAgent {
  username: string
  name: string
  phone: string
  /** Code of the station; left out for that of `agent-shimen`. */
  station?: string
}

/**
 * Adds agents with the password of the demonstration, so that what happens to them disturbs no other
 * test of the same app.
 * @returns their ids, in order
 */
export async function addAgents(site: TestSite, agents: readonly MadeUpAgent[]): Promise<string[]> {
  const client = new MongoClient(site.databaseUri)
  try {
    const users = client.db().collection('users')
    const like = await users.findOne({ username: 'agent-shimen' })
    if (!like) throw new Error('The demonstration has no agent')
    const { sessions: _, email: __, ...rest } = like
    const made = []
    for (const { station: code, ...agent } of agents) {
      const station = code && (await client.db().collection('stations').findOne({ code }))
      const place = station ? { station: station._id, stationPath: station.path } : {}
      made.push({ ...rest, ...agent, ...place, _id: new ObjectId(), sessions: [] })
    }
    await users.insertMany(made)
    return made.map(({ _id }) => _id.toHexString())
  } finally {
    await client.close()
  }
}
