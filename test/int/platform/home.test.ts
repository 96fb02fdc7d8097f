import { type Payload, createLocalReq } from 'payload'
import { homeOf } from '@/queries/platform/home'
import { countyOf } from '@/queries/platform/settings'
import type { User } from '@/payload-types'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let people: Record<string, User>
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const department = (code: string) =>
    payload.create({
      collection: 'departments',
      data: { code, name: `${code}局` },
      overrideAccess: true,
    })
  const [mz, rs] = [await department('MZ'), await department('RS')]
  for (const [code, department] of [
    ['MZ-0101', mz],
    ['MZ-0102', mz],
    ['RS-0101', rs],
  ] as const) {
    await payload.create({
      collection: 'matters',
      draft: true,
      overrideAccess: true,
      data: { code, name: `事项${code}`, department: department?.id } as never,
    })
  }
  people = {
    editor: await makePerson(payload, 'editor', ['editor'], { department: mz?.id }),
    coordinator: await makePerson(payload, 'coordinator', ['coordinator']),
    security: await makePerson(payload, 'security', ['security-administrator']),
    audit: await makePerson(payload, 'audit', ['audit-administrator']),
    system: await makePerson(payload, 'system', ['system-administrator']),
  }
})

const cardsOf = async (who: string) => {
  const user = { ...people[who], collection: 'users' } as User
  const cards = await homeOf({ req: await createLocalReq({ user }, payload), now: new Date() })
  return Object.fromEntries(cards.map((card) => [card.title.zh, card]))
}

test('an editor counts the matters of the own department, the county all', async () => {
  expect((await cardsOf('editor')).起草中的事项?.count).toBe(2)
  expect((await cardsOf('coordinator')).起草中的事项?.count).toBe(3)
})

test('each administrator sees only the own work', async () => {
  expect(Object.keys(await cardsOf('security'))).toEqual(['锁定的账号', '在用的账号', '停用的账号'])
  expect(Object.keys(await cardsOf('audit'))).toEqual([
    '今天的记录',
    '今天登录失败',
    '近七天角色变更',
  ])
  expect(Object.keys(await cardsOf('system'))).toEqual(['部门'])
})

test('a locked account is counted, and the list that opens shows just it', async () => {
  await makePerson(payload, 'locked', ['trainer'])
  for (let index = 0; index < 5; index++) {
    const body = { username: 'locked', password: `Wrong-password-${index}` }
    await callApi(payload, '/users/login', { method: 'POST', body })
  }
  const card = (await cardsOf('security')).锁定的账号
  expect(card?.count).toBe(1)
  const query = card?.href.split('?')[1] ?? ''
  const cookie = await logInAs(payload, 'security')
  const list = await (await callApi(payload, `/users?${query}`, { cookie })).json()
  expect(list.docs.map(({ username }: User) => username)).toEqual(['locked'])
})

test('every list that a number opens has as many rows', async () => {
  for (const who of Object.keys(people)) {
    const cookie = await logInAs(payload, who)
    for (const { href, count } of Object.values(await cardsOf(who))) {
      const path = href.replace('/admin/collections', '')
      const query = path.includes('?') ? '&' : '?'
      const list = await (await callApi(payload, `${path}${query}draft=true`, { cookie })).json()
      expect({ href, total: list.totalDocs }).toEqual({ href, total: count })
    }
  }
})

describe('the county', () => {
  test('has a name and a colour before anything is set', async () => {
    expect(await countyOf(payload)).toMatchObject({
      name: '本县',
      hotline: null,
      accent: '#0b5c4a',
      publicAddress: 'http://localhost:3000',
      sessionIdleMinutes: 30,
    })
  })

  test('shows a change at once, with the colour kept readable', async () => {
    await payload.updateGlobal({
      slug: 'settings',
      overrideAccess: true,
      data: { countyName: '示范县', accent: '#ffcc00', publicAddress: 'https://d.example.cn/' },
    })
    const county = await countyOf(payload)
    expect(county).toMatchObject({ name: '示范县', publicAddress: 'https://d.example.cn' })
    expect(county.accent).not.toBe('#ffcc00')
  })

  test.each([
    [{ accent: 'red' }, '主色'],
    [{ divisionCode: '123' }, '区划代码'],
    [{ publicAddress: 'javascript:alert(1)' }, '网址'],
    [{ sessionIdleMinutes: 1 }, '自动退出'],
    [{ countyName: '县'.repeat(31) }, '县名'],
  ])('%j is refused', async (data, field) => {
    const cookie = await logInAs(payload, 'system')
    const body = { countyName: '示范县', ...data }
    const answer = await callApi(payload, '/globals/settings', { method: 'POST', body, cookie })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain(field)
  })
})
