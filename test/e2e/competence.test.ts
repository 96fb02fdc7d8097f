import { MongoClient, ObjectId } from 'mongodb'
import type { Page } from 'puppeteer-core'
import { plainDateOf } from '@/domain/platform/plainDate'
import { sayCertificateNumber } from '@/domain/training/certificateNumber'
import { certificatePage } from '@/i18n/certificates'
import { lessonPages, proposalWords, trainingTabs } from '@/i18n/competencePages'
import { planPage } from '@/i18n/portalTraining'
import { isEasy, mainText, shows, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

const logIn = (username: string): Promise<Page> => site.logIn(username, { width: 390 })

const open = (page: Page, path: string) => visitPage(page, site.url + path)

test('the map of a town proposes a session, and planning begins with it filled in', async () => {
  const page = await logIn('trainer')
  await open(page, '/portal/training/map?town=999901100000')
  const map = await mainText(page)
  expect(map).toContain('石门镇')
  expect(map).toContain(proposalWords.title)
  await isEasy(page)
  const people = Number(/请 (\d+) 人参加/.exec(map)?.[1])
  expect(people).toBeGreaterThan(0)
  const link = await page.waitForSelector('main a[href^="/portal/training/sessions/new?"]')
  await Promise.all([
    page.waitForFunction(() => location.pathname.endsWith('/sessions/new')),
    link?.click(),
  ])
  await page.waitForSelector('#date')
  expect(await mainText(page)).toContain(planPage.proposal(people))
  expect(await page.$$('main input[name=courses]:checked')).not.toHaveLength(0)
  await isEasy(page)
}, 120_000)

test('a certificate is a paper whose number anybody can check', async () => {
  const asked = `/training-records?depth=0&where[name][equals]=${encodeURIComponent('王示范')}`
  const { body } = await site.call(asked, { as: 'trainer' })
  const number = String(body.docs[0].certificate)
  const page = await logIn('agent-shimen')
  await open(page, '/portal/training/records')
  await isEasy(page)
  const paper = await page.$eval('main a[href$="/certificate.pdf"]', async (link) => {
    const answer = await fetch((link as HTMLAnchorElement).href)
    const start = new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))
    return `${answer.status} ${answer.headers.get('content-type')} ${start}`
  })
  expect(paper).toBe('200 application/pdf %PDF-')
  const citizen = await site.visit()
  const known = await open(citizen, `/certificates/${number}`)
  expect(known?.status()).toBe(200)
  const text = await mainText(citizen)
  expect(text).toContain(certificatePage.valid)
  expect(text).toContain(sayCertificateNumber(number))
  // Of the name, only as much as tells one holder from another.
  expect(text).not.toContain('王示范')
  await isEasy(citizen)
  await open(citizen, '/certificates/9999012026999999')
  expect(await mainText(citizen)).toContain(certificatePage.unknown)
  await isEasy(citizen)
}, 120_000)

test('the pages of training lie side by side, and a town sees who is behind with lessons', async () => {
  const page = await site.logIn('agent-shimen-town', { width: 360 })
  for (const [path, tab] of [
    ['/portal/training', trainingTabs.sessions],
    ['/portal/training/lessons?view=people', trainingTabs.lessons],
    ['/portal/training/lessons?view=overview', trainingTabs.lessons],
    ['/portal/training/records', trainingTabs.records],
  ] as const) {
    await open(page, path)
    const current = await page.$eval(
      `nav[aria-label="${trainingTabs.label}"] a[aria-current=page]`,
      (link) => link.textContent,
    )
    expect(current).toBe(tab)
    await isEasy(page)
  }
  const missing = await open(page, '/portal/training/lessons/0123456789abcdef01234567')
  expect(missing?.status()).toBe(404)
}, 120_000)

test('planning a make-up session of one that never was says so', async () => {
  const page = await logIn('trainer')
  const path = '/portal/training/sessions/new?makeUpOf=0123456789abcdef01234567'
  expect((await open(page, path))?.status()).toBe(404)
}, 120_000)

const option = (text: string, isRight = false) => ({
  id: new ObjectId().toHexString(),
  ...{ text, isRight },
})
const question = (text: string, right: string, wrong: string) => ({
  id: new ObjectId().toHexString(),
  ...{ text, reason: `新的一版写明：${right}。` },
  options: [option(right, true), option(wrong)],
})

/** A lesson that some agents are asked to do, as the job makes one from a new edition; it comes every ten minutes. */
async function giveLesson(usernames: string[]): Promise<string> {
  const client = new MongoClient(site.databaseUri)
  try {
    const db = client.db()
    const edition = await db.collection('editions').findOne({})
    const users = await db
      .collection('users')
      .find({ username: { $in: usernames } })
      .toArray()
    const at = new Date()
    const dates = { createdAt: at, updatedAt: at }
    const dueOn = plainDateOf(at)
    // The program may have made one of the edition meanwhile.
    const earlier = await db.collection('lessons').findOneAndDelete({ edition: edition?._id })
    await db.collection('lesson-acknowledgements').deleteMany({ lesson: earlier?._id })
    const { insertedId } = await db.collection('lessons').insertOne({
      ...{ matter: edition?.matter, matterName: '申请低保', edition: edition?._id },
      ...{ editionNumber: 2, fingerprint: 'new', previousFingerprint: 'old', madeOn: dueOn, dueOn },
      changes: ['承诺办结时限由 20 个工作日改为 10 个工作日'],
      questions: [
        question('「办理时限」现在是哪一个？', '10 个工作日', '20 个工作日'),
        question('「收费」现在是哪一个？', '不收费', '50 元'),
        question('「到现场次数」现在是哪一个？', '1 次', '3 次'),
      ],
      ...{ people: users.length, ...dates },
    })
    await db.collection('lesson-acknowledgements').insertMany(
      users.map(({ _id, name, station, stationPath }) => ({
        ...{ lesson: insertedId, user: _id, name, station, path: stationPath },
        ...{ matter: edition?.matter, dueOn, tries: 0, ...dates },
      })),
    )
    return insertedId.toHexString()
  } finally {
    await client.close()
  }
}

/** Clicks what is there, wherever it was scrolled to: the bar at the foot of a phone would take the click. */
const click = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click())

const choose = async (page: Page, answers: readonly number[]): Promise<void> => {
  for (const [at, place] of answers.entries()) {
    await click(page, `main input[name="answer-${at}"][value="${place}"]`)
  }
}

const send = (page: Page) => click(page, 'main form button[type=submit]')

test('a lesson says on the phone which answer was wrong, and is done when all are right', async () => {
  const id = await giveLesson(['agent-shimen-town', 'agent-mutou'])
  const page = await logIn('agent-shimen-town')
  await open(page, '/portal/training/lessons')
  expect(await mainText(page)).toContain('申请低保')
  await open(page, `/portal/training/lessons/${id}`)
  await isEasy(page)
  await choose(page, [1, 0, 0])
  await send(page)
  await shows(page, '第 1 题不对')
  expect(await mainText(page)).not.toContain('第 2 题不对')
  // What she chose is still chosen.
  expect(await page.$$('main input[type=radio]:checked')).toHaveLength(3)
  await isEasy(page)
  await choose(page, [1, 1, 0])
  await send(page)
  await shows(page, '第 1、2 题不对')
  await choose(page, [0, 0, 0])
  await send(page)
  await shows(page, lessonPages.finished)
  expect(await mainText(page)).toContain('新的一版写明：10 个工作日。')
  await isEasy(page)
  const plain = await site.logIn('agent-mutou', { width: 390, scripts: false })
  await open(plain, `/portal/training/lessons/${id}`)
  await choose(plain, [1, 0, 0])
  await Promise.all([plain.waitForNavigation(), send(plain)])
  expect(await mainText(plain)).toContain('第 1 题不对')
  await choose(plain, [0, 0, 0])
  await Promise.all([plain.waitForNavigation(), send(plain)])
  expect(await mainText(plain)).toContain(lessonPages.finished)
}, 180_000)
