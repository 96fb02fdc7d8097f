import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, MongoClient, MongoServerError } from 'mongodb'
import { runtimeReasons } from '@/i18n/runtime'

const upWithinMs = 60_000
const notYetInitialized = 94
const alreadyInitialized = 23

interface ReplicaSetRow {
  _id: string
  members: { host: string }[]
}

const hostOf = (port: number) => `127.0.0.1:${port}`

async function onServer(port: number, work: (client: MongoClient) => Promise<void>): Promise<void> {
  const client = await connect(port)
  try {
    await work(client)
  } finally {
    await client.close()
  }
}

/** A client that failed to connect once is of no use any more: each try takes a new one. */
async function connect(port: number): Promise<MongoClient> {
  const deadline = Date.now() + upWithinMs
  for (;;) {
    const client = new MongoClient(`mongodb://${hostOf(port)}/?directConnection=true`, {
      serverSelectionTimeoutMS: 2000,
      connectTimeoutMS: 2000,
    })
    try {
      return await client.connect()
    } catch (error) {
      await client.close()
      if (Date.now() > deadline) throw error
      await sleep(50)
    }
  }
}

/**
 * Makes the mongod on a port of this machine a replica set of one, unless it is one already, and
 * waits until it takes writes.
 * @throws Error when it does not within a minute
 */
export const becomeReplicaSet = (port: number): Promise<void> =>
  onServer(port, async (client) => {
    const admin = client.db('admin')
    const deadline = Date.now() + upWithinMs
    await initiate(admin, hostOf(port))
    while ((await admin.command({ hello: 1 })).isWritablePrimary !== true) {
      if (Date.now() > deadline) throw new Error(runtimeReasons.noPrimary)
      await sleep(50)
    }
  })

async function initiate(admin: Db, host: string): Promise<void> {
  try {
    await admin.command({ replSetGetStatus: 1 })
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== notYetInitialized) return
    await admin
      .command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
      .catch((refusal: MongoServerError) => {
        if (refusal.code !== alreadyInitialized) throw refusal
      })
  }
}

/**
 * Tells a replica set of one that it lives on another port now. The server must run without
 * `--replSet`: as a member it first looks for its old self on the old port, where by now another
 * program may listen and never answer.
 */
export const moveReplicaSet = (port: number): Promise<void> =>
  onServer(port, async (client) => {
    const rows = client.db('local').collection<ReplicaSetRow>('system.replset')
    await rows.updateOne({ _id: 'rs0' }, { $set: { 'members.0.host': hostOf(port) } })
  })
