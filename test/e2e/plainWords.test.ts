import type { Page } from 'puppeteer-core'
import { catalogueText as say } from '@/i18n/catalogueText'
import { plainWordsWords as words } from '@/i18n/plainWords'
import { shows } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { until } from '../helpers/until'

const field = '#field-whoCanApply'
const hints = '.matter-desk__hints'
const longSentence =
  '凡是在本县住了一年以上而且家里有老人和孩子要照顾又没有固定工作的人都可以来申请'
const text = `逾期的，到指定医院开证明。有事拨打电话，带上CA。${longSentence}${longSentence}。`

let site: TestSite
let id = ''
let page: Page
beforeAll(async () => {
  site = await openTestSite()
  const { body } = await site.call('/matters', {
    ...{ as: 'editor-mz', method: 'POST', body: { name: '大白话的样子' } },
  })
  id = String((body.doc as { id: string }).id)
  page = await site.logIn('editor-mz', { width: 1440 })
}, 660_000)
afterAll(() => site?.close())

const valueOf = (): Promise<string> =>
  page.$eval(field, (element) => (element as HTMLTextAreaElement).value)
const says = (said: string) => shows(page, said, { within: hints })
const swap = async (plain: string) => {
  const button = await page.waitForSelector(`${hints} ::-p-text(${words.swap.zh(plain)})`)
  await button?.click()
}
const withControl = async (key: 'z' | 'End') => {
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}
async function becomes(wanted: string): Promise<void> {
  await page.waitForFunction(
    (selector, value) => document.querySelector<HTMLTextAreaElement>(selector)?.value === value,
    { timeout: 30_000 },
    field,
    wanted,
  )
}

test('hints come as one types; a word is put in with one press and taken back with Ctrl+Z', async () => {
  await page.goto(`${site.url}/admin/collections/matters/${id}#whoCanApply`, {
    waitUntil: 'domcontentloaded',
  })
  await page.waitForSelector(field, { timeout: 60_000 })
  await page.waitForFunction(
    (selector) => document.activeElement === document.querySelector(selector),
    { timeout: 30_000 },
    field,
  )
  await page.keyboard.type(text)
  for (const said of ['「逾期」是公文话', '指定医院', '拨打电话', '「CA」是简称', '个字']) {
    await says(said)
  }
  await swap('过了期限')
  const plain = text.replace('逾期', '过了期限')
  await becomes(plain)
  await withControl('z')
  await becomes(text)
  await swap('过了期限')
  await becomes(plain)
  await shows(page, '拨打电话', { within: hints })

  await page.click('#action-save-draft')
  const draft = `/matters/${id}?draft=true&depth=0`
  await expect(savedText(draft)).resolves.toBe(plain)
  expect(await valueOf()).toBe(plain)
}, 120_000)

/** Hints keep nothing from being saved: what the draft says once it is. */
async function savedText(path: string): Promise<unknown> {
  let saved: unknown
  await until('it is saved', async () => {
    saved = (await site.call(path, { as: 'editor-mz' })).body.whoCanApply
    return Boolean(saved)
  })
  return saved
}

test('what the county adds to its list is found at once', async () => {
  const before = (await site.call('/globals/plain-words', { as: 'coordinator' })).body
  const list = before.words as { word: string; plain?: string }[]
  const write = (rows: object[]) =>
    site.call('/globals/plain-words', {
      ...{ as: 'coordinator', method: 'POST', body: { words: rows } },
    })
  expect((await write([...list, { word: '样子话', plain: '大白话' }])).status).toBe(200)
  await page.focus(field)
  await withControl('End')
  await page.keyboard.type('样子话')
  await says('「样子话」是公文话')
  await swap('大白话')
  await becomes(`${text.replace('逾期', '过了期限')}大白话`)
  expect((await write(list)).status).toBe(200)
}, 60_000)

test('a text that is too long is told as one types, in the place of hints', async () => {
  const box = await page.waitForSelector(field)
  await box?.evaluate((element, long) => {
    const area = element as HTMLTextAreaElement
    area.focus()
    area.select()
    document.execCommand('insertText', false, long)
  }, '逾期的不办。'.repeat(101))
  await shows(page, say.tooLong('谁可以申请', 600, 606), { within: '.matter-desk__errors' })
  expect(await page.$(hints)).toBeNull()
}, 60_000)
