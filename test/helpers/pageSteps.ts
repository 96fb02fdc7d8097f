import type { HTTPResponse, Page } from 'puppeteer-core'
import { misfits, stumbles } from './stumbles'
import { until } from './until'

/** Whether the page's scripts have taken hold of all that can be filled in and pressed. */
const isAtWork = (): boolean =>
  [...document.querySelectorAll('main button, main input:not([type=hidden]), main summary')].every(
    (element) => Object.keys(element).some((key) => key.startsWith('__reactProps')),
  )

/**
 * Goes to a page, and waits until it can be used. To wait until nothing is loading any more would take half a second
 * longer, each time.
 */
export async function visitPage(page: Page, address: string): Promise<HTTPResponse | null> {
  const response = await page.goto(address)
  if (page.isJavaScriptEnabled()) await page.waitForFunction(isAtWork)
  return response
}

/** What stands on a page's main part, as one line. */
export const mainText = (page: Page): Promise<string> =>
  page.$eval('main', (main) => (main as HTMLElement).innerText.replace(/\s+/g, ' '))

/**
 * Waits until words stand on the page, folded or not. It asks from outside, again and again: what waits inside a
 * page may be lost when the page goes on to the next.
 * @param within the part that they have to stand in; it should hold no scripts
 * @param timeout in ms
 * @throws with what stands there instead
 */
export async function shows(
  page: Page,
  text: string,
  { within = 'main', timeout = 60_000 }: { within?: string; timeout?: number } = {},
): Promise<void> {
  const read = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const end = Date.now() + timeout
  for (;;) {
    const said = await page.evaluate(read, within).catch(() => '')
    if (said.includes(text)) return
    if (Date.now() > end) {
      const instead = said.replace(/\s+/g, ' ').trim().slice(0, 3000)
      throw new Error(`「${text}」 did not come; ${page.url()} says: ${instead}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/**
 * Goes to a citizens' page, again and again until it says what it should: it may be a second behind.
 * @returns what stands on its main part
 * @throws when it does not say so within 20 s
 */
export async function visitUntil(
  page: Page,
  address: string,
  isRight: (text: string) => boolean,
): Promise<string> {
  let text = ''
  const says = async () => {
    await visitPage(page, address)
    text = await mainText(page)
    return isRight(text)
  }
  await until(`${address} says what it should`, says, { withinMs: 20_000, everyMs: 300 })
  return text
}

/** Presses the button of a page's main part that has these words, wherever it was scrolled to. */
export const press = (page: Page, label: string): Promise<void> =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')]
    const button = buttons.find((one) => one.textContent?.trim() === wanted)
    if (!button) throw new Error(`no button ${wanted}`)
    button.click()
  }, label)

/** Sets a field as if it was typed; date and time fields differ from browser to browser. */
export const setField = (page: Page, selector: string, value: string): Promise<void> =>
  page.$eval(
    selector,
    (element, text) => {
      const field = element as HTMLInputElement
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    value,
  )

/** Nothing on the page is in the way of weak eyes, thick thumbs, a keyboard or a screen reader. */
export async function isEasy(page: Page): Promise<void> {
  expect(await misfits(page)).toEqual([])
  expect(await stumbles(page)).toEqual([])
}
