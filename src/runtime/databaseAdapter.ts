import { mongooseAdapter } from '@payloadcms/db-mongodb'

type Adapter = ReturnType<typeof mongooseAdapter>

/**
 * Payload's database adapter with transactions always on. Payload itself switches them off without a
 * word when the address names no replica set, which is so on every sharded cluster; here the start
 * has made sure that they work (see mongod/check.ts), whatever the address looks like.
 * @param url the address of the database
 */
export function databaseAdapter(url: string): Adapter {
  const adapter = mongooseAdapter({ url, ensureIndexes: true })
  const init: Adapter['init'] = (args) => {
    const database = adapter.init(args)
    const { beginTransaction, connect } = database
    return Object.assign(database, {
      async connect(this: typeof database, options: Parameters<NonNullable<typeof connect>>[0]) {
        await connect?.call(this, options)
        Object.assign(this, { beginTransaction, transactionOptions: {} })
      },
    })
  }
  return { ...adapter, init }
}
