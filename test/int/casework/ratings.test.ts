import type { Payload } from 'payload'
import { progressWords as words } from '@/i18n/publicProgress'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { visitorOf } from '../../helpers/progress'
import { asking } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
}, 120_000)

const materials = ['CL-000']

/** A case that waits at the town's window for its citizen. */
async function toBeDelivered(): Promise<{ id: string; number: string }> {
  const { as, stations } = county
  const answer = await as.village.post('/cases/register', registration())
  const id = idIn(answer)
  for (const [rest, name, input] of [
    [as.village, 'forward', { to: stations.town.id, materials }],
    [as.town, 'acknowledge', {}],
    [as.town, 'forward', { to: 'department', materials }],
    [as.window, 'acknowledge', {}],
    [as.window, 'accept', {}],
    [as.window, 'decide', { outcome: 'granted', result: '准予' }],
    [as.window, 'inform', { window: stations.town.id }],
  ] as const) {
    expect(await give(rest, id, name, input)).toMatchObject({ status: 200 })
  }
  return { id, number: String(answer.body.number) }
}

async function delivered() {
  const made = await toBeDelivered()
  await give(county.as.town, made.id, 'deliver', { how: '当面', to: '本人' })
  const citizen = visitorOf(payload, '10.0.0.1')
  await citizen.look(made.number, '1234')
  return { ...made, citizen }
}

const ratings = async (id: string) => {
  const where = { case: { equals: id } }
  return (await payload.find({ collection: 'ratings', where, depth: 0, overrideAccess: true })).docs
}

test('a rating is taken after the delivery, once, and the same again changes nothing', async () => {
  const { id, number, citizen } = await delivered()
  const form = { level: 'satisfied', text: '办得快\r\n谢谢' }
  const answers = await Promise.all([citizen.rate(form), citizen.rate(form), citizen.rate(form)])
  for (const answer of answers) {
    expect(answer).toMatchObject({
      location: `/progress?number=${number}`,
      said: words.rating.thanks,
    })
  }
  await citizen.rate(form)
  const docs = await ratings(id)
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ level: 'satisfied', text: '办得快\n谢谢', delivery: 9, number })
  expect(docs[0].changedAt ?? null).toBeNull()
})

test('it can be changed for seven days, and not after', async () => {
  const { rateCase } = await import('@/operations/casework/rateCase')
  const { id, number, citizen } = await delivered()
  await citizen.rate({ level: 'very-satisfied' })
  await citizen.rate({ level: 'dissatisfied', reasons: ['slow', 'nonsense'] })
  const [changed] = await ratings(id)
  expect(changed).toMatchObject({ level: 'dissatisfied', reasons: ['slow'] })
  expect(changed.changedAt).toBeTruthy()
  const late = rateCase({
    req: await asking(payload),
    number,
    input: { level: 'satisfied', reasons: [], text: '' },
    now: new Date(new Date(changed.at).getTime() + 7.01 * 86_400_000),
  })
  await expect(late).rejects.toThrow(words.ratingFaults['too-late'])
  expect((await ratings(id))[0].level).toBe('dissatisfied')
})

test('what is missing is asked for, and nothing is stored meanwhile', async () => {
  const { id, citizen } = await delivered()
  for (const [form, said] of [
    [{}, words.ratingFaults['level-missing']],
    [{ level: 'great' }, words.ratingFaults['level-missing']],
    [{ level: 'very-dissatisfied' }, words.ratingFaults['why-missing']],
    [{ level: 'satisfied', text: '好'.repeat(501) }, words.ratingFaults['too-long']],
    [{ level: 'satisfied', text: '好'.repeat(5000) }, words.faults.badForm],
  ] as const) {
    expect(await citizen.rate(form)).toMatchObject({ said })
  }
  expect(await ratings(id)).toEqual([])
})

test('before the delivery, without a pass and with a forged one nothing can be rated', async () => {
  const { id, number } = await toBeDelivered()
  const early = visitorOf(payload, '10.0.0.2')
  await early.look(number, '1234')
  expect(await early.rate({ level: 'satisfied' })).toMatchObject({
    said: words.ratingFaults['not-delivered'],
  })
  const stranger = visitorOf(payload, '10.0.0.3')
  expect(await stranger.rate({ level: 'satisfied' })).toEqual({
    location: '/progress',
    opens: null,
    said: words.faults.expired,
  })
  expect(await ratings(id)).toEqual([])
})

test('what a citizen writes of herself is not kept', async () => {
  const { id, citizen } = await delivered()
  await citizen.rate({ level: 'dissatisfied', text: '我是刘䶮，电话 138 0000 1234' })
  expect((await ratings(id))[0].text).toBe('我是申请人，电话 （号码略）')
})

test('a case taken up again and delivered again is rated again', async () => {
  const { id, citizen } = await delivered()
  const { as, stations } = county
  await citizen.rate({ level: 'satisfied' })
  for (const [rest, name, input] of [
    [as.village, 'reopen', { reason: '证件印错了' }],
    [as.village, 'forward', { to: stations.town.id, materials }],
    [as.town, 'acknowledge', {}],
    [as.town, 'forward', { to: 'department', materials }],
    [as.window, 'acknowledge', {}],
    [as.window, 'accept', {}],
    [as.window, 'decide', { outcome: 'granted', result: '准予' }],
    [as.window, 'inform', { window: stations.town.id }],
    [as.town, 'deliver', { how: '当面', to: '本人' }],
  ] as const) {
    expect(await give(rest, id, name, input)).toMatchObject({ status: 200 })
  }
  await citizen.rate({ level: 'fairly-satisfied' })
  const levels = (await ratings(id)).map(({ level }) => level)
  expect(levels.sort()).toEqual(['fairly-satisfied', 'satisfied'])
})

test('the station, the town, the department and the county read ratings, strangers none', async () => {
  const { id, citizen } = await delivered()
  await citizen.rate({ level: 'satisfied' })
  const { as } = county
  const path = `/ratings?where[case][equals]=${id}`
  for (const who of [
    'village',
    'colleague',
    'town',
    'window',
    'reviewer',
    'coordinator',
    'supervisor',
  ] as const) {
    const { body } = await as[who].get(path)
    expect([who, body]).toMatchObject([who, { docs: [{ level: 'satisfied' }] }])
  }
  for (const who of ['neighbour', 'otherTown', 'stranger'] as const) {
    expect([who, (await as[who].get(path)).body]).toMatchObject([who, { docs: [] }])
  }
  expect((await as.nobody.get('/ratings')).status).toBe(403)
})

test('nobody writes, changes or deletes a rating by hand', async () => {
  const { id, citizen } = await delivered()
  await citizen.rate({ level: 'satisfied' })
  const [rating] = await ratings(id)
  for (const who of ['village', 'window', 'coordinator', 'supervisor'] as const) {
    const rest = county.as[who]
    expect((await rest.patch(`/ratings/${rating.id}`, { level: 'satisfied' })).status).toBe(403)
    expect((await rest.post('/ratings', { case: id, level: 'satisfied' })).status).toBe(403)
  }
})

test('a bad rating is told to the county centre and the first station, once a delivery; a good one to nobody', async () => {
  const { id, citizen } = await delivered()
  const told = async () => {
    const { docs } = await payload.find({
      collection: 'messages',
      where: { kind: { equals: 'rating-negative' }, link: { equals: `/portal/cases/${id}` } },
      pagination: false,
      depth: 1,
      overrideAccess: true,
    })
    return docs.map(({ person }) => (typeof person === 'object' ? person.username : '')).sort()
  }
  await citizen.rate({ level: 'satisfied' })
  expect(await told()).toEqual([])
  await citizen.rate({ level: 'dissatisfied', reasons: ['slow'], text: '张桂兰等了一周' })
  await citizen.rate({ level: 'very-dissatisfied', reasons: ['slow'] })
  expect(await told()).toEqual(['colleague', 'coordinator', 'village'])
})
