import type { Page } from 'puppeteer-core'
import { publicText } from '@/i18n/public'
import { toolWords as words } from '@/i18n/publicTools'
import { isEasy, mainText, shows } from '../../helpers/pageSteps'
import { type TestSite, openTestSite } from '../../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

/** What the voice of the page's browser was told; kept when the page goes. */
interface Heard {
  said: { text: string; lang: string }[]
  cancelled: number
}

/**
 * A guide in a browser with a voice that says nothing by itself: `next` ends a sentence.
 * @param voices their languages
 * @param isMute begins no sentence
 */
async function guide({ voices, isMute = false }: { voices: string[]; isMute?: boolean }) {
  const page = await site.visit({ width: 360 })
  await page.browserContext().setCookie({
    ...{ name: 'text-size', value: 'large' },
    ...{ domain: new URL(site.url).hostname, path: '/' },
  })
  await page.evaluateOnNewDocument(
    (languages: string[], mute: boolean) => {
      interface Speech {
        text: string
        lang: string
        onstart?: () => void
        onend?: () => void
      }
      const heard: Heard = { said: [], cancelled: 0 }
      let current: Speech | undefined
      const speechSynthesis = {
        getVoices: () => languages.map((lang) => ({ lang, localService: true, name: lang })),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        cancel: () => {
          heard.cancelled += 1
          sessionStorage.setItem('cancelled', String(heard.cancelled))
        },
        speak: (speech: Speech) => {
          current = speech
          heard.said.push({ text: speech.text, lang: speech.lang })
          if (!mute) setTimeout(() => speech.onstart?.(), 0)
        },
      }
      const next = () => current?.onend?.()
      Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          constructor(public text: string) {}
        },
      })
      Object.assign(window, { heard, endSentence: next })
    },
    voices,
    isMute,
  )
  await page.goto(`${site.url}/guides/MZ-0104`, { waitUntil: 'domcontentloaded' })
  await shows(page, words.print)
  return page
}

const heardOn = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard)
const next = (page: Page) =>
  page.evaluate(() => (window as unknown as { endSentence: () => void }).endSentence())

/** Presses a tool as a keyboard does. */
async function press(page: Page, label: string): Promise<void> {
  const button = await page.waitForSelector(`main [role=group] ::-p-text(${label})`)
  await button?.focus()
  await page.keyboard.press('Enter')
}

test('a guide is read section by section; it pauses, goes on, skips and stops', async () => {
  const page = await guide({ voices: ['en-US', 'zh-CN'] })
  await press(page, words.read)
  await shows(page, words.reading('最低生活保障申请'))
  const first = await heardOn(page)
  expect(first.said[0]?.lang).toBe('zh-CN')
  await isEasy(page)

  await next(page)
  const second = (await heardOn(page)).said[1]?.text
  await press(page, words.pauseReading)
  await shows(page, words.paused('最低生活保障申请'))
  expect((await heardOn(page)).cancelled).toBe(1)
  await isEasy(page)
  await press(page, words.goOnReading)
  await shows(page, words.reading('最低生活保障申请'))
  expect((await heardOn(page)).said[2]?.text).toBe(second)

  await press(page, words.skipReading)
  await shows(page, words.reading(publicText.guide.whoCan))
  const { said } = await heardOn(page)
  for (const text of said.map((one) => one.text)) {
    expect(text).not.toContain(words.print)
    expect(text.length).toBeLessThan(200)
  }
  await press(page, words.stopReading)
  await shows(page, words.read)
  expect(await mainText(page)).not.toContain('正在念')
  expect((await heardOn(page)).said).toHaveLength(said.length)
  // The keyboard is where it was, not at the top of the page.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.read)
}, 60_000)

test('it falls silent when the reader leaves', async () => {
  const page = await guide({ voices: ['zh-CN'] })
  await press(page, words.read)
  await shows(page, words.stopReading)
  await page.goto(`${site.url}/about`, { waitUntil: 'domcontentloaded' })
  expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe('1')
}, 60_000)

test('a browser without a Chinese voice has no button; one that stays mute says so', async () => {
  const foreign = await guide({ voices: ['en-US'] })
  expect(await mainText(foreign)).not.toContain(words.read)
  await isEasy(foreign)
  const mute = await guide({ voices: [], isMute: true })
  await press(mute, words.read)
  await shows(mute, words.noVoice)
  await shows(mute, words.read)
  await isEasy(mute)
}, 60_000)

test('without scripts there is large type, and nothing that does not work', async () => {
  const page = await site.visit({ width: 360, scripts: false })
  await page.goto(`${site.url}/guides/MZ-0104`, { waitUntil: 'domcontentloaded' })
  const text = await mainText(page)
  for (const tool of [words.read, words.share]) expect(text).not.toContain(tool)
  const header = await page.$eval('header', (element) => element.textContent)
  expect(header).toContain(publicText.size.larger)
})
