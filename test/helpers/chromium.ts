import puppeteer, { type Browser } from 'puppeteer-core'
import { locateBrowser } from '@/printing/chromium/locate'

/** A browser to test pages with; `close` lets go of it. */
export interface TestBrowser {
  browser: Browser
  close: () => Promise<void>
}

/** Starts the browser that the app prints with, found the same way. */
export async function launchTestBrowser(): Promise<Browser> {
  const { path, env } = await locateBrowser()
  return puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...env },
  })
}

/**
 * The browser of the whole run (`TEST_BROWSER`, made by `npm test`), or one of the file's own.
 * Open a context of your own in it (`createBrowserContext`), so that cookies stay apart.
 */
export async function openTestBrowser(): Promise<TestBrowser> {
  const shared = process.env.TEST_BROWSER
  if (shared) {
    const browser = await puppeteer.connect({ browserWSEndpoint: shared })
    return { browser, close: () => browser.disconnect() }
  }
  const browser = await launchTestBrowser()
  return { browser, close: () => browser.close() }
}
