import type { Payload } from 'payload'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
const cookies: Record<string, string> = { anonymous: '' }
const ids: Record<string, string> = {}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const make = async (collection: string, data: object) =>
    String(
      (
        await payload.create({
          collection: collection as 'departments',
          data: data as never,
          draft: collection === 'matters',
          overrideAccess: true,
        })
      ).id,
    )
  const mine = await make('departments', { code: 'MZ', name: '民政局' })
  const other = await make('departments', { code: 'RS', name: '人社局' })
  const people = {
    holder: ['editor', mine],
    colleague: ['editor', mine],
    rival: ['editor', other],
    agent: ['trainer', undefined],
  } as const
  for (const [name, [role, department]] of Object.entries(people)) {
    ids[name] = (await makePerson(payload, name, [role], { department })).id
    cookies[name] = await logInAs(payload, name)
  }
  ids.matter = await make('matters', { code: 'MZ-0101', name: '低保', department: mine })
  const user = { relationTo: 'users', value: ids.holder }
  const document = { relationTo: 'matters', value: ids.matter }
  ids.lock = await make('payload-locked-documents', { user, document })
  const answer = await callApi(payload, '/payload-preferences/canary', {
    method: 'POST',
    body: { value: { note: 'canary' } },
    cookie: cookies.holder,
  })
  expect(answer.status).toBe(200)
}, 60_000)

const ask = async (who: string, method: string, path: string, body?: object) => {
  const answer = await callApi(payload, path, { method, body, cookie: cookies[who] })
  const text = await answer.text()
  return { status: answer.status, text, body: JSON.parse(text) as Record<string, unknown> }
}
/** Payload answers a bulk change of nothing with 200: what counts is that nothing came of it. */
const isNothing = ({ status, body }: Awaited<ReturnType<typeof ask>>) =>
  status >= 400 || body.totalDocs === 0 || (body.docs as unknown[] | undefined)?.length === 0
const own = () =>
  payload.config.collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'))
const lockOwner = async () => {
  const row = await payload.db.connection.collection('payload-locked-documents').findOne({})
  return String((row?.user as { value: unknown } | undefined)?.value)
}

test('every collection that Payload adds is known here', () => {
  expect(own().sort()).toEqual([
    'payload-jobs',
    'payload-kv',
    'payload-locked-documents',
    'payload-migrations',
    'payload-preferences',
  ])
})

describe.each(['anonymous', 'agent'])('as %s', (who) => {
  test('nothing of others is listed, counted, told apart, changed or deleted', async () => {
    const bad: string[] = []
    for (const slug of own()) {
      const filter = 'where[id][exists]=true'
      const asked: [string, string, object?][] = [
        ['GET', `/${slug}`],
        ['GET', `/${slug}?limit=0&depth=5&sort=createdAt`],
        ['GET', `/${slug}/count`],
        ['GET', `/${slug}/count?${filter}`],
        ['GET', `/${slug}?where[user.value][equals]=${ids.holder}`],
        ['GET', `/${slug}?where[document.value][equals]=${ids.matter}`],
        ['GET', `/${slug}/${ids.lock}`],
        ['PATCH', `/${slug}?${filter}`, { key: 'taken', globalSlug: 'settings' }],
        ['DELETE', `/${slug}?${filter}`],
        ['PATCH', `/${slug}/${ids.lock}`, { user: { relationTo: 'users', value: ids.agent } }],
        ['DELETE', `/${slug}/${ids.lock}`],
      ]
      for (const [method, path, body] of asked) {
        const answer = await ask(who, method, path, body)
        // A preference is asked for by its key; there is none, and the answer says so.
        const isEmpty = isNothing(answer) || answer.body.value === null
        if (!isEmpty || answer.text.includes('canary')) bad.push(`${method} ${path} ${answer.text}`)
      }
    }
    expect(bad).toEqual([])
    expect(await lockOwner()).toBe(ids.holder)
  })

  test('nothing is written but one’s own preferences', async () => {
    const allowed: string[] = []
    for (const slug of own()) {
      const user = { relationTo: 'users', value: ids.holder }
      const document = { relationTo: 'matters', value: ids.matter }
      const { status } = await ask(who, 'POST', `/${slug}`, { user, document, key: 'x', value: 1 })
      if (status < 400) allowed.push(slug)
    }
    expect(allowed).toEqual(who === 'anonymous' ? [] : ['payload-preferences'])
    const rows = await payload.db.connection
      .collection('payload-preferences')
      .find({ key: 'x' })
      .toArray()
    for (const row of rows) expect(String(row.user?.value)).toBe(ids.agent)
  })
})

test('editors see who is at a matter, by name and no more', async () => {
  const where = `where[document.relationTo][equals]=matters&where[document.value][equals]=${ids.matter}`
  const { body, text } = await ask('colleague', 'GET', `/payload-locked-documents?${where}&depth=1`)
  const [lock] = body.docs as { user: { value: { name: string } } }[]
  expect(lock?.user.value.name).toBe('测试holder')
  expect(text).not.toMatch(/phone|username|"email"|hash|salt/)
})

test('a lock is taken over by who may change the matter, for himself, and let go by its owner', async () => {
  const take = (who: string, forWhom: string) =>
    ask(who, 'PATCH', `/payload-locked-documents/${ids.lock}`, {
      user: { relationTo: 'users', value: ids[forWhom] },
      globalSlug: 'settings',
    })
  expect((await take('rival', 'rival')).status).toBe(403)
  expect(await lockOwner()).toBe(ids.holder)
  expect((await take('colleague', 'rival')).status).toBe(200)
  expect(await lockOwner()).toBe(ids.colleague)
  const drop = (who: string) => ask(who, 'DELETE', `/payload-locked-documents/${ids.lock}`)
  expect((await drop('holder')).status).toBeGreaterThanOrEqual(400)
  expect((await drop('colleague')).status).toBe(200)
})

test('a preference is read by its owner alone', async () => {
  const read = async (who: string) => (await ask(who, 'GET', '/payload-preferences/canary')).text
  expect(await read('holder')).toContain('"note":"canary"')
  expect(await read('colleague')).not.toContain('note')
})
