import type { Payload } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { closeBrowser } from '@/printing'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { madeUpIdNumber } from '../../helpers/idNumber'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'
import { callApi, logInAs } from '../../helpers/people'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const cookies: Record<string, string> = {}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  for (const name of ['village', 'town', 'window', 'stranger', 'neighbour', 'other-town']) {
    cookies[name] = await logInAs(payload, name)
  }
}, 120_000)
afterAll(async () => {
  await closeBrowser()
})

const materials = ['CL-000']
const today = plainDateOf(new Date())
const idNumber = madeUpIdNumber('1950-03-08', 2)

const ask = (path: string, who?: string) =>
  callApi(payload, `/cases${path}`, { cookie: who && cookies[who] })

async function registered(more: object = {}): Promise<string> {
  const answer = await county.as.village.post('/cases/register', registration(more))
  expect(answer).toMatchObject({ status: 200 })
  return idIn(answer)
}

async function forwarded(more: object = {}): Promise<string> {
  const id = await registered(more)
  const to = county.stations.town.id
  expect(await give(county.as.village, id, 'forward', { to, materials })).toMatchObject({
    status: 200,
  })
  return id
}

/** The text of a PDF that is answered. */
async function textOf(answer: Response): Promise<string> {
  expect(answer.status).toBe(200)
  return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).pages.join('')
}

const messageOf = async (answer: Response) =>
  [answer.status, ((await answer.json()) as { message: string }).message] as const

const reveals = async (id: string) =>
  (
    await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'person-revealed' }, subjectId: { equals: id } },
      overrideAccess: true,
    })
  ).docs

test('a receipt is given as a private PDF, filled from the case', async () => {
  const id = await registered()
  const answer = await ask(`/${id}/papers/receipt.pdf`, 'village')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers.get('content-disposition')).toMatch(/^inline; /)
  expect(answer.headers.get('content-disposition')).not.toMatch(/刘|%E5%88%98/)
  const text = await textOf(answer)
  for (const words of ['受理单', '最低生活保障申请', '刘䶮', '138******34', 'village代办点']) {
    expect(text).toContain(words)
  }
  expect(text).toContain('测试village')
  expect(text).toContain('town代办点往上送')
  expect(text).not.toContain('13800001234')
  expect(text).not.toContain(idNumber)
})

test('the list grows with the events, and what has none is a conflict that says so', async () => {
  const { as } = county
  const id = await registered()
  const list = async () => {
    const { body } = await as.village.get(`/cases/${id}/papers`)
    return (body.papers as { kind: string; title: string; href: string }[]) ?? []
  }
  expect((await list()).map(({ kind, title }) => [kind, title])).toEqual([
    ['receipt', '受理单'],
    ['consent', '委托书'],
  ])
  expect(await messageOf(await ask(`/${id}/papers/notice.pdf`, 'village'))).toEqual([
    409,
    '这个办件没有做过一次性告知。先点「一次告知」，再打印。',
  ])
  const missing = [{ material: 'CL-000', remark: '身份证过期了，请换新证' }]
  await give(as.village, id, 'notify', { missing })
  const [, , notice] = await list()
  expect(notice).toMatchObject({ kind: 'notice' })
  const text = await textOf(await ask((notice?.href ?? '').replace('/api/cases', ''), 'village'))
  expect(text).toContain('身份证过期了，请换新证')
})

test('an earlier handover can still be printed, a step without one cannot', async () => {
  const { as } = county
  const id = await forwarded()
  await give(as.town, id, 'acknowledge')
  await give(as.town, id, 'forward', { to: 'department', materials })
  const first = await textOf(await ask(`/${id}/papers/handover.pdf?event=2`, 'window'))
  expect(first).toContain('接件town代办点')
  const last = await textOf(await ask(`/${id}/papers/handover.pdf`, 'window'))
  expect(last).toContain('接件示范县民政局')
  expect((await messageOf(await ask(`/${id}/papers/handover.pdf?event=3`, 'window')))[0]).toBe(409)
  for (const event of ['0', '-1', 'x', '1e9', '999999']) {
    const answer = await ask(`/${id}/papers/handover.pdf?event=${event}`, 'window')
    expect([event, answer.status]).toEqual([event, 400])
  }
})

test('whole ID numbers stand on the consent alone, for a reason that is logged', async () => {
  const proxy = {
    name: '刘样例',
    idNumber: madeUpIdNumber('1980-01-01', 3),
    phone: '13900005678',
    relation: '子女',
  }
  const id = await registered({ proxy })
  const masked = await textOf(await ask(`/${id}/papers/consent.pdf`, 'village'))
  expect(masked).toContain('999*************')
  expect(masked).not.toContain(idNumber)
  expect(await reveals(id)).toHaveLength(0)
  const why = encodeURIComponent('签委托书，要写证件号')
  const whole = await textOf(await ask(`/${id}/papers/consent.pdf?full=1&reason=${why}`, 'village'))
  expect(whole).toContain(idNumber)
  expect(whole).toContain(proxy.idNumber)
  expect((await reveals(id)).map(({ detail }) => detail)).toEqual([
    '签委托书，要写证件号',
    '签委托书，要写证件号',
  ])
  for (const path of ['receipt.pdf?full=1&reason=', 'handover.pdf?full=1&reason=']) {
    expect((await ask(`/${id}/papers/${path}${why}`, 'village')).status).toBe(400)
  }
  expect((await ask(`/${id}/papers/consent.pdf?full=1`, 'village')).status).toBe(400)
  expect((await ask(`/${id}/papers/consent.pdf?full=2`, 'village')).status).toBe(400)
  expect((await ask(`/${id}/papers/delivery.pdf?full=1&reason=${why}`, 'village')).status).toBe(409)
  expect(await reveals(id)).toHaveLength(2)
})

test('strangers and nobody get no paper, whatever they ask for', async () => {
  const id = await forwarded()
  const why = encodeURIComponent('想看一看是谁家的')
  const paths = [
    `/${id}/papers`,
    `/${id}/papers/receipt.pdf`,
    `/${id}/papers/consent.pdf?full=1&reason=${why}`,
    `/${id}/papers/extension.pdf`,
  ]
  for (const path of paths) {
    for (const who of ['neighbour', 'other-town', 'stranger']) {
      expect([path, who, (await ask(path, who)).status]).toEqual([path, who, 404])
    }
    expect([path, (await ask(path)).status]).toEqual([path, 401])
  }
  expect((await ask('/nonsense/papers/receipt.pdf', 'village')).status).toBe(404)
  expect((await ask(`/${id}/papers/receipt.exe`, 'village')).status).toBe(404)
  expect((await ask(`/${id}/papers/nothing.pdf`, 'village')).status).toBe(404)
  expect(await reveals(id)).toHaveLength(0)
})

test('the list of a day has every case that the station passed on, for whoever may see them', async () => {
  const { stations, as } = county
  const ids = [await forwarded(), await forwarded({ greenReason: '住院急用' })]
  const numbers: string[] = []
  for (const id of ids) numbers.push(String((await as.village.get(`/cases/${id}`)).body.number))
  const path = `/handovers.pdf?station=${stations.village.code}&on=${today}`
  for (const who of ['village', 'town']) {
    const answer = await ask(path, who)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const text = await textOf(answer)
    for (const number of numbers) expect(text).toContain(number)
    expect(text).toContain('交给town代办点')
  }
  for (const who of ['neighbour', 'other-town', 'stranger']) {
    const [status, message] = await messageOf(await ask(path, who))
    expect([who, status]).toEqual([who, 409])
    expect(message).toContain('没有上交过您能看的办件')
  }
  expect((await ask(path)).status).toBe(401)
  const other = `/handovers.pdf?station=${stations.neighbour.code}&on=${today}`
  expect((await ask(other, 'town')).status).toBe(409)
})

test.each([
  ['', 400],
  ['?station=X', 400],
  ['?station=ZD001201&on=2026-02-30', 400],
  ['?station=ZD001201&on=yesterday', 400],
  ['?station=%3Cb%3E&on=2026-11-24', 400],
  ['?station=ZD999999&on=2026-11-24', 404],
])('a list of a day at %s is refused with %i, in words', async (query, status) => {
  const [answered, message] = await messageOf(await ask(`/handovers.pdf${query}`, 'village'))
  expect(answered).toBe(status)
  expect(message).toMatch(/\p{Script=Han}/u)
})
