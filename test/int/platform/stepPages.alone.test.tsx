import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type * as LogInActions from '@/app/(portal)/portal/login/actions'
import type * as StepActions from '@/app/(portal)/portal/login/step/actions'
import { stepWords as words } from '@/i18n/logInSteps'
import { makePerson, testPassword } from '../../helpers/people'
import { type PayloadAlone, startPayloadAlone } from '../../helpers/payload'
import { codeOf } from '../../helpers/secondFactor'

/** One browser: its cookies, as Next gives them to pages and actions. */
const jar = new Map<string, string>()
const store = {
  get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
  set: (name: string, value: string) => void jar.set(name, value),
  delete: (name: string) => void jar.delete(name),
}
class Redirected extends Error {}
jest.unstable_mockModule('next/headers', () => ({
  cookies: async () => store,
  headers: async () =>
    new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
}))
jest.unstable_mockModule('next/navigation', () => ({
  redirect: (address: string) => {
    throw new Redirected(address)
  },
}))

let running: PayloadAlone
let payload: Payload
let actions: typeof StepActions
let logInAction: (typeof LogInActions)['logInAction']
let Page: (props: { searchParams: Promise<{ next?: string }> }) => Promise<ReactElement>
beforeAll(async () => {
  running = await startPayloadAlone()
  payload = running.payload
  actions = await import('@/app/(portal)/portal/login/step/actions')
  ;({ logInAction } = await import('@/app/(portal)/portal/login/actions'))
  ;({ default: Page } = await import('@/app/(portal)/portal/login/step/page'))
  await makePerson(payload, 'system', ['system-administrator'])
}, 60_000)
afterAll(() => running.close())

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const whereTo = async (run: Promise<unknown>) =>
  run.then(
    () => 'nowhere',
    (error: unknown) => {
      if (error instanceof Redirected) return error.message
      throw error
    },
  )
const page = async (next = '/admin') =>
  renderToStaticMarkup(await Page({ searchParams: Promise.resolve({ next }) }))
const logIn = () =>
  whereTo(logInAction({}, form({ identity: 'system', password: testPassword, next: '/admin' })))
const stepAddress = `/portal/login/step?next=${encodeURIComponent('/admin')}`
let key = ''
let usedCode = ''
let recoveryCodes: string[] = []

test('without a log-in on its way the page leads to the log-in', async () => {
  expect(await whereTo(page())).toContain('/portal/login?next=')
})

test('the right password leads to the set-up, with a picture to scan and the key to type', async () => {
  expect(await logIn()).toBe(stepAddress)
  expect([...jar.keys()]).toEqual(['daiban-step'])
  const html = await page()
  expect(html).toContain(words.enrol.title.zh)
  expect(html).toContain('<svg')
  expect(html).toMatch(/inputMode="numeric"/i)
  expect(html).toMatch(/autoComplete="one-time-code"/i)
  key = (/select-all">([A-Z2-7 ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '')
  expect(key).toMatch(/^[A-Z2-7]{32}$/)
})

test('a wrong code is told; a right one shows the recovery codes and changes no cookie', async () => {
  const wrong = codeOf(key) === '000000' ? '111111' : '000000'
  expect((await actions.confirmAction({}, form({ code: wrong }))).message).toContain('动态码不对')
  usedCode = codeOf(key)
  const done = await actions.confirmAction({}, form({ code: usedCode }))
  recoveryCodes = done.recoveryCodes ?? []
  expect(recoveryCodes.length).toBe(10)
  expect([...jar.keys()]).toEqual(['daiban-step'])
  const html = await page()
  expect(html).toContain(words.done.title.zh)
  expect(html).toContain(words.goOnPlain.zh)
  for (const code of recoveryCodes) expect(html).not.toContain(code)
})

test('going on makes the log-in, to where the person wanted to go', async () => {
  expect(await whereTo(actions.goInAction({}, form({ next: '/admin' })))).toBe('/admin')
  expect([...jar.keys()]).toEqual(['daiban-token'])
  expect(await whereTo(page())).toBe('/admin')
  jar.clear()
})

test('the next log-in asks for a code, or a recovery code; English where it was chosen', async () => {
  expect(await logIn()).toBe(stepAddress)
  expect(await page()).toContain(words.code.title.zh)
  jar.set('daiban-lng', 'en')
  const english = (await page()).replace('测试system', '').replaceAll('本县', '')
  expect(english).not.toMatch(/[\u4e00-\u9fff]/)
  const used = await actions.codeAction({}, form({ code: usedCode, next: '/admin' }))
  expect(used.message).toContain('动态码不对')
  const recovered = actions.codeAction({}, form({ code: recoveryCodes[0] ?? '', next: '/admin' }))
  expect(await whereTo(recovered)).toBe('/admin')
  expect([...jar.keys()].sort()).toEqual(['daiban-lng', 'daiban-token'])
  jar.clear()
})

test('a log-in on its way can be given up for somebody else’s', async () => {
  await logIn()
  expect(await whereTo(actions.giveUpAction(form({ next: '/admin' })))).toBe('/admin/login')
  expect(jar.size).toBe(0)
})
