import puppeteer from 'puppeteer-core'
import type { Browser, Page } from 'puppeteer-core'
import { availableParallelism } from 'node:os'
import { locateBrowser } from './locate'
import { isOurs, openPage, refused } from './page'

const poolSize = Math.min(4, Math.max(2, availableParallelism()))
const usesBeforeRenewal = 2_000
const usualTimeout = 30_000
const closeTimeout = 5_000

interface PooledPage {
  page: Page
  uses: number
}

interface State {
  browser?: Promise<Browser>
  origin?: string
  idle: PooledPage[]
  busy: number
  waiting: (() => void)[]
  launches: number
  renders: number
  lastError?: string
}

/** One browser a process, also when a bundler has copied this module. */
const key = Symbol.for('daiban.printing')
const holder = globalThis as { [key]?: State }
const state: State = (holder[key] ??= { idle: [], busy: 0, waiting: [], launches: 0, renders: 0 })

const isRoot = process.getuid?.() === 0
const args = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-pings',
  '--metrics-recording-only',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  ...(isRoot ? ['--no-sandbox'] : []),
]

async function launch(): Promise<Browser> {
  const { path, env, origin } = await locateBrowser()
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    args,
    pipe: true,
    env: { ...process.env, ...env },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: 180_000,
  })
  state.launches++
  state.origin = origin
  return browser
}

function getBrowser(): Promise<Browser> {
  if (state.browser) return state.browser
  const launching = launch()
  // One that ends late does not take its successor along.
  const forget = () => {
    if (state.browser !== launching) return
    state.browser = undefined
    state.idle = []
  }
  state.browser = launching
  launching.then((browser) => browser.once('disconnected', forget), forget)
  return launching
}

async function takeTurn(): Promise<void> {
  if (state.busy < poolSize) {
    state.busy++
    return
  }
  await new Promise<void>((resolve) => state.waiting.push(resolve))
}

function passTurn(): void {
  const next = state.waiting.shift()
  if (next) next()
  else state.busy--
}

const isCrash = (browser: Browser, page: Page | undefined): boolean =>
  !browser.connected || page?.isClosed() === true

const within = async <Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: Promise<Result>,
) => {
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`printing took longer than ${milliseconds} ms`)),
      milliseconds,
    )
    stop = () => reject(signal?.reason ?? new Error('cancelled'))
    signal?.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, ended])
  } finally {
    clearTimeout(timer)
    if (stop) signal?.removeEventListener('abort', stop)
  }
}

interface PageOptions {
  /** Milliseconds for the whole work. */
  timeout?: number
  signal?: AbortSignal
}

/** A promise that is broken once the browser or the page ends. `forget` stops waiting for that. */
function endOf(browser: Browser) {
  let breakOff: (error: Error) => void = () => undefined
  const ended = new Promise<never>((_, reject) => (breakOff = reject))
  ended.catch(() => undefined)
  const leave = () => breakOff(new Error('the browser ended'))
  let watched: Page | undefined
  browser.once('disconnected', leave)
  if (!browser.connected) leave()
  return {
    ended,
    watch: (page: Page) => {
      watched = page
      page.once('error', breakOff)
    },
    forget: () => {
      browser.off('disconnected', leave)
      watched?.off('error', breakOff)
    },
  }
}

async function openPooled(browser: Browser): Promise<PooledPage> {
  return { page: await openPage(browser), uses: 0 }
}

/** Closes a page that nobody can use any more; one that hangs, or opens only now, is not waited for. */
async function throwAway(opening: Promise<PooledPage>): Promise<void> {
  const closed = opening.then(({ page }) => page.close())
  await within(closeTimeout, undefined, closed).catch(() => undefined)
}

async function once<Result>(work: (page: Page) => Promise<Result>, options: PageOptions) {
  const { timeout = usualTimeout, signal } = options
  const browser = await getBrowser()
  const idle = state.idle.pop()
  // Its browser was closed while it was still lent.
  const known = idle?.page.browser() === browser ? idle : undefined
  const opening = known ? Promise.resolve(known) : openPooled(browser)
  const { ended, watch, forget } = endOf(browser)
  let page: Page | undefined
  let isGivenUp = false
  const run = async (): Promise<Result> => {
    ;({ page } = await opening)
    if (isGivenUp) throw new Error('the page opened too late')
    watch(page)
    return work(page)
  }
  try {
    const result = await within(timeout, signal, Promise.race([run(), ended]))
    const pooled = await opening
    state.renders++
    if (++pooled.uses < usesBeforeRenewal && isOurs(pooled.page)) state.idle.push(pooled)
    else await throwAway(opening)
    return result
  } catch (error) {
    isGivenUp = true
    if (isCrash(browser, page)) throw new BrowserCrash(error)
    await throwAway(opening)
    throw error
  } finally {
    forget()
  }
}

class BrowserCrash extends Error {
  constructor(cause: unknown) {
    super('the browser ended while printing', { cause })
  }
}

/**
 * Lends a page of the warm browser, which is started at first use; waits while all pages are busy. When the
 * browser dies the work is done once more in a new one.
 * @param work what to do; the page is reused afterwards, or thrown away when the work fails
 * @throws what the work throws; when it takes longer than `timeout` (30 s); the signal's reason when aborted
 */
export async function withPage<Result>(
  work: (page: Page) => Promise<Result>,
  options: PageOptions = {},
): Promise<Result> {
  options.signal?.throwIfAborted()
  await takeTurn()
  try {
    options.signal?.throwIfAborted()
    return await once(work, options).catch((error: unknown) => {
      if (!(error instanceof BrowserCrash)) throw error
      return once(work, options)
    })
  } catch (error) {
    state.lastError = error instanceof Error ? error.message : String(error)
    throw error
  } finally {
    passTurn()
  }
}

/** What the health page says about printing. */
export interface BrowserHealth {
  ok: boolean
  /** e.g. Chrome/153.0.0.0; absent when it does not start. */
  version?: string
  origin?: string
  launches: number
  renders: number
  busy: number
  waiting: number
  refusedRequests: number
  /** Why it does not start, in English, for the log. */
  error?: string
}

/** Starts the browser when it is not running yet, and tells how it does. Never throws. */
export async function browserHealth(): Promise<BrowserHealth> {
  const { launches, renders, busy, waiting } = state
  const counts = {
    launches,
    renders,
    busy,
    waiting: waiting.length,
    refusedRequests: refused.requests,
  }
  try {
    const browser = await within(20_000, undefined, getBrowser())
    const version = await within(5_000, undefined, browser.version())
    return { ok: true, version, origin: state.origin, ...counts, launches: state.launches }
  } catch (error) {
    return { ok: false, ...counts, error: error instanceof Error ? error.message : String(error) }
  }
}

/** Ends the browser and its pages; the next print starts a new one. */
export async function closeBrowser(): Promise<void> {
  const running = state.browser
  state.browser = undefined
  state.idle = []
  const browser = await running?.catch(() => undefined)
  await browser?.close()
}
