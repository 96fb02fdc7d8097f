import type { BrowserContext, Page } from 'puppeteer-core'
import { sharedApp, testPassword } from './app'
import { type TestBrowser, openTestBrowser } from './chromium'
import { visitPage } from './pageSteps'

/** The app and a browser, for tests of what citizens see. */
export interface TestSite {
  url: string
  databaseUri: string
  /** Of every demonstration log-in. */
  password: string
  /** A browser of its own for one visitor. */
  visit: (options?: { width?: number; scripts?: boolean }) => Promise<Page>
  /**
   * A browser of its own for somebody of the demonstration who has logged in; the page is empty yet. Tests of
   * logging in itself go through the form.
   */
  logIn: (username: string, options?: { width?: number; scripts?: boolean }) => Promise<Page>
  /** The page of somebody of the demonstration, one for the whole file; the width is that of its first use. */
  pageOf: (username: string, width?: number) => Promise<Page>
  /** Goes to an address on that page, and waits until it can be used. */
  openAs: (username: string, path: string, width?: number) => Promise<Page>
  /** Calls the API, as the person with this user name. Cookies are kept. */
  call: (path: string, options?: { as?: string; method?: string; body?: object }) => Promise<Answer>
  close: () => Promise<void>
}

/** An answer of the API that was read. */
export interface Answer {
  status: number
  body: Record<string, unknown> & { docs: { id: string; [field: string]: unknown }[] }
}

/** Call it in `beforeAll`, and `close` in `afterAll`. */
export async function openTestSite(): Promise<TestSite> {
  const chromium: TestBrowser = await openTestBrowser()
  const contexts: BrowserContext[] = []
  const cookies = new Map<string, string>()
  const { url, databaseUri } = sharedApp()

  const visit: TestSite['visit'] = async ({ width = 390, scripts = true } = {}) => {
    const context = await chromium.browser.createBrowserContext()
    contexts.push(context)
    const page = await context.newPage()
    page.setDefaultNavigationTimeout(60_000)
    await page.setViewport({ width, height: 844 })
    await page.setJavaScriptEnabled(scripts)
    return page
  }
  const cookieOf = async (username: string): Promise<string> => {
    const known = cookies.get(username)
    if (known) return known
    const response = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password: testPassword }),
    })
    if (response.status !== 200) throw new Error(`${username} was not let in`)
    const cookie = response.headers.getSetCookie()[0].split(';')[0]
    cookies.set(username, cookie)
    return cookie
  }
  const logIn: TestSite['logIn'] = async (username, options) => {
    const page = await visit(options)
    const [name, ...value] = (await cookieOf(username)).split('=')
    await page.browserContext().setCookie({
      name,
      value: value.join('='),
      domain: new URL(url).hostname,
      path: '/',
      httpOnly: true,
    })
    return page
  }
  const pages = new Map<string, Promise<Page>>()
  const pageOf: TestSite['pageOf'] = (username, width = 390) => {
    const page = pages.get(username) ?? logIn(username, { width })
    pages.set(username, page)
    return page
  }
  const openAs: TestSite['openAs'] = async (username, path, width) => {
    const page = await pageOf(username, width)
    await visitPage(page, url + path)
    return page
  }
  const call: TestSite['call'] = async (path, { as, method = 'GET', body } = {}) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        Origin: url,
        ...(as ? { Cookie: await cookieOf(as) } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  const close = async () => {
    for (const context of contexts) await context.close().catch(() => undefined)
    await chromium.close()
  }
  return { url, databaseUri, password: testPassword, visit, logIn, pageOf, openAs, call, close }
}
