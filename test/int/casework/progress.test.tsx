import type { Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { caseNumberOf, sayCaseNumber } from '@/domain/casework/caseNumber'
import { progressWords as words } from '@/i18n/publicProgress'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { madeUpIdNumber } from '../../helpers/idNumber'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { type Visitor, visitorOf } from '../../helpers/progress'

let running: TestPayload
let payload: Payload
let county: CaseCounty

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
}, 120_000)

const materials = ['CL-000']
const canary = {
  name: '欧阳金丝雀',
  idNumber: madeUpIdNumber('1961-05-06', 7),
  phone: '13912345678',
  proxy: '司徒金丝雀',
  proxyId: madeUpIdNumber('1988-07-08', 9),
  proxyPhone: '13787654321',
}
const people = {
  applicant: { name: canary.name, idNumber: canary.idNumber, phone: canary.phone },
  proxy: {
    name: canary.proxy,
    idNumber: canary.proxyId,
    phone: canary.proxyPhone,
    relation: '子女',
  },
}

async function registered(more: object = people): Promise<{ id: string; number: string }> {
  const answer = await county.as.village.post('/cases/register', registration(more))
  expect(answer).toMatchObject({ status: 200 })
  return { id: idIn(answer), number: String(answer.body.number) }
}

let visitors = 0
/** Each from an address of her own, so that only the limit under test counts. */
const visitor = (address = `10.0.0.${(visitors += 1)}`): Visitor => visitorOf(payload, address)

/** The page of a case as HTML, and what it is made from. */
async function pageOf(number: string): Promise<string> {
  const { ProgressView } = await import('@/components/public/progress/ProgressView')
  const { publicProgress } = await import('@/queries/casework/publicProgress')
  const progress = await publicProgress(payload, number, new Date())
  if (!progress) throw new Error('No such case')
  const html = renderToStaticMarkup(<ProgressView progress={progress} notice={null} />)
  return `${html}${JSON.stringify(progress)}`
}

test('the number and the last four digits open the case, the applicant’s or the proxy’s', async () => {
  const { number } = await registered()
  const fullWidth = sayCaseNumber(number).replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  )
  for (const [typed, digits] of [
    [number, '5678'],
    [sayCaseNumber(number), '4321'],
    [`\u3000${fullWidth} `, '５６７８'],
  ]) {
    const seen = await visitor().look(typed, digits)
    expect(seen).toEqual({ location: `/progress?number=${number}`, opens: number, said: null })
  }
})

test('wrong digits and an unknown number are told alike, and neither comes back sooner', async () => {
  const { number } = await registered()
  const unknown = caseNumberOf('2026-01-01', 4711)
  for (const asked of [number, unknown]) {
    const begun = performance.now()
    const seen = await visitor().look(asked, '0000')
    expect(performance.now() - begun).toBeGreaterThan(240)
    expect(seen).toEqual({
      location: `/progress?number=${asked}`,
      opens: null,
      said: words.faults.wrong,
    })
  }
})

test('the digits of what is looked up in vain open nothing', async () => {
  const declined = await county.as.village.post('/cases/decline', {
    commandId: crypto.randomUUID(),
    matter: 'MZ-0104',
  })
  const number = String(declined.body.number)
  for (const digits of ['0000', '1234']) {
    expect(await visitor().look(number, digits)).toMatchObject({ opens: null })
  }
})

test('after five wrong ones a number rests, also for the right digits; another does not', async () => {
  const [mine, other] = [await registered(), await registered()]
  const unknown = caseNumberOf('2026-01-01', 4712)
  for (const asked of [mine.number, unknown]) {
    for (let at = 0; at < 5; at += 1) {
      expect((await visitor().look(asked, '0000')).said).toBe(words.faults.wrong)
    }
    const rest = await visitor().look(asked, '5678')
    expect(rest).toEqual({
      location: `/progress?number=${asked}`,
      opens: null,
      said: words.faults.resting('15 分钟'),
    })
  }
  expect(await visitor().look(other.number, '5678')).toMatchObject({ opens: other.number })
})

test('right ones do not count, however many', async () => {
  const { number } = await registered()
  const again = visitor()
  for (let at = 0; at < 7; at += 1) {
    expect(await again.look(number, '5678')).toMatchObject({ opens: number })
  }
})

test('one address cannot try many cases', async () => {
  const address = '10.9.9.9'
  const tries = Array.from({ length: 30 }, (_, at) =>
    visitor(address).look(caseNumberOf('2026-02-01', at + 1), '0000'),
  )
  await Promise.all(tries)
  const { number } = await registered()
  const seen = await visitor(address).look(number, '5678')
  expect(seen).toMatchObject({ opens: null, said: words.faults.tooMany('10 分钟') })
})

test.each<[string, string, string, string]>([
  ['a slip in the number', '20261124000170', '5678', words.faults.numberCheck],
  ['half a number', '2026 1124', '5678', words.faults.numberShape],
  ['an ID number', canary.idNumber, '5678', words.faults.numberShape],
  ['a phone', canary.phone, '5678', words.faults.numberShape],
  ['nothing', '', '', words.faults.numberShape],
  ['letters as digits', caseNumberOf('2026-01-01', 1), '<b>x', words.faults.digits],
  ['a whole phone as digits', caseNumberOf('2026-01-01', 1), '13912345678', words.faults.digits],
])('%s is told at once, and stands in no address unless it is a case number', async (...row) => {
  const [, number, digits, said] = row
  const seen = await visitor().look(number, digits)
  expect(seen).toMatchObject({ opens: null, said })
  expect(seen.location).toMatch(/^\/progress(\?number=20\d{12})?$/)
})

test('a pass is for one case, for twenty minutes, and cannot be written by hand', async () => {
  const { numberOfPass } = await import('@/operations/casework/progressCookies')
  const { number } = await registered()
  const seer = visitor()
  await seer.look(number, '5678')
  const cookie = seer.pass() ?? ''
  const now = new Date()
  expect(numberOfPass(payload, cookie, now)).toBe(number)
  expect(numberOfPass(payload, cookie, new Date(now.getTime() + 21 * 60_000))).toBeNull()
  const [body, signature] = cookie.split('.')
  const forged = Buffer.from(JSON.stringify({ number: '1', until: 9e15 })).toString('base64url')
  for (const bad of [`${forged}.${signature}`, `${body}.`, body, '', '.', undefined]) {
    expect(numberOfPass(payload, bad, now)).toBeNull()
  }
  const [header] = seer.headers
  expect(header).toMatch(/; Max-Age=1200; Path=\/progress; HttpOnly; SameSite=Lax/)
})

test('nothing on the page tells who it is, from the first day to the last', async () => {
  const { as, stations } = county
  const { id, number } = await registered({ ...people, greenReason: undefined })
  const secret = `请${canary.name}（${canary.idNumber}，${canary.phone}）的${canary.proxy}来补`
  const steps: [typeof as.village, string, object?][] = [
    [as.village, 'notify', { missing: [{ material: 'CL-000', remark: secret }] }],
    [as.village, 'receive-supplement', { materials }],
    [as.village, 'forward', { to: stations.town.id, materials }],
    [as.town, 'send-back', { reason: secret }],
    [as.village, 'forward', { to: stations.town.id, materials }],
    [as.town, 'acknowledge'],
    [as.town, 'forward', { to: 'department', materials }],
    [as.window, 'acknowledge'],
    [as.window, 'accept'],
    [as.window, 'decide', { outcome: 'denied', result: secret }],
    [as.window, 'inform', { window: stations.town.id }],
    [as.town, 'deliver', { how: secret, to: canary.name }],
    [as.town, 'archive', { note: secret }],
  ]
  const pages = [await pageOf(number)]
  for (const [rest, name, input] of steps) {
    expect([name, await give(rest, id, name, input)]).toMatchObject([name, { status: 200 }])
    pages.push(await pageOf(number))
  }
  for (const page of pages) {
    for (const value of Object.values(canary)) expect(page).not.toContain(value)
    expect(page).not.toMatch(/\d\*{3,}|Sealed|Mark/)
  }
  expect(pages[1]).toContain('请申请人（（号码略），（号码略））的代理人来补')
  expect(pages[11]).toContain('不予批准')
})

test('the page tells who has the case, until when, what is missing and what comes', async () => {
  const { as, stations } = county
  const { id, number } = await registered()
  const first = await pageOf(number)
  for (const said of ['village代办点', '最晚哪天', '0999-000 5001', 'town代办点', '示范县民政局']) {
    expect(first).toContain(said)
  }
  await give(as.village, id, 'notify', { missing: [{ material: 'CL-000', remark: '缺复印件' }] })
  const missing = await pageOf(number)
  expect(missing).toContain(words.missing)
  expect(missing).toContain('缺复印件')
  expect(missing).toContain(words.untimed)
  await give(as.village, id, 'receive-supplement', { materials })
  await give(as.village, id, 'forward', { to: stations.town.id, materials })
  const under = await pageOf(number)
  expect(under).toContain(words.now['in-handover'])
  expect(under).toContain('village代办点')
})

test('nobody is shown a case that does not exist', async () => {
  const { publicProgress } = await import('@/queries/casework/publicProgress')
  expect(await publicProgress(payload, caseNumberOf('2026-01-01', 9), new Date())).toBeNull()
})
