import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { type TestApp, startTestApp } from '../../helpers/app'

let app: TestApp
let said = ''
beforeAll(async () => {
  app = await startTestApp({
    env: { NODE_ENV: 'production', PAYLOAD_SECRET: 'production '.repeat(4), SEED_PASSWORD: '' },
    onOutput: (text) => {
      said += text
    },
  })
}, 660_000)
afterAll(() => app?.stop())

test('in production an empty database stays empty, and the start prints the set-up code', async () => {
  while (!said.includes('启用码')) await sleep(50)
  expect(said).toContain('不写演示数据')
  expect(said).toMatch(/\/setup .*启用码：\S+/)
  expect(said).not.toContain('演示账号')
  const client = new MongoClient(app.databaseUri)
  for (const name of ['users', 'departments', 'matters']) {
    expect(await client.db().collection(name).countDocuments()).toBe(0)
  }
  await client.close()
})

test('it serves all the same', async () => {
  const answer = await fetch(`${app.url}/api/health`)
  expect(await answer.json()).toMatchObject({ ok: true, failing: [] })
})
