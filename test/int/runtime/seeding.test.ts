import { MongoClient } from 'mongodb'
import { fillOf, hasNobody, noteSeed, seedWhenEmpty } from '@/runtime/start/seeding'
import { type TestDatabase, openTestDatabase } from '../../helpers/database'

let database: TestDatabase
let client: MongoClient
beforeAll(async () => {
  database = await openTestDatabase('seeding')
  client = await new MongoClient(database.uri).connect()
})
afterAll(async () => {
  await client.close()
  await database.close()
})
beforeEach(() => client.db().dropDatabase())

const add = (name: string) => client.db().collection(name).insertOne({ name: 'x' })
const fill = () => fillOf(database.uri)

test('a database without people, departments and matters is empty, whatever else it holds', async () => {
  expect(await fill()).toBe('empty')
  await add('runtime_heartbeats')
  await add('globals')
  expect(await fill()).toBe('empty')
  expect(await hasNobody(database.uri)).toBe(true)
})

test.each(['users', 'departments', 'matters'])('one with %s is filled', async (name) => {
  await add(name)
  expect(await fill()).toBe('filled')
  expect(await hasNobody(database.uri)).toBe(name !== 'users')
})

test('a seeding that was cut off is recognised, a finished one or one given up is not', async () => {
  await add('users')
  await noteSeed(database.uri, 'begun')
  expect(await fill()).toBe('half-seeded')
  await noteSeed(database.uri, 'done')
  expect(await fill()).toBe('filled')
  await noteSeed(database.uri, 'given up')
  expect(await fill()).toBe('filled')
})

describe('in production', () => {
  const start = async (): Promise<string[]> => {
    const lines: string[] = []
    await seedWhenEmpty({
      uri: database.uri,
      isProduction: true,
      env: process.env,
      report: (line) => lines.push(line),
      signal: new AbortController().signal,
    })
    return lines
  }

  test('nothing is seeded unasked', async () => {
    expect((await start()).join()).toContain('不写演示数据')
    expect(await fill()).toBe('empty')
  })

  test('what a cut-off seeding left is never emptied afterwards', async () => {
    await add('users')
    await noteSeed(database.uri, 'begun')
    await start()
    expect(await fill()).toBe('filled')
  })
})
