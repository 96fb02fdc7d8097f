import { MongoClient } from 'mongodb'
import { type TestDatabase, openTestDatabase } from '../../helpers/database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase('transactions')
})
afterAll(() => database.close())

test('a transaction that fails leaves nothing behind', async () => {
  const client = new MongoClient(database.uri)
  const rows = client.db().collection('rows')
  const failing = client.withSession((session) =>
    session.withTransaction(async () => {
      await rows.insertOne({ n: 1 }, { session })
      throw new Error('changed my mind')
    }),
  )
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await rows.countDocuments()).toBe(0)
  await client.close()
})
