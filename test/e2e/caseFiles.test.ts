import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, HTTPRequest, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { portalFiles as words } from '@/i18n/portalFiles'
import { registerWords } from '@/i18n/portalCases'
import { photo } from '../helpers/caseFiles'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy, mainText, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { stumbles } from '../helpers/stumbles'
import { until } from '../helpers/until'

let site: TestSite
let page: Page
let folder: string
beforeAll(async () => {
  site = await openTestSite()
  folder = mkdtempSync(join(tmpdir(), 'daiban-photos-'))
  page = await site.logIn('agent-shimen', { width: 360 })
}, 660_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await site?.close()
})

/** A photo on the disk, as a phone lays it down that was held upright. */
async function photoOnDisk(width: number, height: number): Promise<string> {
  const path = join(folder, `${randomUUID()}.jpg`)
  writeFileSync(path, await photo({ width, height, orientation: 6 }))
  return path
}

/** Gives photos to the input that a screen reader calls so. */
async function choose(label: string, ...paths: string[]): Promise<void> {
  const selector = `input[type=file][aria-label="${label}"]`
  const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null
  if (!input) throw new Error(`nothing is chosen by ${label}`)
  await input.uploadFile(...paths)
}

const waiting = (count: number) =>
  page.waitForFunction(
    (said, most) => document.body.innerText.split(said).length - 1 === most,
    { timeout: 30_000 },
    words.waiting,
    count,
  )

async function press(text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, a[role=button]')]
    const button = buttons.find((one) => one.innerText.trim() === wanted)
    if (!button) throw new Error(`no button ${wanted}`)
    button.click()
  }, text)
}

/** Draws on the sheet as a finger does. */
async function sign(): Promise<void> {
  await press(words.sign)
  const sheet = await page.waitForSelector('[role=dialog] canvas')
  // The panel slides in.
  await new Promise((done) => setTimeout(done, 300))
  const box = await sheet?.boundingBox()
  if (!box) throw new Error('no sheet')
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  for (const [x, y] of [
    [90, 150],
    [150, 60],
    [190, 160],
    [260, 90],
  ]) {
    await page.mouse.move(box.x + x, box.y + y, { steps: 8 })
  }
  await page.mouse.up()
  await press(words.useIt)
}

async function fillIn(): Promise<{ code: string; name: string }> {
  await visitPage(page, `${site.url}/portal/cases/new?matter=MZ-0104`)
  await page.type('#applicant-name', '张桂兰')
  await page.type('#applicant-idNumber', madeUpIdNumber('1950-03-08', 2))
  await page.type('#applicant-phone', '13800001234')
  await page.$$eval('input[name=materials]', (boxes) => boxes[2]?.click())
  return page.$$eval('input[name=materials]', (boxes) => ({
    code: (boxes[2] as HTMLInputElement).value,
    name: boxes[2]?.closest('label')?.querySelector('span')?.childNodes[0]?.textContent ?? '',
  }))
}

async function submit(): Promise<string> {
  await page.$eval('main form button[type=submit]', (button) => button.click())
  await page.waitForFunction(() => /\/portal\/cases\/[a-f\d]{24}/.test(location.href))
  return /[a-f\d]{24}/.exec(page.url())?.[0] ?? ''
}

interface Listed {
  id: string
  kind: string
  type: string
}

const filesOf = async (caseId: string): Promise<Listed[]> => {
  const { body } = await site.call(`/cases/${caseId}/files`, { as: 'agent-shimen' })
  return body.files as Listed[]
}

async function filesOnceThereAre(caseId: string, count: number): Promise<Listed[]> {
  await until(`${count} files`, async () => (await filesOf(caseId)).length >= count)
  return filesOf(caseId)
}

test('signature and photos are taken while registering and are there once, also when the line breaks', async () => {
  const { code, name } = await fillIn()
  await choose(words.takeOf(name), await photoOnDisk(2600, 1800))
  await waiting(1)
  await choose(words.chooseOf(name), await photoOnDisk(600, 400), await photoOnDisk(500, 300))
  await waiting(3)
  await sign()
  await waiting(4)
  expect(
    await page.$eval('input[name=hasConsent]', (box) => (box as HTMLInputElement).checked),
  ).toBe(true)
  await isEasy(page)

  // The line breaks when the second file is under way.
  let sent = 0
  await page.setRequestInterception(true)
  const breakLine = (request: HTTPRequest) => {
    const isFile = request.method() === 'POST' && request.url().endsWith('/files')
    if (isFile) sent += 1
    if (isFile && sent === 2) void page.setOfflineMode(true).then(() => request.abort('failed'))
    else void request.continue()
  }
  page.on('request', breakLine)
  const caseId = await submit()
  await page.waitForFunction((said) => document.body.innerText.includes(said), {}, words.broken(3))
  expect(await stumbles(page)).toEqual([])
  expect(await filesOf(caseId)).toHaveLength(1)

  // Nothing is lost by closing the page, and all goes on when it is opened again.
  page.off('request', breakLine)
  await page.setRequestInterception(false)
  await page.setOfflineMode(false)
  await page.goto(`${site.url}/portal/cases/${caseId}`)
  const files = await filesOnceThereAre(caseId, 4)
  await page.reload({ waitUntil: 'networkidle0' })
  expect(await filesOf(caseId)).toHaveLength(4)
  expect(files.map(({ kind }) => kind).sort()).toEqual([code, code, code, 'signature'].sort())
  expect(await mainText(page)).not.toContain(words.waiting)
  expect(await mainText(page)).not.toContain(words.noConsent)

  const first = files.find(({ kind }) => kind === code)
  const upright = await page.evaluate(async (address) => {
    const answer = await fetch(address)
    return {
      bytes: [...new Uint8Array(await answer.arrayBuffer())],
      policy: answer.headers.get('content-security-policy'),
    }
  }, `/api/cases/${caseId}/files/${first?.id}`)
  expect(upright.policy).toBe("default-src 'none'; sandbox")
  const { width, height, exif } = await sharp(Buffer.from(upright.bytes)).metadata()
  expect(height).toBe(2000)
  expect(width).toBeLessThan(height)
  expect(exif).toBeUndefined()
  await isEasy(page)
}, 240_000)

test('a photo is added on the page of the case, seen large, removed and taken back', async () => {
  const { name } = await fillIn()
  await page.$eval('input[name=hasConsent]', (box) => (box as HTMLInputElement).click())
  const caseId = await submit()
  await page.waitForFunction((said) => document.body.innerText.includes(said), {}, words.noConsent)
  await choose(words.takeOf(name), await photoOnDisk(900, 600))
  await page.waitForSelector(`img[alt="${words.photo(name, 1)}"][src$="/preview"]`)
  await page.$eval(`img[alt="${words.photo(name, 1)}"]`, (image) => image.closest('a')?.click())
  await page.waitForSelector('[role=dialog] img')
  expect(await stumbles(page)).toEqual([])
  await press(words.remove)
  await page.waitForSelector('[role=alertdialog]')
  await page.$$eval(
    '[role=alertdialog] button',
    (buttons, wanted) => buttons.find((one) => one.innerText.trim() === wanted)?.click(),
    words.remove,
  )
  await page.waitForFunction((said) => document.body.innerText.includes(said), {}, words.removed)
  expect(await filesOf(caseId)).toHaveLength(0)
  await press(words.undo)
  await filesOnceThereAre(caseId, 1)
  expect(await filesOf(caseId)).toHaveLength(1)
}, 120_000)

test('too many at once, and what is no photo, is told before anything is sent', async () => {
  const { name } = await fillIn()
  const many = await Promise.all(Array.from({ length: 61 }, () => photoOnDisk(20, 10)))
  await choose(words.chooseOf(name), ...many)
  await page.waitForFunction((said) => document.body.innerText.includes(said), {}, '选了 61 个')
  const text = join(folder, 'note.txt')
  writeFileSync(text, 'hello')
  await choose(words.chooseOf(name), text)
  await page.waitForFunction((said) => document.body.innerText.includes(said), {}, '只收照片')
  expect(await mainText(page)).not.toContain(words.waiting)
  expect(await mainText(page)).toContain(registerWords.submit)
}, 120_000)
