import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import { fontFaces, fontFile, fontWeights } from '../fonts'
import { paperStyles } from '../styles'

const origin = 'http://print.invalid'
const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src ${origin}; img-src data:; base-uri 'none'; form-action 'none'`

const baseDocument =
  (): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title></title>
<style>${fontFaces(origin)}
${paperStyles}</style></head><body></body></html>`

/** How many requests of printed content were refused since the start; content needs none. */
export const refused = { requests: 0 }

async function answer(request: HTTPRequest): Promise<void> {
  const url = request.url()
  if (url === `${origin}/` && request.isNavigationRequest()) {
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: baseDocument(),
    })
  }
  const font = url.startsWith(`${origin}/`) && fontFile(url.slice(origin.length))
  if (font) {
    return request.respond({
      contentType: 'font/ttf',
      headers: { 'Access-Control-Allow-Origin': origin },
      body: await font,
    })
  }
  refused.requests++
  // An aborted navigation leaves the page where it is; a blocked one would show an error page.
  return request.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient')
}

async function prepare(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false)
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request).catch(() => undefined))
  await page.setViewport({ width: 794, height: 1123 })
  await page.goto(`${origin}/`, { waitUntil: 'load' })
  const load = fontWeights.map(
    (weight) => `document.fonts.load('${weight} 12px "Noto Sans SC"', '明')`,
  )
  const count = await page.evaluate(
    `Promise.all([${load.join()}]).then((all) => all.flat().length)`,
  )
  if (count !== fontWeights.length) throw new Error('the fonts of the papers did not load')
}

/**
 * Opens a page that prints: scripts of content off, every request refused but our own document and fonts,
 * core characters loaded in all four weights. Content goes in with {@link showContent}.
 */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  try {
    await prepare(page)
    return page
  } catch (error) {
    void page.close().catch(() => undefined)
    throw error
  }
}

/**
 * Swaps the content of a page and waits for the fonts of rare characters, when it has any. The browser may say that they are
 * ready before it has laid out the page with those that came, and asked for the next ones: so it is asked again after
 * each layout, until nothing is on its way.
 * @param html static markup of the body
 * @param title of the document, becomes the title of the PDF
 */
export async function showContent(page: Page, html: string, title: string): Promise<void> {
  await page.evaluate(
    `(async () => {
      document.title = ${JSON.stringify(title)}
      document.body.innerHTML = ${JSON.stringify(html)}
      const isOnItsWay = () => (document.body.offsetHeight, document.fonts.status === 'loading')
      while (isOnItsWay()) await document.fonts.ready
    })()`,
  )
}

/** Whether a page still shows our document. */
export const isOurs = (page: Page): boolean => !page.isClosed() && page.url() === `${origin}/`

/** Adds rules to the content of a page, gone with it. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`,
  )
}
