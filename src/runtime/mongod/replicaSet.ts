import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, MongoClient, MongoServerError } from 'mongodb'
import { runtimeReasons } from '@/i18n/runtime'

const upWithinMs = 60_000
const notYetInitialized = 94

interface ReplicaSetConfig {
  version: number
  members: { host: string }[]
}

/**
 * Turns the mongod on a port of this machine into a replica set of one, or mends the set when the
 * port has changed since, and waits until it takes writes.
 * @throws Error when it does not within a minute
 */
export async function becomeReplicaSet(port: number): Promise<void> {
  const host = `127.0.0.1:${port}`
  const deadline = Date.now() + upWithinMs
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2000,
    connectTimeoutMS: 2000,
  })
  try {
    const admin = client.db('admin')
    await untilItAnswers(admin, deadline)
    await configure(admin, host)
    while (!(await isWritable(admin))) {
      if (Date.now() > deadline) throw new Error(runtimeReasons.noPrimary)
      await sleep(50)
    }
  } finally {
    await client.close()
  }
}

async function untilItAnswers(admin: Db, deadline: number): Promise<void> {
  for (;;) {
    try {
      await admin.command({ ping: 1 })
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await sleep(50)
    }
  }
}

async function configure(admin: Db, host: string): Promise<void> {
  const config = await currentConfig(admin)
  if (!config) {
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
    return
  }
  if (config.members.length === 1 && config.members[0]?.host === host) return
  const members = [{ ...config.members[0], host }]
  await admin.command({
    replSetReconfig: { ...config, members, version: config.version + 1 },
    force: true,
  })
}

async function currentConfig(admin: Db): Promise<ReplicaSetConfig | undefined> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 })
    return config as ReplicaSetConfig
  } catch (error) {
    if (error instanceof MongoServerError && error.code === notYetInitialized) return undefined
    throw error
  }
}

async function isWritable(admin: Db): Promise<boolean> {
  const hello = await admin.command({ hello: 1 })
  return hello.isWritablePrimary === true
}
